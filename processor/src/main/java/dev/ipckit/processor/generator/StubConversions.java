/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.ipckit.processor.model.RemoteInterfaceModel;
import java.util.Locale;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;

/** Makes the ways between an object and what stands for it in a parcel. */
final class StubConversions {
    private StubConversions() {}

    static void add(TypeSpec.Builder builder, RemoteInterfaceModel model, boolean isPublic) {
        ClassName type = TypeNames.of(model.name());
        ClassName stub = TypeNames.of(model.generated("Stub"));
        ClassName proxy = TypeNames.of(model.generated("Proxy"));
        builder.addMethod(method("asInterface", isPublic)
                .addJavadoc("Makes a remote object callable: an object of this process itself, else its one proxy.\n\n")
                .addJavadoc("@param remote the remote object\n@return what can be called\n")
                .returns(type)
                .addParameter(TypeNames.REMOTE_OBJECT, "remote")
                .beginControlFlow("if (remote instanceof Wrapper wrapper)")
                .addStatement("return wrapper.implementation")
                .endControlFlow()
                .beginControlFlow("if (remote instanceof $T stub)", stub)
                .addStatement("return stub")
                .endControlFlow()
                .beginControlFlow("if (remote instanceof $T known)", TypeNames.REMOTE_PROXY)
                .addStatement("return known.broker($T.class, $T::new)", proxy, proxy)
                .endControlFlow()
                .addStatement("return new $T(remote)", proxy)
                .build());
        builder.addMethod(method("of", isPublic)
                .addJavadoc("Gives the one stub of an implementation; a stub is its own.\n\n")
                .addJavadoc("@param implementation what calls go to\n@return the stub\n")
                .returns(stub)
                .addParameter(type, "implementation")
                .beginControlFlow("if (implementation instanceof $T stub)", stub)
                .addStatement("return stub")
                .endControlFlow()
                .addStatement("return wrap(implementation, $T.class, Wrapper::new)", stub)
                .build());
        String noun = noun(model.name().simpleName());
        builder.addMethod(method("asRemoteObject", isPublic)
                .addJavadoc("Gives the remote object that stands for this very interface in a parcel.\n\n")
                .addJavadoc("@param $N a proxy, a stub or an implementation\n@return its remote object\n", noun)
                .returns(TypeNames.REMOTE_OBJECT)
                .addParameter(type, noun)
                .addStatement("return $N instanceof $T proxy ? proxy.asObject() : of($N)", noun, proxy, noun)
                .build());
        builder.addMethod(MethodSpec.methodBuilder("asObject")
                .addJavadoc("{@return this stub}\n")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .returns(TypeNames.REMOTE_OBJECT)
                .addStatement("return this")
                .build());
    }

    private static MethodSpec.Builder method(String name, boolean isPublic) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name);
        return (isPublic ? method.addModifiers(Modifier.PUBLIC) : method).addModifiers(Modifier.STATIC);
    }

    private static String noun(String simpleName) {
        String noun = simpleName.substring(0, 1).toLowerCase(Locale.ROOT) + simpleName.substring(1);
        return SourceVersion.isKeyword(noun) || noun.equals(simpleName) || noun.equals("proxy")
                ? "implementation"
                : noun;
    }
}
