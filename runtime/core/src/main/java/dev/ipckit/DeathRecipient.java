/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit;

/** Told when a remote object dies. */
@FunctionalInterface
public interface DeathRecipient {

    /** Called once. */
    void onRemoteDied(RemoteObject object);
}
