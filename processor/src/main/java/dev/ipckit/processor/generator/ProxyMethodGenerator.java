/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.ipckit.processor.model.MethodModel;
import dev.ipckit.processor.model.ParameterModel;
import dev.ipckit.processor.model.RemoteInterfaceModel;
import dev.ipckit.processor.model.ThrownModel;
import java.util.ArrayList;
import java.util.List;

/** Makes the proxy's side of a method: arguments into the request, result or exception out of the reply. */
final class ProxyMethodGenerator {
    private final RemoteInterfaceModel model;
    private final TypeCodes types;
    private final ExceptionCode exceptions;
    private final ReturnedCode returned;
    private final ClassName stub;

    ProxyMethodGenerator(RemoteInterfaceModel model, TypeCodes types, ExceptionCode exceptions, ReturnedCode returned) {
        this.model = model;
        this.types = types;
        this.exceptions = exceptions;
        this.returned = returned;
        this.stub = TypeNames.of(model.generated("Stub"));
    }

    MethodSpec generate(MethodNames names) {
        MethodModel method = names.method();
        Integer limit = PolicyCode.requestLimit(names);
        LocalNames locals = types.locals("remote", "options", "oneway", "call", "request", "reply", "failure", "result")
                .without(PolicyCode.options(names))
                .without(limit == null ? "result" : "start");
        List<String> parameters = new ArrayList<>();
        for (ParameterModel parameter : method.parameters()) {
            parameters.add(locals.of(parameter.name()));
        }
        // A future of nothing is complete with null, whether its type says that Void may be null or not.
        List<String> hushed = method.form().isAsync() && method.result() == null ? List.of("NullAway") : List.of();
        MethodSpec.Builder builder =
                Signatures.override(method, parameters, hushed).addJavadoc(DocComment.of(method.documentation()));
        if (method.form().isAsync()) {
            builder.beginControlFlow(
                            "try ($T call = $T.to(remote, $N))",
                            TypeNames.ASYNC_CALL,
                            TypeNames.ASYNC_CALL,
                            PolicyCode.options(names))
                    .addStatement("$T request = call.request()", TypeNames.PARCEL);
            addRequest(builder, names, parameters);
            builder.addCode("return $L, reply -> {\n$>", PolicyCode.start(stub, names));
            addReply(builder, names, parameters);
            return builder.addCode("$<});\n").endControlFlow().build();
        }
        builder.beginControlFlow(
                "try ($T request = remote.obtainParcel();\n        $T reply = request.obtainReply())",
                TypeNames.PARCEL,
                TypeNames.PARCEL);
        addRequest(builder, names, parameters);
        builder.addStatement(PolicyCode.transact(stub, names));
        if (!names.oneway()) {
            addReply(builder, names, parameters);
        }
        return builder.endControlFlow().build();
    }

    private void addRequest(MethodSpec.Builder builder, MethodNames names, List<String> parameters) {
        builder.addStatement("request.writeInterfaceToken($T.DESCRIPTOR)", stub);
        Integer limit = PolicyCode.requestLimit(names);
        if (limit != null) {
            builder.addStatement("int start = request.position()");
        }
        for (int i = 0; i < parameters.size(); i++) {
            ParameterModel parameter = names.method().parameters().get(i);
            Site site = Site.outside("request", names.shown(model) + ": parameter " + parameter.name());
            CodeBlock value = CodeBlock.of("$N", parameters.get(i));
            CodeBlock statement = parameter.direction().isSent()
                    ? types.write(parameter.use(), value, site)
                    : returned.announce(parameter.use(), value, site);
            if (!statement.isEmpty()) {
                builder.addStatement(statement);
            }
        }
        if (limit != null) {
            PolicyCode.addRequestCheck(builder, limit, names.shown(model));
        }
    }

    private void addReply(MethodSpec.Builder builder, MethodNames names, List<String> parameters) {
        MethodModel method = names.method();
        builder.addStatement("$T failure = reply.readException()", TypeNames.STRING)
                .beginControlFlow("if (failure != null)");
        Site site = Site.outside("reply", names.shown(model) + ": result");
        for (ThrownModel thrown : method.thrown()) {
            if (thrown.travel() == ThrownModel.Travel.BY_FIELDS) {
                builder.beginControlFlow(
                                "if (failure.equals($S))", thrown.name().canonicalName())
                        .addStatement("throw $L", exceptions.read(thrown, site))
                        .endControlFlow();
            }
        }
        builder.addStatement("throw reply.unknownException(failure)").endControlFlow();
        PolicyCode.addReceivedCheck(builder, names, names.shown(model));
        if (method.result() != null) {
            builder.addStatement(
                    "$T result = $L", TypeNames.ofLocal(method.result()), types.read(method.result(), site));
        }
        fillArguments(builder, names, parameters);
        builder.addStatement("reply.enforceNoDataAvail()");
        if (method.result() != null) {
            builder.addStatement("return result");
        } else if (method.form().isAsync()) {
            builder.addStatement("return null");
        }
    }

    private void fillArguments(MethodSpec.Builder builder, MethodNames names, List<String> parameters) {
        for (int i = 0; i < parameters.size(); i++) {
            ParameterModel parameter = names.method().parameters().get(i);
            if (parameter.direction().isReturned()) {
                Site site = Site.outside("reply", names.shown(model) + ": parameter " + parameter.name());
                builder.addStatement(returned.fill(parameter.use(), CodeBlock.of("$N", parameters.get(i)), site));
            }
        }
    }
}
