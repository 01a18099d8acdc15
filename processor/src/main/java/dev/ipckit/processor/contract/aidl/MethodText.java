/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.contract.aidl;

import dev.ipckit.processor.contract.aidl.AidlType.Shape;
import dev.ipckit.processor.model.Direction;
import dev.ipckit.processor.model.MethodModel;
import dev.ipckit.processor.model.ParameterModel;
import dev.ipckit.processor.model.ParcelType;
import dev.ipckit.processor.model.ThrownModel;
import dev.ipckit.processor.model.TypeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A method as lines of an interface: said, or described where AIDL cannot say it. */
final class MethodText {
    private static final int FIRST_CODE = 1;

    private final Vocabulary vocabulary;
    private final AidlTypes types;
    private final List<String> lines = new ArrayList<>();

    private MethodText(Vocabulary vocabulary, AidlTypes types) {
        this.vocabulary = vocabulary;
        this.types = types;
    }

    /**
     * Says a method.
     *
     * @param name its name in AIDL, which has no overloads
     * @param code its transaction code
     * @param numbered whether to write the code
     */
    static List<String> of(
            MethodModel method, String name, int code, boolean numbered, Vocabulary vocabulary, AidlTypes types) {
        MethodText text = new MethodText(vocabulary, types);
        text.add(method, name, code, numbered);
        return text.lines;
    }

    /** Why AIDL cannot say a method; empty if it can. */
    static String whyNot(MethodModel method, Vocabulary vocabulary) {
        if (method.result() != null) {
            String why = Unsayable.why(method.result(), vocabulary.model(), vocabulary.level());
            if (!why.isEmpty()) {
                return "the result: " + why;
            }
        }
        for (ParameterModel parameter : method.parameters()) {
            String why = Unsayable.why(parameter.use(), vocabulary.model(), vocabulary.level());
            if (!why.isEmpty()) {
                return parameter.name() + ": " + why;
            }
        }
        return "";
    }

    /** The method as Java has it, for what AIDL does not say. */
    static String inJava(MethodModel method) {
        return (method.result() == null ? "void" : shown(method.result())) + " " + method.name()
                + method.parameters().stream()
                        .map(parameter -> (parameter.direction() == Direction.IN ? "" : parameter.direction() + " ")
                                + shown(parameter.use()) + " " + parameter.name())
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String shown(TypeUse use) {
        return (use.nullable() ? "@Nullable " : "") + use.javaType();
    }

    private void add(MethodModel method, String name, int code, boolean numbered) {
        boolean ownOneway = vocabulary.model().oneway() == null && method.oneway() != null;
        StringBuilder text = new StringBuilder(ownOneway ? "oneway " : "");
        if (!name.equals(method.name())) {
            lines.add("// in Java: " + inJava(method));
        }
        lines.addAll(SinceText.of(method.documentation().since()));
        if (method.result() == null) {
            text.append("void");
        } else {
            AidlType result = types.of(method.result());
            result.notes().forEach(note -> lines.add("// result: " + note));
            text.append(result.annotated());
        }
        text.append(' ').append(name).append('(');
        String separator = "";
        for (ParameterModel parameter : method.parameters()) {
            AidlType type = types.of(parameter.use());
            String parameterName = AidlNames.identifier(parameter.name());
            type.notes().forEach(note -> lines.add("// " + parameterName + ": " + note));
            String direction = type.shape().hasDirection() ? word(parameter.direction()) + " " : "";
            text.append(separator)
                    .append(direction)
                    .append(type.annotated())
                    .append(' ')
                    .append(parameterName);
            separator = ", ";
        }
        method.thrown().forEach(this::addThrown);
        lines.add(text.append(')')
                .append(numbered ? " = " + (code - FIRST_CODE) : "")
                .append(';')
                .toString());
    }

    private void addThrown(ThrownModel thrown) {
        if (thrown.travel() != ThrownModel.Travel.BY_FIELDS) {
            return;
        }
        String fields = thrown.fields().stream()
                .filter(ThrownModel.Field::isField)
                .map(field -> shown(vocabulary.model().onTheWire(field.use())) + " " + field.name() + ";")
                .collect(Collectors.joining(" "));
        lines.add("// throws " + thrown.name().canonicalName()
                + ": code -9, String message, int 0, int size, that class");
        lines.add("//   name, and a parcelable of " + (fields.isEmpty() ? "no fields" : "{ " + fields + " }"));
    }

    private static String word(Direction direction) {
        return switch (direction) {
            case IN -> "in";
            case OUT -> "out";
            case IN_OUT -> "inout";
        };
    }

    /** AIDL announces an out array, except one whose length is in its type. */
    private static boolean isAnnounced(AidlType type) {
        return type.shape() == Shape.ARRAY && type.text().endsWith("[]");
    }

    /** Whether the direction of a parameter is one that AIDL has for its type; empty if so, else why not. */
    static String whyNoDirection(ParameterModel parameter, AidlTypes types) {
        if (parameter.direction() == Direction.IN) {
            return "";
        }
        AidlType type = types.of(parameter.use());
        String direction = word(parameter.direction());
        if (!type.shape().hasDirection()) {
            return parameter.name() + ": AIDL has no " + direction + " " + type.text() + "; "
                    + (parameter.direction() == Direction.IN_OUT ? "the request has it, and the reply" : "the reply")
                    + " has it behind the result";
        }
        if (type.shape() == Shape.DESCRIPTOR && parameter.direction() == Direction.OUT) {
            return parameter.name() + ": AIDL has no out ParcelFileDescriptor; the reply has it behind the result";
        }
        boolean announced = parameter.use().type() instanceof ParcelType.Array || !isAnnounced(type);
        return parameter.direction() == Direction.OUT && !announced
                ? parameter.name() + ": AIDL sends the length of an out " + type.text()
                        + " in the request; here the reply alone has it, behind the result"
                : "";
    }
}
