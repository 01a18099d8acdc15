/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

/**
 * The address of an object in a session: options in the low, a number in the high half of a long, as they lie on the
 * wire. The side whose object it is chooses the number.
 */
final class RpcAddress {

    private static final int CREATED = 1;
    private static final int FOR_SERVER = 2;
    private static final int KNOWN_OPTIONS = CREATED | FOR_SERVER;

    private RpcAddress() {}

    static long of(int number, boolean createdByServer) {
        return (long) number << 32 | (createdByServer ? CREATED | FOR_SERVER : CREATED);
    }

    static int number(long address) {
        return (int) (address >>> 32);
    }

    static boolean isWellFormed(long address) {
        int options = (int) address;
        return (options & CREATED) != 0 && (options & ~KNOWN_OPTIONS) == 0;
    }

    static boolean isCreatedByServer(long address) {
        return ((int) address & FOR_SERVER) != 0;
    }

    static String toString(long address) {
        return (isCreatedByServer(address) ? "s" : "c") + Integer.toUnsignedString(number(address));
    }
}
