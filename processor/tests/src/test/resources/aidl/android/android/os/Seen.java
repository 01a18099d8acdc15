/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package android.os;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;

/** What this side has been told, as text. */
public final class Seen {
    private static final List<String> VALUES = new ArrayList<>();

    private Seen() {}

    public static <T> T of(T value) {
        VALUES.add(show(value));
        return value;
    }

    public static List<String> take() {
        List<String> values = List.copyOf(VALUES);
        VALUES.clear();
        return values;
    }

    private static String show(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(Seen::show).toList().toString();
        }
        if (value != null && value.getClass().isArray()) {
            List<String> elements = new ArrayList<>();
            for (int i = 0; i < Array.getLength(value); i++) {
                elements.add(show(Array.get(value, i)));
            }
            return elements.toString();
        }
        return value instanceof Parcelable ? showFields(value) : String.valueOf(value);
    }

    private static String showFields(Object value) {
        List<String> fields = new ArrayList<>();
        for (Field field : value.getClass().getFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                try {
                    fields.add(field.getName() + "=" + show(field.get(value)));
                } catch (IllegalAccessException e) {
                    throw new AssertionError(e);
                }
            }
        }
        return fields.toString();
    }
}
