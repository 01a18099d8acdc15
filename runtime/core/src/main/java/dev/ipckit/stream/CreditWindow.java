/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.stream;

/**
 * How many items a receiver lets be on their way at once: what its subscriber wants, as far as there is room for it.
 *
 * <p>It begins with 4 and doubles with every window that has arrived, up to 128 items, or fewer where they are large: 8
 * MiB by the largest that has come, and 256 MiB if all were as large as a parcel can be. Confined to whoever guards it.
 */
final class CreditWindow {

    static final int MOST_ITEMS = 128;

    private static final int FIRST_ITEMS = 4;
    private static final long USUAL_BYTES = 8L << 20;
    private static final long MOST_BYTES = 256L << 20;

    private final int most;
    private int size;
    private int arrivedOfWindow;
    private int largest = 1;

    /** @param largestParcel the most bytes of one item */
    CreditWindow(int largestParcel) {
        most = (int) Math.max(1, Math.min(MOST_ITEMS, MOST_BYTES / Math.max(1, largestParcel)));
        size = Math.min(FIRST_ITEMS, most);
    }

    /** An item has come. */
    void arrived(int bytes) {
        largest = Math.max(largest, bytes);
        int limit = (int) Math.max(1, Math.min(most, USUAL_BYTES / largest));
        if (++arrivedOfWindow >= size) {
            arrivedOfWindow = 0;
            size *= 2;
        }
        size = Math.min(size, limit);
    }

    /**
     * How many more to ask for now; 0 while so many are on their way that it would be a message for little.
     *
     * @param demand how many items the subscriber wants that it has not got
     * @param outstanding how many of these have been asked for already, or have come and wait
     */
    int grant(long demand, int outstanding) {
        int wanted = (int) Math.min(demand, size);
        int missing = wanted - outstanding;
        return missing >= (wanted + 1) / 2 && missing > 0 ? missing : 0;
    }

    int size() {
        return size;
    }
}
