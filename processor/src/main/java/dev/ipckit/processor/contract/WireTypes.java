/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.contract;

/**
 * The notation of types in a lock file: Java's, with qualified names and without spaces. Two types that are the same
 * bytes are the same text. {@code ?} behind a type allows a null that needs no room of its own, and {@code
 * Optional<...>} is a null that does.
 */
final class WireTypes {
    private WireTypes() {}

    /** Whether two types are the same bytes as long as no null comes. */
    static boolean sameShape(String one, String other) {
        return unmarked(one).equals(unmarked(other));
    }

    static String unmarked(String type) {
        return type.replace("?", "");
    }

    /**
     * Whether {@code to}, which has the shape of {@code from}, refuses a null somewhere where {@code from} allows it.
     */
    static boolean narrowed(String from, String to) {
        int at = 0;
        int i = 0;
        while (i < from.length()) {
            boolean marked = from.charAt(i) == '?';
            boolean stillMarked = at < to.length() && to.charAt(at) == '?';
            if (marked && !stillMarked) {
                return true;
            }
            // A mark that is only in the other type is passed alone.
            i += stillMarked && !marked ? 0 : 1;
            at++;
        }
        return false;
    }

    /** Whether a type is, or has inside of it, the named one. */
    static boolean mentions(String type, String name) {
        for (int at = type.indexOf(name); at >= 0; at = type.indexOf(name, at + 1)) {
            int end = at + name.length();
            if ((at == 0 || !isPartOfName(type.charAt(at - 1)))
                    && (end == type.length() || !isPartOfName(type.charAt(end)))
                    && (end == type.length() || type.charAt(end) != '<')) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPartOfName(char c) {
        return c == '.' || Character.isJavaIdentifierPart(c);
    }
}
