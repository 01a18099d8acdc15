/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.generator;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.ipckit.processor.model.LocalMethod;
import dev.ipckit.processor.model.MethodModel;
import dev.ipckit.processor.model.ParameterModel;
import dev.ipckit.processor.model.RemoteInterfaceModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** All methods of an interface, passed on to a field: those with a body too, which the object may have overridden. */
final class ForwardingMethods {
    private ForwardingMethods() {}

    static List<MethodSpec> to(String field, RemoteInterfaceModel model) {
        List<MethodSpec> methods = new ArrayList<>();
        model.methods().forEach(method -> methods.add(forward(field, method)));
        model.localMethods().forEach(method -> methods.add(forward(field, method)));
        return methods;
    }

    private static MethodSpec forward(String field, MethodModel method) {
        LocalNames locals = new LocalNames(field);
        List<String> names = new ArrayList<>();
        for (ParameterModel parameter : method.parameters()) {
            names.add(locals.of(parameter.name()));
        }
        return Signatures.override(method, names)
                .addStatement(call(
                        field,
                        method.name(),
                        names,
                        method.result() == null && !method.form().isAsync()))
                .build();
    }

    private static MethodSpec forward(String field, LocalMethod method) {
        MethodSpec.Builder builder = MethodSpec.methodBuilder(method.name())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .varargs(method.varargs());
        if (method.resultMark() != null) {
            builder.addAnnotation(TypeNames.of(method.resultMark().annotation()));
        }
        if (!method.suppressed().isEmpty()) {
            AnnotationSpec.Builder suppressed = AnnotationSpec.builder(SuppressWarnings.class);
            method.suppressed().forEach(key -> suppressed.addMember("value", "$S", key));
            builder.addAnnotation(suppressed.build());
        }
        for (LocalMethod.Variable variable : method.variables()) {
            builder.addTypeVariable(TypeVariableName.get(
                    variable.name(),
                    variable.bounds().stream().map(ForwardingMethods::verbatim).toArray(TypeName[]::new)));
        }
        builder.returns(method.result().equals("void") ? TypeName.VOID : verbatim(method.result()));
        LocalNames locals = new LocalNames(field);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < method.parameters().size(); i++) {
            LocalMethod.Parameter parameter = method.parameters().get(i);
            String name = locals.of(parameter.name());
            names.add(name);
            boolean variable = method.varargs() && i == method.parameters().size() - 1;
            TypeName type = verbatim(parameter.type());
            ParameterSpec.Builder spec = ParameterSpec.builder(variable ? ArrayTypeName.of(type) : type, name);
            if (parameter.mark() != null) {
                spec.addAnnotation(TypeNames.of(parameter.mark().annotation()));
            }
            builder.addParameter(spec.build());
        }
        method.thrown().forEach(thrown -> builder.addException(verbatim(thrown)));
        return builder.addStatement(
                        call(field, method.name(), names, method.result().equals("void")))
                .build();
    }

    /** A type whose source text is known: a variable is written as its name says. */
    private static TypeName verbatim(String text) {
        return TypeVariableName.get(text);
    }

    private static CodeBlock call(String field, String name, List<String> arguments, boolean nothing) {
        CodeBlock call = CodeBlock.of("$N.$N($L)", field, name, String.join(", ", arguments));
        return nothing ? call : CodeBlock.of("return $L", call);
    }
}
