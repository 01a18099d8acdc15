/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.contract.aidl;

import dev.ipckit.processor.model.ConstantModel;

/** Constants, as lines of an interface. What AIDL has no literal for is a comment. */
final class Constants {
    private Constants() {}

    static String line(ConstantModel constant, AidlLevel level) {
        String type = constant.type().toString();
        String name = AidlNames.identifier(constant.name());
        String value = literal(constant.value(), level);
        if (value.isEmpty()) {
            return "// AIDL" + (level.knowsLaterTypes() ? "" : " 10") + " has no such constant: " + type + " " + name
                    + " = " + shown(constant.value());
        }
        return "const " + type + " " + name + " = " + value + ";";
    }

    /** The least long has no literal of its own. */
    static String integer(long value) {
        return value == Long.MIN_VALUE ? "-9223372036854775807 - 1" : Long.toString(value);
    }

    private static String literal(Object value, AidlLevel level) {
        if (value instanceof Integer number) {
            return number.toString();
        }
        if (value instanceof String text) {
            boolean plain = text.chars().allMatch(c -> c >= ' ' && c < 127 && c != '"' && c != '\\');
            return plain ? '"' + text + '"' : "";
        }
        if (!level.knowsLaterTypes()) {
            return "";
        }
        if (value instanceof Byte || value instanceof Long) {
            return integer(((Number) value).longValue());
        }
        if (value instanceof Float number) {
            return Float.isFinite(number) ? decimal(Float.toString(number), "f") : "";
        }
        return value instanceof Double number && Double.isFinite(number) ? decimal(Double.toString(number), "") : "";
    }

    /** AIDL knows no exponents, and a decimal number no zero below zero. */
    private static String decimal(String text, String suffix) {
        String plain = new java.math.BigDecimal(text).toPlainString();
        return (text.startsWith("-") && !plain.startsWith("-") ? "-" : "") + plain + suffix;
    }

    private static String shown(Object value) {
        if (!(value instanceof CharSequence) && !(value instanceof Character)) {
            return value.toString();
        }
        StringBuilder shown = new StringBuilder("\"");
        value.toString().chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                shown.append('\\').append((char) c);
            } else if (c >= ' ' && c < 127) {
                shown.append((char) c);
            } else {
                shown.append(String.format("\\u%04x", c));
            }
        });
        return shown.append('"').toString();
    }
}
