/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.generator;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.ipckit.processor.model.JavaType;
import dev.ipckit.processor.model.MethodModel;
import dev.ipckit.processor.model.ParameterModel;
import dev.ipckit.processor.model.ThrownModel;
import dev.ipckit.processor.model.TypeUse;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Begins methods that implement those of the interface. */
final class Signatures {
    private Signatures() {}

    /** The method with its annotations, parameters under the given names, result and exceptions. */
    static MethodSpec.Builder override(MethodModel method, List<String> parameterNames) {
        return override(method, parameterNames, List.of());
    }

    /** The same; {@code hushed} names warnings that its body would bring. */
    static MethodSpec.Builder override(MethodModel method, List<String> parameterNames, List<String> hushed) {
        MethodSpec.Builder builder = MethodSpec.methodBuilder(method.name())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .varargs(method.varargs());
        addMark(builder, DocComment.deprecation(method.documentation()));
        if (!method.form().isAsync()) {
            addMark(builder, TypeNames.declarationMark(method.result()));
        }
        builder.returns(result(method));
        for (int i = 0; i < parameterNames.size(); i++) {
            builder.addParameter(parameter(method.parameters().get(i), parameterNames.get(i)));
        }
        for (ThrownModel thrown : method.thrown()) {
            builder.addException(TypeNames.of(thrown.name()));
        }
        List<String> warnings = new ArrayList<>(hushed);
        if (method.varargs() && isGenericVarargs(method)) {
            warnings.add("unchecked");
        }
        if (!warnings.isEmpty()) {
            AnnotationSpec.Builder suppressed = AnnotationSpec.builder(SuppressWarnings.class);
            warnings.forEach(warning -> suppressed.addMember("value", "$S", warning));
            builder.addAnnotation(suppressed.build());
        }
        return builder;
    }

    private static TypeName result(MethodModel method) {
        TypeUse result = method.result();
        if (!method.form().isAsync()) {
            return result == null ? TypeName.VOID : TypeNames.of(result.javaType());
        }
        return ParameterizedTypeName.get(
                TypeNames.of(method.form().wrapper()),
                result == null ? TypeNames.VOID_OBJECT : TypeNames.of(result.javaType()));
    }

    private static ParameterSpec parameter(ParameterModel parameter, String name) {
        ParameterSpec.Builder builder =
                ParameterSpec.builder(TypeNames.of(parameter.use().javaType()), name);
        AnnotationSpec mark = TypeNames.declarationMark(parameter.use());
        if (mark != null) {
            builder.addAnnotation(mark);
        }
        return builder.build();
    }

    private static void addMark(MethodSpec.Builder builder, @Nullable AnnotationSpec mark) {
        if (mark != null) {
            builder.addAnnotation(mark);
        }
    }

    private static boolean isGenericVarargs(MethodModel method) {
        JavaType element =
                method.parameters().get(method.parameters().size() - 1).use().javaType();
        while (element instanceof JavaType.ArrayType array) {
            element = array.component();
        }
        return element instanceof JavaType.DeclaredType declared
                && !declared.arguments().isEmpty();
    }
}
