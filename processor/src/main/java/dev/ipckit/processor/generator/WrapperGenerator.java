/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.ipckit.processor.model.MethodModel;
import dev.ipckit.processor.model.ParameterModel;
import dev.ipckit.processor.model.RemoteInterfaceModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Makes the stub that passes calls on to an implementation. */
final class WrapperGenerator {
    private WrapperGenerator() {}

    static TypeSpec generate(RemoteInterfaceModel model) {
        ClassName type = TypeNames.of(model.name());
        TypeSpec.Builder wrapper = TypeSpec.classBuilder("Wrapper")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .superclass(TypeNames.of(model.generated("Stub")))
                .addField(type, "implementation", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(type, "implementation")
                        .addStatement("this.implementation = implementation")
                        .build());
        for (MethodModel method : model.methods()) {
            wrapper.addMethod(delegate(method));
        }
        return wrapper.addMethod(MethodSpec.methodBuilder("toString")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(TypeNames.STRING)
                        .addStatement(
                                "return $S + implementation + $S",
                                model.generated("Stub").simpleName() + "[",
                                "]")
                        .build())
                .build();
    }

    private static MethodSpec delegate(MethodModel method) {
        LocalNames locals = new LocalNames("implementation");
        List<String> names = new ArrayList<>();
        for (ParameterModel parameter : method.parameters()) {
            names.add(locals.of(parameter.name()));
        }
        CodeBlock call = CodeBlock.of("implementation.$N($L)", method.name(), String.join(", ", names));
        return Signatures.override(method, names)
                .addStatement(
                        method.result() == null && !method.form().isAsync() ? call : CodeBlock.of("return $L", call))
                .build();
    }
}
