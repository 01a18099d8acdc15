/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.lab.wire;

/** An Ethernet frame. Immutable, as long as nobody writes into its bytes. */
final class Frame {

    private static final int MAC_BYTES = 6;
    private static final int HEADER_BYTES = 14;

    private final byte[] bytes;

    Frame(byte[] bytes) {
        if (bytes.length < HEADER_BYTES) {
            throw new IllegalArgumentException(bytes.length + " bytes are no Ethernet frame");
        }
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return bytes.length;
    }

    long destination() {
        return address(0);
    }

    long source() {
        return address(MAC_BYTES);
    }

    /** Whether it goes to several cards: a broadcast or multicast. */
    boolean isToMany() {
        return (bytes[0] & 1) != 0;
    }

    private long address(int offset) {
        long address = 0;
        for (int i = 0; i < MAC_BYTES; i++) {
            address = address << 8 | (bytes[offset + i] & 0xff);
        }
        return address;
    }
}
