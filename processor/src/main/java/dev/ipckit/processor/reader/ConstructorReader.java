/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.reader;

import dev.ipckit.processor.model.ThrownModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the constructor by which an exception is built anew at the caller: each of its parameters must be the
 * message, the cause (which stays behind), or something that the exception shows under the parameter's name.
 */
final class ConstructorReader {
    private static final String MESSAGE = "getMessage()";

    /** As what people write instead of {@code message}, where the exception shows nothing of that name. */
    private static final Pattern MESSAGE_NAME = Pattern.compile("m|s|\\w+(Message|Msg)");

    private final ReadState state;
    private final TypeReader types;

    ConstructorReader(ReadState state, TypeReader types) {
        this.state = state;
        this.types = types;
    }

    /** What the best constructor takes, or null when there is none. */
    @Nullable
    List<ThrownModel.Field> read(TypeElement exception) {
        List<? extends Element> members = state.compilation.elements().getAllMembers(exception);
        List<ThrownModel.Field> best = null;
        for (ExecutableElement constructor : ElementFilter.constructorsIn(exception.getEnclosedElements())) {
            if (isAccessible(constructor)) {
                List<ThrownModel.Field> fields = fields(exception, constructor, members);
                if (fields != null && (best == null || score(fields) > score(best))) {
                    best = fields;
                }
            }
        }
        return best;
    }

    /** Whether a constructor might do if its parameters had names. */
    boolean lackNames(TypeElement exception) {
        return !isOfJdk(exception)
                && ElementFilter.constructorsIn(exception.getEnclosedElements()).stream()
                        .filter(this::isAccessible)
                        .flatMap(constructor -> constructor.getParameters().stream())
                        .anyMatch(ConstructorReader::lacksName);
    }

    private static boolean lacksName(VariableElement parameter) {
        return parameter.getSimpleName().toString().matches("arg\\d+");
    }

    private boolean isOfJdk(TypeElement exception) {
        ModuleElement module = state.compilation.elements().getModuleOf(exception);
        return module != null && module.getQualifiedName().toString().startsWith("java.");
    }

    private boolean isAccessible(Element member) {
        if (member.getModifiers().contains(Modifier.PUBLIC)) {
            return true;
        }
        return !member.getModifiers().contains(Modifier.PRIVATE)
                && state.compilation.elements().getPackageOf(member).equals(state.fromPackage);
    }

    /** What travels counts most; a parameter that gets null counts against. */
    private static int score(List<ThrownModel.Field> fields) {
        int score = 0;
        for (ThrownModel.Field field : fields) {
            score += field.sent() ? 2 : -1;
        }
        return score;
    }

    private @Nullable List<ThrownModel.Field> fields(
            TypeElement exception, ExecutableElement constructor, List<? extends Element> members) {
        List<ThrownModel.Field> fields = new ArrayList<>();
        for (VariableElement parameter : constructor.getParameters()) {
            String name = parameter.getSimpleName().toString();
            String accessor = isCause(exception, parameter.asType()) ? "" : accessor(exception, parameter, members);
            if (accessor == null || (accessor.equals(MESSAGE) && hasMessage(fields))) {
                return null;
            }
            fields.add(new ThrownModel.Field(
                    name,
                    accessor,
                    types.read(
                            parameter.asType(),
                            Bindings.NONE,
                            Annotations.declaredNullable(parameter, state.compilation))));
        }
        return fields;
    }

    /** Of two texts without a name, one is something else. */
    private static boolean hasMessage(List<ThrownModel.Field> fields) {
        return fields.stream().anyMatch(ThrownModel.Field::isMessage);
    }

    private @Nullable String accessor(
            TypeElement exception, VariableElement parameter, List<? extends Element> members) {
        String name = parameter.getSimpleName().toString();
        boolean text = isType(parameter.asType(), "java.lang.String");
        if (isUnnamed(exception, parameter)) {
            return text ? MESSAGE : null;
        }
        if (text && (name.equals("message") || name.equals("msg"))) {
            return MESSAGE;
        }
        String shown = shown(exception, parameter, members);
        return shown == null && text && MESSAGE_NAME.matcher(name).matches() ? MESSAGE : shown;
    }

    /** The way to what the exception shows under the parameter's name, or null when it shows nothing. */
    private @Nullable String shown(TypeElement exception, VariableElement parameter, List<? extends Element> members) {
        String name = parameter.getSimpleName().toString();
        String capitalized = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        for (String candidate : List.of(name, "get" + capitalized, "is" + capitalized)) {
            for (Element member : members) {
                if (member.getSimpleName().contentEquals(candidate)
                        && isAccessible(member)
                        && !member.getModifiers().contains(Modifier.STATIC)
                        && !member.getSimpleName().contentEquals("getCause")
                        && isOfType(exception, member, parameter.asType())) {
                    state.named(member);
                    return member instanceof ExecutableElement ? candidate + "()" : candidate;
                }
            }
        }
        return null;
    }

    /**
     * Whether names of parameters are not to be had. Those of the JDK are in its class files, and not in what {@code
     * --release} shows of them: the contract must not depend on that. There the only text is the message.
     */
    private boolean isUnnamed(TypeElement exception, VariableElement parameter) {
        return lacksName(parameter) || isOfJdk(exception);
    }

    /** The cause stays behind. Those of the JDK that refuse null for it cannot be built. */
    private boolean isCause(TypeElement exception, TypeMirror type) {
        if (isType(type, "java.lang.Throwable")) {
            return true;
        }
        Elements elements = state.compilation.elements();
        Types javac = state.compilation.types();
        return type.getKind() == TypeKind.DECLARED
                && !exception.getQualifiedName().contentEquals("java.io.UncheckedIOException")
                && javac.isSubtype(
                        type, elements.getTypeElement("java.lang.Throwable").asType());
    }

    /** Not by the type's text, in which its annotations stand too. */
    private static boolean isType(TypeMirror type, String name) {
        return type instanceof DeclaredType declared
                && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals(name);
    }

    private boolean isOfType(TypeElement exception, Element member, TypeMirror wanted) {
        Types javac = state.compilation.types();
        if (member instanceof ExecutableElement method) {
            return method.getParameters().isEmpty() && javac.isSameType(method.getReturnType(), wanted);
        }
        return member instanceof VariableElement
                && javac.isSameType(javac.asMemberOf((DeclaredType) exception.asType(), member), wanted);
    }
}
