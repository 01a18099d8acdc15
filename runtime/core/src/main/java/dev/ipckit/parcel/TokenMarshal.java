/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

/**
 * The interface token that begins a request, so that a stub answers only those who mean it: the descriptor, in kernel
 * format after three words of Android's.
 */
final class TokenMarshal {

    /** Set in the word of the strict-mode policy by Android 10 and later, which gathers violations with it. */
    private static final int STRICT_MODE_GATHER = 1 << 31;

    /** Nobody else is charged for the work. */
    private static final int NO_WORK_SOURCE = -1;

    private static final int HEADER_SYSTEM = 0x53595354;
    private static final int HEADER_VENDOR = 0x564e4452;
    private static final int HEADER_RECOVERY = 0x5245434f;
    private static final int HEADER_UNKNOWN = 0x554e4b4e;

    private static final int MAX_QUOTED = 200;

    private TokenMarshal() {}

    static void write(Parcel to, String descriptor) {
        if (to.format() == ParcelFormat.KERNEL) {
            to.writeInt(STRICT_MODE_GATHER);
            to.writeInt(NO_WORK_SOURCE);
            to.writeInt(HEADER_SYSTEM);
        }
        to.image(descriptor).write(to.buffer);
    }

    static void enforce(Parcel from, String descriptor) {
        if (from.format() == ParcelFormat.KERNEL) {
            skipAndroidWords(from);
        }
        if (!from.image(descriptor).readIfEqual(from.buffer) && !from.strings.readIfEqual(from.buffer, descriptor)) {
            String found = from.readString();
            if (found != null && found.length() > MAX_QUOTED) {
                found = found.substring(0, MAX_QUOTED);
            }
            throw new SecurityException(
                    "transaction is for another interface, expected=" + descriptor + ", found=" + found);
        }
    }

    /**
     * Strict-mode policy and work source vary between senders and mean nothing here; the third word tells the dialect.
     */
    private static void skipAndroidWords(Parcel from) {
        from.readInt();
        from.readInt();
        int header = from.readInt();
        if (header != HEADER_SYSTEM
                && header != HEADER_VENDOR
                && header != HEADER_RECOVERY
                && header != HEADER_UNKNOWN) {
            throw new BadParcelException(
                    "interface token is not that of Android 11 or later, header=0x" + Integer.toHexString(header));
        }
    }
}
