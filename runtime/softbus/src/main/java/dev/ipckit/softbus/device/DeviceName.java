/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.device;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * What people call a device: 1 to 64 characters in one line. Not unique, and no proof of anything. Immutable.
 *
 * @param value the name
 */
public record DeviceName(String value) {

    private static final int MAX_LENGTH = 64;
    private static final String UNKNOWN = "device";

    /** Refuses what is no name. */
    public DeviceName {
        if (value.isBlank() || value.length() > MAX_LENGTH || !value.equals(clean(value))) {
            throw new IllegalArgumentException("\"" + clean(value) + "\" is no name for a device: 1 to " + MAX_LENGTH
                    + " characters, without line breaks and control characters");
        }
    }

    /** A name that somebody else wrote, with what does not belong there taken out: it is shown to people. */
    public static DeviceName fromPeer(String text) {
        String cleaned = clean(text);
        return new DeviceName(cleaned.isEmpty() ? UNKNOWN : cleaned);
    }

    /** The host's name. */
    static DeviceName ofThisHost() {
        try {
            return fromPeer(InetAddress.getLocalHost().getHostName());
        } catch (UnknownHostException nameless) {
            return new DeviceName(UNKNOWN);
        }
    }

    /** Without what a terminal would obey, and without marks that turn the direction of writing. */
    private static String clean(String text) {
        String start = text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text;
        return start.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]", "").strip();
    }

    @Override
    public String toString() {
        return value;
    }
}
