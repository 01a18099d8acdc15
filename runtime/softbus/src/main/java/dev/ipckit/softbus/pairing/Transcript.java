/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.pairing;

import dev.ipckit.softbus.device.DeviceId;
import dev.ipckit.softbus.device.DeviceName;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;

/**
 * What both ends have seen, and the hashes of it. The one that connected comes first, in the transcripts of both.
 * Immutable.
 *
 * @param connecting the device that connected, by the key that TLS has proved
 * @param connected the device that was connected to, by the key that TLS has proved
 */
record Transcript(DeviceId connecting, DeviceId connected) {

    private static final int CODES = 1_000_000;

    /** What the connected device says before it knows the other's nonce, and cannot change afterwards. */
    byte[] commitment(byte[] nonce, DeviceName name) {
        MessageDigest digest = begin("IPC Kit pairing 1: commitment");
        update(digest, nonce);
        update(digest, name.value().getBytes(StandardCharsets.UTF_8));
        return digest.digest();
    }

    /** What people compare: six digits, which depend on all that was said and on who said it. */
    String code(byte[] connectingNonce, DeviceName connectingName, byte[] connectedNonce, DeviceName connectedName) {
        MessageDigest digest = begin("IPC Kit pairing 1: code");
        update(digest, connectingNonce);
        update(digest, connectingName.value().getBytes(StandardCharsets.UTF_8));
        update(digest, connectedNonce);
        update(digest, connectedName.value().getBytes(StandardCharsets.UTF_8));
        long number = Long.remainderUnsigned(ByteBuffer.wrap(digest.digest()).getLong(), CODES);
        return String.format(Locale.ROOT, "%03d %03d", number / 1000, number % 1000);
    }

    private MessageDigest begin(String purpose) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            update(digest, purpose.getBytes(StandardCharsets.US_ASCII));
            update(digest, connecting.value().getBytes(StandardCharsets.US_ASCII));
            update(digest, connected.value().getBytes(StandardCharsets.US_ASCII));
            return digest;
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** With its length, so that nobody can move bytes from one part to the next. */
    private static void update(MessageDigest digest, byte[] part) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).flip());
        digest.update(part);
    }
}
