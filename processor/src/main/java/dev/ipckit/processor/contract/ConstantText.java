/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.contract;

import java.util.Locale;

/** The value of a constant on one line, as Java source writes it. */
final class ConstantText {
    private ConstantText() {}

    static String of(Object value) {
        if (value instanceof String text) {
            return '"' + escaped(text) + '"';
        }
        if (value instanceof Character c) {
            return "'" + escaped(c.toString()) + "'";
        }
        return value.toString();
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\n' -> escaped.append("\\n");
                case '\r' -> escaped.append("\\r");
                case '\t' -> escaped.append("\\t");
                case '"', '\\' -> escaped.append('\\').append(c);
                default -> {
                    if (c >= ' ' && c < 0x7f) {
                        escaped.append(c);
                    } else {
                        escaped.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    }
                }
            }
        }
        return escaped.toString();
    }
}
