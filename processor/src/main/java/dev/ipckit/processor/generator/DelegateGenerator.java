/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.ipckit.processor.model.RemoteInterfaceModel;
import javax.lang.model.element.Modifier;

/** Makes the base class of decorators, which pass on whatever they do not override. */
final class DelegateGenerator {
    private DelegateGenerator() {}

    static TypeSpec generate(RemoteInterfaceModel model) {
        ClassName type = TypeNames.of(model.name());
        return TypeSpec.classBuilder(TypeNames.of(model.stem().generated("Delegate")))
                .addJavadoc(
                        "Passes every call of a {@link $T} on to another one: extend it to change some of them.\n",
                        type)
                .addModifiers(Modifier.ABSTRACT)
                .addSuperinterface(type)
                .addField(FieldSpec.builder(type, "delegate", Modifier.PROTECTED, Modifier.FINAL)
                        .addJavadoc("What calls go on to.\n")
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addJavadoc("Makes a decorator.\n\n@param delegate what calls go on to\n")
                        .addModifiers(Modifier.PROTECTED)
                        .addParameter(type, "delegate")
                        .addStatement("this.delegate = $T.requireNonNull(delegate, $S)", TypeNames.OBJECTS, "delegate")
                        .build())
                .addMethods(ForwardingMethods.to("delegate", model))
                .build();
    }
}
