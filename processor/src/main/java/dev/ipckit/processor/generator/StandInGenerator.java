/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.ipckit.processor.model.RemoteInterfaceModel;
import javax.lang.model.element.Modifier;

/**
 * Makes what stands in for the classes of a refused interface, so that the compiler does not call them missing wherever they are
 * used. They have what one can name, and do nothing. All are abstract: methods that could not be generated need no bodies.
 */
final class StandInGenerator {
    private final RemoteInterfaceModel model;
    private final ClassName type;
    private final ClassName stub;
    private final ClassName proxy;

    StandInGenerator(RemoteInterfaceModel model) {
        this.model = model;
        this.type = TypeNames.of(model.name());
        this.stub = TypeNames.of(model.generated("Stub"));
        this.proxy = TypeNames.of(model.generated("Proxy"));
    }

    /** Whether there can be such classes: theirs is a free name, and an interface that they may name. */
    static boolean suit(RemoteInterfaceModel model) {
        return model.shape().isInterface()
                && !model.shape().isPrivate()
                && model.shape().typeParameters().isEmpty()
                && model.surroundings().taken().isEmpty();
    }

    TypeSpec proxy() {
        return standIn(proxy)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(TypeNames.REMOTE_OBJECT, "remote")
                        .addCode(refusal())
                        .build())
                .addMethod(MethodSpec.methodBuilder("withOptions")
                        .addModifiers(Modifier.PUBLIC)
                        .returns(proxy)
                        .addParameter(TypeNames.CALL_OPTIONS, "options")
                        .addCode(refusal())
                        .build())
                .addMethod(asObject())
                .build();
    }

    TypeSpec stub() {
        return standIn(stub)
                .superclass(TypeNames.REMOTE_STUB)
                .addField(constant(TypeNames.STRING, "DESCRIPTOR", CodeBlock.of("$S", model.descriptor())))
                .addField(constant(TypeName.INT, "VERSION", CodeBlock.of("0")))
                .addField(constant(TypeNames.STRING, "HASH", CodeBlock.of("$S", "")))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PROTECTED)
                        .addStatement("super(DESCRIPTOR, VERSION, HASH)")
                        .addCode(refusal())
                        .build())
                .addMethod(conversion("asInterface", TypeNames.REMOTE_OBJECT, "remote", type))
                .addMethod(conversion("of", type, "implementation", stub))
                .addMethod(conversion("asRemoteObject", type, "implementation", TypeNames.REMOTE_OBJECT))
                .addMethod(asObject())
                .addMethod(MethodSpec.methodBuilder("onTransact")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PROTECTED, Modifier.FINAL)
                        .returns(boolean.class)
                        .addParameter(int.class, "code")
                        .addParameter(TypeNames.PARCEL, "request")
                        .addParameter(TypeNames.PARCEL, "reply")
                        .addParameter(TypeNames.CALL_OPTIONS, "options")
                        .addStatement("return false")
                        .build())
                .build();
    }

    TypeSpec delegate() {
        TypeSpec.Builder builder = TypeSpec.classBuilder(TypeNames.of(model.generated("Delegate")))
                .addJavadoc(documentation())
                .addModifiers(Modifier.ABSTRACT);
        if (!clashes()) {
            builder.addSuperinterface(type);
        }
        return builder.addField(
                        FieldSpec.builder(type, "delegate", Modifier.PROTECTED).build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PROTECTED)
                        .addParameter(type, "delegate")
                        .addCode(refusal())
                        .build())
                .build();
    }

    private TypeSpec.Builder standIn(ClassName name) {
        TypeSpec.Builder builder =
                TypeSpec.classBuilder(name).addJavadoc(documentation()).addModifiers(Modifier.ABSTRACT);
        return (clashes() ? builder : builder.addSuperinterface(type)).addSuperinterface(TypeNames.REMOTE_BROKER);
    }

    /** Whether no class can implement the interface beside what generated classes have. */
    private boolean clashes() {
        return model.shape().isSealed()
                || model.members().keySet().stream()
                        .anyMatch(model.surroundings().reserved()::containsKey);
    }

    private CodeBlock documentation() {
        return CodeBlock.of("Stands in for what is generated for {@link $T}, which the compiler refused.\n", type);
    }

    private CodeBlock refusal() {
        return CodeBlock.builder()
                .addStatement(
                        "throw new $T($S)",
                        UnsupportedOperationException.class,
                        model.name().canonicalName()
                                + " was refused by the compiler; mend what it says about the interface, and compile again")
                .build();
    }

    private MethodSpec conversion(String name, ClassName from, String parameter, ClassName to) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name).addModifiers(Modifier.STATIC);
        if (model.shape().isPublic()) {
            method.addModifiers(Modifier.PUBLIC);
        }
        return method.returns(to)
                .addParameter(from, parameter)
                .addCode(refusal())
                .build();
    }

    private MethodSpec asObject() {
        return MethodSpec.methodBuilder("asObject")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeNames.REMOTE_OBJECT)
                .addCode(refusal())
                .build();
    }

    private static FieldSpec constant(TypeName of, String name, CodeBlock value) {
        return FieldSpec.builder(of, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .initializer(value)
                .build();
    }
}
