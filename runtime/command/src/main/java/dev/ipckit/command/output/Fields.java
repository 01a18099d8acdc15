/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.command.output;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a program is told, by name and in order. Not thread-safe. */
public final class Fields {

    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    /** Adds a value: a text, a number, a boolean, null, or a collection or map of these. */
    public Fields with(String name, @Nullable Object value) {
        values.put(name, value);
        return this;
    }

    Map<String, @Nullable Object> values() {
        return values;
    }
}
