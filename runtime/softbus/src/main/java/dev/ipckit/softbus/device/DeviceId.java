/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.device;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.HexFormat;

/**
 * What a device is called for ever: the SHA-256 of its public key (as SubjectPublicKeyInfo), as 64 lowercase
 * hexadecimal digits. Whoever proves to own the key is the device; nobody can choose an id. Immutable.
 *
 * @param value the 64 digits
 */
public record DeviceId(String value) {

    private static final int DIGITS = 64;
    private static final int GROUP = 4;
    private static final int SHORT_GROUPS = 3;

    /** Refuses what is no device id. */
    public DeviceId {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("\"" + printable(value) + "\" is no device id: that is " + DIGITS
                    + " hexadecimal digits in lower case, the SHA-256 of the device's public key");
        }
    }

    /** The device that owns this key. */
    public static DeviceId of(PublicKey key) {
        return new DeviceId(HexFormat.of().formatHex(sha256(key.getEncoded())));
    }

    /** The device that owns the key in this certificate. */
    public static DeviceId of(X509Certificate certificate) {
        return of(certificate.getPublicKey());
    }

    /** Whether a text has the form of a device id. */
    public static boolean isWellFormed(String text) {
        return text.length() == DIGITS && text.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
    }

    /**
     * The first twelve digits in groups, {@code 4f2a-91c0-77de}: for people to tell their devices apart. Somebody with
     * time can make a key whose id begins the same, so nothing is decided by it.
     */
    public String shortForm() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < SHORT_GROUPS; i++) {
            text.append(i == 0 ? "" : "-").append(value, i * GROUP, (i + 1) * GROUP);
        }
        return text.toString();
    }

    /** Whether a text, hyphens apart, is how the id begins; four digits at least. */
    public boolean beginsWith(String text) {
        String digits = text.replace("-", "");
        return digits.length() >= GROUP && value.startsWith(digits);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static String printable(String text) {
        String start = text.length() <= DIGITS ? text : text.substring(0, DIGITS) + "...";
        return start.replaceAll("[^\\p{Graph} ]", "?");
    }

    @Override
    public String toString() {
        return value;
    }
}
