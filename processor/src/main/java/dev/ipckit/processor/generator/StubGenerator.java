/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.ipckit.processor.model.ContractStamp;
import dev.ipckit.processor.model.RemoteInterfaceModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Makes the class that answers for a remote object where it lives. */
final class StubGenerator {
    private final RemoteInterfaceModel model;
    private final ContractStamp stamp;
    private final List<MethodNames> methods;
    private final StubMethodGenerator methodGenerator;
    private final ClassName stub;
    private final boolean isPublic;

    StubGenerator(
            RemoteInterfaceModel model,
            ContractStamp stamp,
            List<MethodNames> methods,
            TypeCodes types,
            ExceptionCode exceptions,
            ReturnedCode returned) {
        this.model = model;
        this.stamp = stamp;
        this.methods = methods;
        this.methodGenerator = new StubMethodGenerator(model, types, exceptions, returned);
        this.stub = TypeNames.of(model.generated("Stub"));
        this.isPublic = model.shape().isPublic();
    }

    TypeSpec generate() {
        ClassName type = TypeNames.of(model.name());
        TypeSpec.Builder builder = TypeSpec.classBuilder(stub)
                .addJavadoc(DocComment.after(
                        CodeBlock.of(
                                "Answers calls of a {@link $T}: extend it, or wrap an implementation with {@link #of}.\n",
                                type),
                        model.documentation()))
                .addModifiers(Modifier.ABSTRACT)
                .superclass(TypeNames.REMOTE_STUB)
                .addSuperinterface(type)
                .addSuperinterface(TypeNames.REMOTE_BROKER)
                .addField(FieldSpec.builder(TypeNames.STRING, "DESCRIPTOR")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc("The interface descriptor.\n")
                        .initializer("$S", model.descriptor())
                        .build())
                .addField(FieldSpec.builder(int.class, "VERSION")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc(
                                stamp.version() == 0
                                        ? "The version of the contract: none is kept.\n"
                                        : "The version of the contract.\n")
                        .initializer("$L", stamp.version())
                        .build())
                .addField(FieldSpec.builder(TypeNames.STRING, "HASH")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc("The hash of the contract: what is equal has the same on the wire.\n")
                        .initializer("$S", stamp.hash())
                        .build());
        for (MethodNames method : methods) {
            builder.addField(FieldSpec.builder(int.class, method.constant())
                    .addModifiers(Modifier.STATIC, Modifier.FINAL)
                    .initializer(
                            method.explicitCode()
                                    ? CodeBlock.of("$L", method.code())
                                    : CodeBlock.of(
                                            "$T.FIRST_CALL_TRANSACTION + $L",
                                            TypeNames.REMOTE_OBJECT,
                                            method.code() - 1))
                    .build());
        }
        builder.addFields(PolicyCode.turnFields(methods));
        builder.addMethod(MethodSpec.constructorBuilder()
                .addJavadoc("Makes a stub that implements the interface itself.\n")
                .addModifiers(Modifier.PROTECTED)
                .addStatement("super(DESCRIPTOR, VERSION, HASH)")
                .build());
        StubConversions.add(builder, model, isPublic);
        builder.addMethod(dispatch());
        TransactionNames.addToStub(builder, methods);
        for (MethodNames method : methods) {
            builder.addMethod(methodGenerator.generate(method));
        }
        return builder.addType(WrapperGenerator.generate(model)).build();
    }

    private MethodSpec dispatch() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("onTransact")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED, Modifier.FINAL)
                .returns(boolean.class)
                .addParameter(int.class, "code")
                .addParameter(TypeNames.PARCEL, "request")
                .addParameter(TypeNames.PARCEL, "reply")
                .addParameter(TypeNames.CALL_OPTIONS, "options")
                .addStatement("request.enforceInterfaceToken(DESCRIPTOR)");
        if (methods.stream().anyMatch(names -> names.method().form().isAsync())) {
            method.addException(Throwable.class);
        }
        if (methods.isEmpty()) {
            return method.addStatement("return false").build();
        }
        method.beginControlFlow("switch (code)");
        for (MethodNames names : methods) {
            method.addStatement(
                    "case $N -> $N($L)",
                    names.constant(),
                    names.handler(),
                    names.oneway() ? "request" : "request, reply");
        }
        return method.beginControlFlow("default ->")
                .addStatement("return false")
                .endControlFlow()
                .endControlFlow()
                .addStatement("return true")
                .build();
    }
}
