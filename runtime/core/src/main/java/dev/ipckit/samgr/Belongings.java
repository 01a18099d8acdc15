/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.samgr;

/** What a process has at the registry, and brings along to every new host. Called by one thread. */
interface Belongings {

    /**
     * Registers and subscribes everything at a new host.
     *
     * @throws dev.ipckit.RemoteException if the host does not answer; whoever merely refuses does not end the rest
     */
    void bringTo(RegistryLink link);

    /** Other processes have had the time to bring theirs too. */
    void settled(RegistryLink link);

    /** The host is gone, and no other is known yet. */
    default void lost(RegistryLink link) {}

    /** Whether there is anything to bring. */
    boolean isEmpty();
}
