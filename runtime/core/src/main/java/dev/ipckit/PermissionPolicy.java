/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit;

/**
 * Decides who has which permission: asked by stubs of methods with {@code @RequiresPermission}, for every call from
 * another process and every permission, before the arguments are read. Set by {@link IpcKit.Builder#permissionPolicy};
 * it is that of the process which serves the object. This process itself has every permission and is never asked for.
 *
 * <p>Called on several threads at once, never under a lock; the call waits meanwhile. A policy that throws has refused.
 */
@FunctionalInterface
public interface PermissionPolicy {

    /** Whether the caller has the permission. */
    boolean isGranted(PermissionRequest request);

    /**
     * The default: every permission to the user of this process and to the superuser, none to others, and none to other
     * devices. Where the system
     * names no user, whoever could connect has them: the permissions of the directory have decided already.
     */
    static PermissionPolicy sameUser() {
        return SameUserPermissions.INSTANCE;
    }
}
