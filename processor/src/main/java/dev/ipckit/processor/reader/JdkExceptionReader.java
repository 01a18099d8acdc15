/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.reader;

import dev.ipckit.processor.model.ClassRef;
import dev.ipckit.processor.model.NullableMark;
import dev.ipckit.processor.model.ThrownModel;
import dev.ipckit.processor.reader.JdkExceptions.Argument;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Finds what {@link JdkExceptions} lists in the JDK that is compiled against. */
final class JdkExceptionReader {
    /** Only that it is there counts: no generated code repeats it. */
    private static final NullableMark NULLABLE =
            new NullableMark(ClassRef.of("org.jspecify.annotations", "Nullable"), false);

    /** The part of an accessor's name that is small in the field's: {@code sqlState} of {@code getSQLState}. */
    private static final Pattern GETTER = Pattern.compile("get(\\p{Upper}(?:\\p{Upper}*(?=\\p{Upper}))?)(\\w*)");

    private final ReadState state;
    private final TypeReader types;

    JdkExceptionReader(ReadState state, TypeReader types) {
        this.state = state;
        this.types = types;
    }

    /** What the constructor takes, or null for an exception that is not listed. */
    @Nullable
    List<ThrownModel.Field> read(TypeElement exception) {
        List<Argument> arguments =
                JdkExceptions.argumentsOf(exception.getQualifiedName().toString());
        if (arguments == null) {
            return null;
        }
        List<? extends Element> members = state.compilation.elements().getAllMembers(exception);
        for (ExecutableElement constructor : ElementFilter.constructorsIn(exception.getEnclosedElements())) {
            List<ThrownModel.Field> fields = fields(constructor, arguments, members);
            if (fields != null) {
                return fields;
            }
        }
        return null;
    }

    private @Nullable List<ThrownModel.Field> fields(
            ExecutableElement constructor, List<Argument> arguments, List<? extends Element> members) {
        List<? extends VariableElement> parameters = constructor.getParameters();
        if (parameters.size() != arguments.size()) {
            return null;
        }
        List<ThrownModel.Field> fields = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            ThrownModel.Field field = field(arguments.get(i), parameters.get(i).asType(), members);
            if (field == null) {
                return null;
            }
            fields.add(field);
        }
        return fields;
    }

    private ThrownModel.@Nullable Field field(Argument argument, TypeMirror wanted, List<? extends Element> members) {
        if (argument.accessor().isEmpty()) {
            return wanted.getKind() == TypeKind.DECLARED
                    ? new ThrownModel.Field("none", "", types.read(wanted, Bindings.NONE))
                    : null;
        }
        for (Element member : members) {
            TypeMirror shown = member.getSimpleName().contentEquals(argument.accessor()) ? shown(member) : null;
            if (shown != null && state.compilation.types().isAssignable(shown, wanted)) {
                return new ThrownModel.Field(
                        nameOf(argument.accessor()),
                        argument.accessor() + (member instanceof ExecutableElement ? "()" : ""),
                        types.read(shown, Bindings.NONE, argument.nullable() ? NULLABLE : null));
            }
        }
        return null;
    }

    private static @Nullable TypeMirror shown(Element member) {
        if (!member.getModifiers().contains(Modifier.PUBLIC)) {
            return null;
        }
        if (member instanceof ExecutableElement method) {
            return method.getParameters().isEmpty() ? method.getReturnType() : null;
        }
        return member instanceof VariableElement ? member.asType() : null;
    }

    private static String nameOf(String accessor) {
        Matcher getter = GETTER.matcher(accessor);
        return getter.matches() ? getter.group(1).toLowerCase(Locale.ROOT) + getter.group(2) : accessor;
    }
}
