/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.samgr;

/** What a name may look like: as Android's service manager has it, so that names are the same on the driver. */
final class AbilityName {

    private static final int MAX_LENGTH = 127;

    private AbilityName() {}

    /** Refuses a name that is none. @return the name */
    static String check(String name) {
        if (name.isEmpty() || name.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("name \"" + shortened(name) + "\" of " + name.length()
                    + " characters must have 1 to " + MAX_LENGTH);
        }
        for (int i = 0; i < name.length(); i++) {
            if (!isAllowed(name.charAt(i))) {
                throw new IllegalArgumentException("name \"" + name + "\" has '" + name.charAt(i) + "' at position " + i
                        + "; letters, digits and _ . / - are allowed");
            }
        }
        return name;
    }

    private static boolean isAllowed(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '_'
                || c == '.'
                || c == '/'
                || c == '-';
    }

    private static String shortened(String name) {
        return name.length() > MAX_LENGTH ? name.substring(0, MAX_LENGTH) + "..." : name;
    }
}
