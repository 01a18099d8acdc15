/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

/**
 * When garbage has to be collected because of the proxies of one session. Who drops proxies gives their references back
 * only once they are collected, and a large heap has no reason of its own to do that before the peer refuses to pass
 * one object more. Guarded by the lock of its {@link NodeTable}.
 */
final class CollectionMark {

    private final int limit;

    /** The fewest that there were since garbage was last collected for them. */
    private int fewest;

    private boolean reached;

    CollectionMark(int limit) {
        this.limit = limit;
    }

    /**
     * Half of the room that was left is taken: the more of them live, the sooner, and the fewer collections in vain.
     *
     * @return whether garbage is to be collected now; not again before the mark is {@link #set}
     */
    boolean isReachedBy(int proxies) {
        fewest = Math.min(fewest, proxies);
        if (reached || proxies < fewest + (limit - fewest) / 2) {
            return false;
        }
        reached = true;
        return true;
    }

    /** Garbage was collected, and so many were not: somebody holds on to them. */
    void set(int held) {
        fewest = held;
        reached = false;
    }
}
