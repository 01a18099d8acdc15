/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.generator;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** What proxies and stubs say about the contract, for traces and for the texts of errors. */
final class TransactionNames {
    private static final String NAME = "transactionName";
    private static final String NAME_OF = "transactionNameOf";

    private TransactionNames() {}

    static void addToStub(TypeSpec.Builder builder, List<MethodNames> methods) {
        builder.addMethod(names(NAME).addStatement("return $N(code)", NAME_OF).build());
        // Null for an unknown code; the annotation that says so may not be at hand in the user's build.
        MethodSpec.Builder method = answering(NAME_OF)
                .addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                        .addMember("value", "$S", "NullAway")
                        .build())
                .addModifiers(Modifier.STATIC);
        if (methods.isEmpty()) {
            builder.addMethod(method.addStatement("return null").build());
            return;
        }
        method.beginControlFlow("return switch (code)");
        for (MethodNames names : methods) {
            method.addStatement("case $N -> $S", names.constant(), names.trace());
        }
        builder.addMethod(
                method.addStatement("default -> null").addCode("$<};\n").build());
    }

    static void addToProxy(TypeSpec.Builder builder, ClassName stub) {
        builder.addMethod(
                names(NAME).addStatement("return $T.$N(code)", stub, NAME_OF).build());
        builder.addMethod(MethodSpec.methodBuilder("contractDescriptor")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeNames.STRING)
                .addStatement("return $T.DESCRIPTOR", stub)
                .build());
        builder.addMethod(MethodSpec.methodBuilder("contractVersion")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(int.class)
                .addStatement("return $T.VERSION", stub)
                .build());
    }

    private static MethodSpec.Builder names(String name) {
        return answering(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }

    private static MethodSpec.Builder answering(String name) {
        return MethodSpec.methodBuilder(name).returns(TypeNames.STRING).addParameter(int.class, "code");
    }
}
