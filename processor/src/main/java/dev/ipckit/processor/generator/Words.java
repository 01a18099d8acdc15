/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.generator;

import dev.ipckit.processor.model.JavaType;
import java.util.Locale;

/** Turns names into other names. */
final class Words {
    private Words() {}

    /** {@code ListOfNullableString} for {@code List<@Nullable String>}. */
    static String of(JavaType type) {
        if (type instanceof JavaType.PrimitiveType primitive) {
            return capitalized(primitive.primitive().keyword());
        }
        if (type instanceof JavaType.ArrayType array) {
            String nullable = array.mark() == null ? "" : "Nullable";
            return array.component() instanceof JavaType.DeclaredType component && component.mark() != null
                    ? nullable + "ArrayOf" + of(component)
                    : nullable + of(array.component()) + "Array";
        }
        JavaType.DeclaredType declared = (JavaType.DeclaredType) type;
        StringBuilder word = new StringBuilder(declared.mark() == null ? "" : "Nullable");
        word.append(declared.name().simpleName());
        for (int i = 0; i < declared.arguments().size(); i++) {
            word.append(i == 0 ? "Of" : declared.name().simpleName().equals("Map") ? "To" : "And")
                    .append(of(declared.arguments().get(i)));
        }
        return word.toString();
    }

    static String capitalized(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** {@code readAll} becomes {@code READ_ALL}, {@code parseURL2} becomes {@code PARSE_URL2}. */
    static String constant(String name) {
        StringBuilder constant = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean wordStarts = i > 0
                    && Character.isUpperCase(c)
                    && (!Character.isUpperCase(name.charAt(i - 1)) || isLowerCase(name, i + 1));
            if (wordStarts && name.charAt(i - 1) != '_') {
                constant.append('_');
            }
            constant.append(Character.toUpperCase(c));
        }
        return constant.toString();
    }

    private static boolean isLowerCase(String name, int index) {
        return index < name.length() && Character.isLowerCase(name.charAt(index));
    }
}
