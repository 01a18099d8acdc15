/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.ipckit.processor.model.RemoteInterfaceModel;
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
        wrapper.addMethods(ForwardingMethods.to("implementation", model));
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
}
