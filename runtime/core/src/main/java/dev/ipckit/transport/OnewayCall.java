/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport;

/** A oneway transaction that has arrived and may have to wait for its turn. */
public interface OnewayCall {

    /** Carries the call out and gives back all that it held. Throws nothing. */
    void run();

    /** Gives back all that the call held without carrying it out. */
    void drop();

    /** How much memory the call holds while it waits. */
    int sizeInBytes();

    /** Whether there is still somebody who sent it; a call whose session has ended need not be waited for. */
    boolean isWanted();

    /**
     * Whether the calling thread may wait for room. One whose turn it is at a serial object may not: whoever makes room
     * may be waiting for that turn.
     */
    default boolean canWait() {
        return true;
    }
}
