/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * SAMgr: services under names, for all processes of a user on a machine.
 *
 * <p>{@link dev.ipckit.samgr.SystemAbilityManager}, obtained from {@link dev.ipckit.IpcKit#samgr}, is what a program
 * uses. Behind it stands a registry, a remote interface like any other, which one of the processes hosts: the first
 * one, and when that ends another. The processes elect it through a lock file beside the registry's socket; each of
 * them keeps what it has registered and subscribed to, and brings it to every new host by itself.
 */
@NullMarked
package dev.ipckit.samgr;

import org.jspecify.annotations.NullMarked;
