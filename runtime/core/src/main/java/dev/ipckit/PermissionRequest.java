/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit;

/**
 * What a {@link PermissionPolicy} is asked: may this caller do this?
 *
 * @param permission the name of the permission, as {@code @RequiresPermission} gives it
 * @param caller who calls, as the carrier vouches for it
 * @param descriptor the descriptor of the interface
 * @param method the name of the method, with the types of its parameters where it is overloaded
 */
public record PermissionRequest(String permission, CallingIdentity caller, String descriptor, String method) {}
