/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit;

/** Grants everything to the user of this process and to the superuser, on this machine. */
final class SameUserPermissions implements PermissionPolicy {

    static final SameUserPermissions INSTANCE = new SameUserPermissions();

    private static final int SUPERUSER = 0;

    private SameUserPermissions() {}

    @Override
    public boolean isGranted(PermissionRequest request) {
        CallingIdentity caller = request.caller();
        // Where the system knows no numbers, those of another device's caller would be equal to this process's.
        return caller.deviceId().isEmpty()
                && (caller.uid() == SUPERUSER
                        || caller.uid() == CallingIdentity.self().uid());
    }

    @Override
    public String toString() {
        return "same user or superuser";
    }
}
