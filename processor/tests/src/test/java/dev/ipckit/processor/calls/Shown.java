/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Spells a value out, arrays included, so that two can be compared by what they hold. */
final class Shown {
    private Shown() {}

    static String of(@Nullable Object value) {
        StringBuilder text = new StringBuilder();
        append(value, text);
        return text.toString();
    }

    private static void append(@Nullable Object value, StringBuilder text) {
        if (value == null) {
            text.append("null");
        } else if (value.getClass().isArray()) {
            text.append(value.getClass().getComponentType().getSimpleName()).append('[');
            for (int i = 0; i < Array.getLength(value); i++) {
                append(Array.get(value, i), text);
                text.append(", ");
            }
            text.append(']');
        } else if (value instanceof Collection<?> collection) {
            text.append('[');
            for (Object element : collection) {
                append(element, text);
                text.append(", ");
            }
            text.append(']');
        } else if (value instanceof Map<?, ?> map) {
            text.append('{');
            map.forEach((key, element) -> {
                append(key, text);
                text.append('=');
                append(element, text);
                text.append(", ");
            });
            text.append('}');
        } else if (value instanceof Record composite) {
            appendRecord(composite, text);
        } else {
            text.append(value.getClass() == String.class ? "\"" + value + '"' : value.toString());
        }
    }

    private static void appendRecord(Record value, StringBuilder text) {
        text.append(value.getClass().getSimpleName()).append('(');
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                append(component.getAccessor().invoke(value), text);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
            text.append(", ");
        }
        text.append(')');
    }
}
