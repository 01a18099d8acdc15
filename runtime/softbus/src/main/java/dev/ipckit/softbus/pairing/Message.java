/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.pairing;

import org.jspecify.annotations.Nullable;

/**
 * One message of the pairing protocol. Immutable.
 *
 * <pre>
 * u8 kind | u16 size, big-endian | content
 * </pre>
 *
 * @param kind what it says
 * @param content at most {@link #MAX_CONTENT} bytes
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Message(Kind kind, byte[] content) {

    static final int HEADER = 3;
    static final int MAX_CONTENT = 512;

    /** In the order in which they come, but for {@link #REFUSE}, which may come at any time before the last. */
    enum Kind {
        /** The commitment of whoever was connected to, and its name: 32 bytes, UTF-8. */
        COMMIT(0),
        /** The nonce of whoever connected, and its name: 32 bytes, UTF-8. */
        NONCE(1),
        /** The nonce that was committed to: 32 bytes. */
        REVEAL(2),
        /** The person at this end says that the codes are the same. */
        CONFIRM(3),
        /** This end gives up. */
        REFUSE(4),
        /** Whoever was connected to trusts the other one now. */
        TRUSTED(5);

        private final byte number;

        Kind(int number) {
            this.number = (byte) number;
        }

        byte number() {
            return number;
        }

        static @Nullable Kind of(byte number) {
            for (Kind kind : values()) {
                if (kind.number == number) {
                    return kind;
                }
            }
            return null;
        }
    }

    static Message of(Kind kind) {
        return new Message(kind, new byte[0]);
    }
}
