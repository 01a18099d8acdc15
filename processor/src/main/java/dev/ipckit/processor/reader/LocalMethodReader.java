/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.reader;

import dev.ipckit.processor.model.LocalMethod;
import dev.ipckit.processor.reader.MethodCollector.Declaration;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads methods with a body, so that generated classes can pass them on. */
final class LocalMethodReader {
    private final ReadState state;

    LocalMethodReader(ReadState state) {
        this.state = state;
    }

    /** The method, or null if it names a type that generated code cannot name: nobody there can pass it on. */
    @Nullable
    LocalMethod read(Declaration declared) {
        ExecutableElement method = declared.method();
        TypeText text = new TypeText(state, declared.bindings());
        List<LocalMethod.Variable> variables = new ArrayList<>();
        for (TypeParameterElement variable : method.getTypeParameters()) {
            variables.add(new LocalMethod.Variable(
                    variable.getSimpleName().toString(),
                    variable.getBounds().stream()
                            .filter(bound -> !bound.toString().equals("java.lang.Object"))
                            .map(text::of)
                            .toList()));
        }
        List<LocalMethod.Parameter> parameters = new ArrayList<>();
        boolean genericElements = false;
        int last = method.getParameters().size() - 1;
        for (int i = 0; i <= last; i++) {
            VariableElement parameter = method.getParameters().get(i);
            TypeMirror type = parameter.asType();
            if (method.isVarArgs() && i == last) {
                type = ((ArrayType) type).getComponentType();
                genericElements = TypeText.isGeneric(type);
            }
            parameters.add(new LocalMethod.Parameter(
                    parameter.getSimpleName().toString(),
                    text.of(type),
                    Annotations.declaredNullable(parameter, state.compilation)));
        }
        String result = text.of(method.getReturnType());
        List<String> thrown = method.getThrownTypes().stream().map(text::of).toList();
        if (!text.isAccessible()) {
            return null;
        }
        state.named(method);
        List<String> suppressed = new ArrayList<>();
        if (genericElements) {
            suppressed.add("unchecked");
        }
        if (text.isRaw()) {
            suppressed.add("rawtypes");
        }
        return new LocalMethod(
                method.getSimpleName().toString(),
                variables,
                parameters,
                method.isVarArgs(),
                result,
                Annotations.declaredNullable(method, state.compilation),
                thrown,
                suppressed);
    }
}
