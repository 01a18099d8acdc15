/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.rule;

import dev.ipckit.processor.model.JavaType;
import dev.ipckit.processor.model.MethodModel;
import dev.ipckit.processor.model.RemoteInterfaceModel;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Type arguments can make two methods of a generic interface one and the same; a class can have only one of them. */
final class DistinctMethodsRule implements Rule {
    @Override
    public void check(RemoteInterfaceModel model, Findings findings) {
        Map<String, MethodModel> bySignature = new HashMap<>();
        for (MethodModel method : model.methods()) {
            String signature = method.name()
                    + method.parameters().stream()
                            .map(parameter -> erased(parameter.use().javaType()))
                            .collect(Collectors.joining(", ", "(", ")"));
            MethodModel other = bySignature.putIfAbsent(signature, method);
            if (other != null) {
                findings.add(
                        DiagnosticId.IPC089,
                        method.place(),
                        signature + " is two methods of " + method.declaredIn().nestedName()
                                + " that the type arguments make one; rename one of them, or use other type arguments");
            }
        }
    }

    private static String erased(JavaType type) {
        if (type instanceof JavaType.DeclaredType declared) {
            return declared.name().nestedName();
        }
        return type instanceof JavaType.ArrayType array ? erased(array.component()) + "[]" : type.toString();
    }
}
