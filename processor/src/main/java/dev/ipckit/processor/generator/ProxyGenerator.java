/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.ipckit.processor.model.RemoteInterfaceModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Makes the class that stands for a remote object at the caller. */
final class ProxyGenerator {
    private final RemoteInterfaceModel model;
    private final List<MethodNames> methods;
    private final ProxyMethodGenerator methodGenerator;
    private final ClassName proxy;
    private final boolean anyTwoWay;

    ProxyGenerator(
            RemoteInterfaceModel model,
            List<MethodNames> methods,
            TypeCodes types,
            ExceptionCode exceptions,
            ReturnedCode returned) {
        this.model = model;
        this.methods = methods;
        this.methodGenerator = new ProxyMethodGenerator(model, types, exceptions, returned);
        this.proxy = TypeNames.of(model.generated("Proxy"));
        this.anyTwoWay = !methods.stream().allMatch(MethodNames::oneway);
    }

    TypeSpec generate() {
        TypeSpec.Builder type = TypeSpec.classBuilder(proxy)
                .addJavadoc(DocComment.after(
                        CodeBlock.of(
                                "Calls a {@link $T} that lives elsewhere. Thread-safe; parcels go back when a call"
                                        + " ends.\n",
                                TypeNames.of(model.name())),
                        model.documentation()))
                .addModifiers(Modifier.FINAL)
                .addSuperinterface(TypeNames.of(model.name()))
                .addSuperinterface(TypeNames.REMOTE_BROKER)
                .addField(TypeNames.REMOTE_OBJECT, "remote", Modifier.PRIVATE, Modifier.FINAL)
                .addFields(PolicyCode.optionFields(methods));
        addConstructors(type);
        addBroker(type);
        for (MethodNames method : methods) {
            type.addMethod(methodGenerator.generate(method));
        }
        TransactionNames.addToProxy(type, TypeNames.of(model.generated("Stub")));
        addObjectMethods(type);
        return type.build();
    }

    private void addConstructors(TypeSpec.Builder type) {
        MethodSpec.Builder simple = MethodSpec.constructorBuilder().addParameter(TypeNames.REMOTE_OBJECT, "remote");
        if (methods.isEmpty()) {
            type.addMethod(simple.addStatement("this.remote = remote").build());
            return;
        }
        type.addMethod(simple.addStatement("this(remote, $T.DEFAULT)", TypeNames.CALL_OPTIONS)
                .build());
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(TypeNames.REMOTE_OBJECT, "remote")
                .addParameter(TypeNames.CALL_OPTIONS, "options")
                .addStatement("this.remote = remote");
        PolicyCode.addOptions(constructor, methods);
        type.addMethod(constructor.build());
    }

    private void addBroker(TypeSpec.Builder type) {
        type.addMethod(MethodSpec.methodBuilder("asObject")
                .addJavadoc("{@return the remote object that is called}\n")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeNames.REMOTE_OBJECT)
                .addStatement("return remote")
                .build());
        CodeBlock other = methods.isEmpty()
                ? CodeBlock.of("return new $T(remote)", proxy)
                : anyTwoWay
                        ? CodeBlock.of("return new $T(remote, options.requireTwoWay($T.class))", proxy, proxy)
                        : CodeBlock.of("return new $T(remote, options)", proxy);
        type.addMethod(MethodSpec.methodBuilder("withOptions")
                .addJavadoc("Makes another proxy of the same object.\n\n")
                .addJavadoc("@param options the options of its calls\n")
                .addJavadoc("@return the other proxy\n")
                .addJavadoc(
                        anyTwoWay
                                ? "@throws IllegalArgumentException if the options are oneway: calls wait for replies\n"
                                : "")
                .addModifiers(Modifier.PUBLIC)
                .returns(proxy)
                .addParameter(TypeNames.CALL_OPTIONS, "options")
                .addStatement(other)
                .build());
    }

    private void addObjectMethods(TypeSpec.Builder type) {
        type.addMethod(MethodSpec.methodBuilder("equals")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(boolean.class)
                .addParameter(Object.class, "other")
                .addStatement("return other instanceof $T proxy && remote.equals(proxy.remote)", proxy)
                .build());
        type.addMethod(MethodSpec.methodBuilder("hashCode")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(int.class)
                .addStatement("return remote.hashCode()")
                .build());
        type.addMethod(MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeNames.STRING)
                .addStatement("return $S + remote + $S", proxy.simpleName() + "[", "]")
                .build());
    }
}
