/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.samgr;

import dev.ipckit.CallingIdentity;

/**
 * Allows everything to the user of this process and to the superuser, and to other devices what is offered to them:
 * that the service is distributed, the device trusted and the door open was said by three people or programs already.
 * Where the system names no user, both ids are unknown and therefore equal: there the permissions of the directory have
 * already decided.
 */
final class SameUserPolicy implements SystemAbilityPolicy {

    static final SameUserPolicy INSTANCE = new SameUserPolicy();

    private static final int SUPERUSER = 0;

    private SameUserPolicy() {}

    @Override
    public boolean mayAdd(CallingIdentity caller, String name) {
        return isTrusted(caller);
    }

    @Override
    public boolean mayGet(CallingIdentity caller, String name) {
        return isTrusted(caller) || !caller.deviceId().isEmpty();
    }

    private static boolean isTrusted(CallingIdentity caller) {
        // Where the system knows no numbers, those of another device's caller would be equal to this process's.
        return caller.isLocal()
                || (caller.deviceId().isEmpty()
                        && (caller.uid() == SUPERUSER
                                || caller.uid() == CallingIdentity.self().uid()));
    }

    @Override
    public String toString() {
        return "same user or superuser; other devices get distributed services";
    }
}
