/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.generator;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.ipckit.processor.model.MethodModel;
import dev.ipckit.processor.model.ParameterModel;
import dev.ipckit.processor.model.RemoteInterfaceModel;
import dev.ipckit.processor.model.ThrownModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Makes the stub's side of a method. A method each, since the JIT gives up on a switch that holds them all. */
final class StubMethodGenerator {
    private final RemoteInterfaceModel model;
    private final TypeCodes types;
    private final ExceptionCode exceptions;
    private final ReturnedCode returned;

    StubMethodGenerator(RemoteInterfaceModel model, TypeCodes types, ExceptionCode exceptions, ReturnedCode returned) {
        this.model = model;
        this.types = types;
        this.exceptions = exceptions;
        this.returned = returned;
    }

    MethodSpec generate(MethodNames names) {
        MethodModel method = names.method();
        MethodSpec.Builder builder = MethodSpec.methodBuilder(names.handler())
                .addModifiers(Modifier.PRIVATE)
                .addParameter(TypeNames.PARCEL, "request");
        if (!names.oneway()) {
            builder.addParameter(TypeNames.PARCEL, "reply");
        }
        PolicyCode.addAdmission(builder, names, names.shown(model));
        String turns = PolicyCode.turns(names);
        if (turns != null) {
            builder.addStatement("$N.begin()", turns).beginControlFlow("try");
        }
        List<String> arguments = readArguments(builder, names);
        CodeBlock call = CodeBlock.of("this.$N($L)", method.name(), String.join(", ", arguments));
        if (method.form().isAsync()) {
            builder.addException(Throwable.class);
            call = CodeBlock.of("$T.await($L, $S)", TypeNames.CURRENT_CALL, call, names.shown(model) + ": result");
        }
        List<ThrownModel> thrown = method.thrown().stream()
                .filter(one -> one.travel() == ThrownModel.Travel.BY_FIELDS)
                .toList();
        if (method.result() == null) {
            addCall(builder, call, thrown);
        } else if (thrown.isEmpty()) {
            builder.addStatement("$T result = $L", TypeNames.ofLocal(method.result()), call);
        } else {
            builder.addStatement("$T result", TypeNames.ofLocal(method.result()));
            addCall(builder, CodeBlock.of("result = $L", call), thrown);
        }
        if (!names.oneway()) {
            builder.addStatement("reply.writeNoException()");
        }
        if (method.result() != null) {
            Site site = Site.outside("reply", names.shown(model) + ": result");
            builder.addStatement(types.write(method.result(), CodeBlock.of("result"), site));
        }
        for (int i = 0; i < arguments.size(); i++) {
            ParameterModel parameter = method.parameters().get(i);
            if (parameter.direction().isReturned()) {
                Site site = Site.outside("reply", shown(names, parameter));
                builder.addStatement(types.write(parameter.use(), CodeBlock.of("$N", arguments.get(i)), site));
            }
        }
        PolicyCode.addReplyCheck(builder, names, names.shown(model));
        if (turns != null) {
            builder.nextControlFlow("finally").addStatement("$N.end()", turns).endControlFlow();
        }
        return builder.build();
    }

    private String shown(MethodNames names, ParameterModel parameter) {
        return names.shown(model) + ": parameter " + parameter.name();
    }

    /** Declares a variable for each, and answers with their names. */
    private List<String> readArguments(MethodSpec.Builder builder, MethodNames names) {
        LocalNames locals = types.locals("request", "reply", "failure", "result");
        List<String> arguments = new ArrayList<>();
        for (ParameterModel parameter : names.method().parameters()) {
            String local = locals.of(parameter.name());
            Site site = Site.outside("request", shown(names, parameter));
            CodeBlock value = parameter.direction().isSent()
                    ? types.read(parameter.use(), site)
                    : returned.fresh(parameter.use(), site);
            builder.addStatement("$T $N = $L", TypeNames.ofLocal(parameter.use()), local, value);
            arguments.add(local);
        }
        builder.addStatement("request.enforceNoDataAvail()");
        return arguments;
    }

    private void addCall(MethodSpec.Builder builder, CodeBlock call, List<ThrownModel> thrown) {
        if (thrown.isEmpty()) {
            builder.addStatement(call);
            return;
        }
        builder.beginControlFlow("try").addStatement(call);
        Site site = Site.outside("reply", "");
        for (ThrownModel one : thrown) {
            builder.nextControlFlow("catch ($T failure)", TypeNames.of(one.name()))
                    .addStatement(exceptions.write(one, site, CodeBlock.of("failure")))
                    .addStatement("return");
        }
        builder.endControlFlow();
    }
}
