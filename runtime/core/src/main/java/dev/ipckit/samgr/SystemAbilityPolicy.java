/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.samgr;

import dev.ipckit.CallingIdentity;

/**
 * Decides who may register, find and list services. Asked by the process that hosts SAMgr, for every request with the
 * identity that the carrier vouches for; set by {@link dev.ipckit.IpcKit.Builder#samgrPolicy}.
 *
 * <p>Callers on other devices ({@link CallingIdentity#deviceId}) come by a front door that is open
 * ({@link SystemAbilityManager#openDoor}), from devices that this one trusts, and for services that were registered as
 * distributed; for nothing else is a policy asked about them.
 *
 * <p>A process that does not host is never asked: who depends on a policy of its own lets a process with that policy
 * host first. Called on several threads at once, never under a lock. A policy that throws has refused.
 */
public interface SystemAbilityPolicy {

    /** Whether the caller may register, replace and remove a service under this name. */
    boolean mayAdd(CallingIdentity caller, String name);

    /** Whether the caller may have the service of this name, and wait for it. */
    boolean mayGet(CallingIdentity caller, String name);

    /** Whether the caller may learn that this name exists, in lists and subscriptions to all names. */
    default boolean mayList(CallingIdentity caller, String name) {
        return mayGet(caller, name);
    }

    /**
     * The default: everything is allowed to this process, to its user and to the superuser; other devices may get and
     * list distributed services; nothing is allowed to others.
     */
    static SystemAbilityPolicy sameUser() {
        return SameUserPolicy.INSTANCE;
    }
}
