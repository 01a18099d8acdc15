/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit;

/** Told when a remote object dies. */
@FunctionalInterface
public interface DeathRecipient {

    /**
     * Called once, on a thread of the runtime that holds no lock; recipients of one session are called one after the
     * other, in the order in which they were added. What it throws is logged.
     *
     * @param object the proxy of the object that died
     * @param reason how it came to be known
     */
    void onRemoteDied(RemoteObject object, DeathReason reason);
}
