/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.reader;

import dev.ipckit.processor.model.NullableMark;
import dev.ipckit.processor.model.Place;
import dev.ipckit.processor.model.ResultForm;
import dev.ipckit.processor.model.TypeUse;
import dev.ipckit.processor.reader.MethodCollector.Declaration;
import dev.ipckit.processor.reader.MethodCollector.Group;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads what a method returns: the result that travels, and what Java wraps it in. */
final class ResultReader {
    private static final Result VOID = new Result(null, ResultForm.DIRECT, null);

    private final ReadState state;
    private final TypeReader types;

    ResultReader(ReadState state, TypeReader types) {
        this.state = state;
        this.types = types;
    }

    /** A result, as in {@link dev.ipckit.processor.model.MethodModel}. */
    record Result(
            @Nullable TypeUse use,
            ResultForm form,
            @Nullable NullableMark wrapperMark) {}

    Result read(Group group, Place place) {
        Declaration declared = group.declared();
        ExecutableElement method = declared.method();
        List<ExecutableElement> overridden =
                group.inherited().stream().map(Declaration::method).toList();
        return types.adapters()
                .within(method, declared.owner(), place, () -> read(method, overridden, declared.bindings()));
    }

    private Result read(ExecutableElement method, List<ExecutableElement> overridden, Bindings bindings) {
        TypeMirror type = method.getReturnType();
        NullableMark declared = Annotations.declaredNullable(method, state.compilation);
        if (type.getKind() == TypeKind.VOID) {
            return VOID;
        }
        Bindings.Binding passed = bindings.binding(type);
        TypeMirror written = passed == null ? type : passed.mirror();
        if (written.getKind() == TypeKind.DECLARED) {
            DeclaredType wrapper = (DeclaredType) written;
            ResultForm form = ResultForm.of(
                    ((TypeElement) wrapper.asElement()).getQualifiedName().toString());
            List<? extends TypeMirror> arguments = wrapper.getTypeArguments();
            if (form.isAsync() && arguments.size() == 1) {
                NullableMark onType = Annotations.nullable(type, state.compilation);
                if (onType == null) {
                    onType = Annotations.nullable(written, state.compilation);
                }
                return new Result(
                        isVoid(arguments.get(0))
                                ? null
                                : FixedSizeReader.read(
                                        method,
                                        overridden,
                                        types.read(arguments.get(0), passed == null ? bindings : passed.within())),
                        form,
                        onType == null ? declared : onType);
            }
        }
        return new Result(
                FixedSizeReader.read(method, overridden, types.read(type, bindings, declared)),
                ResultForm.DIRECT,
                null);
    }

    private static boolean isVoid(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                && ((TypeElement) ((DeclaredType) type).asElement())
                        .getQualifiedName()
                        .contentEquals("java.lang.Void");
    }
}
