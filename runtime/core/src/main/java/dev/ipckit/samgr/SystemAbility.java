/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.samgr;

/**
 * A service that is registered under a name. Immutable.
 *
 * @param name the name
 * @param interfaceDescriptor the name of the interface that the service answers to, empty if it has none
 * @param uid the user whose process registered it, -1 where the operating system does not vouch for it, and on another
 *     device
 * @param pid the process that registered it, -1 where the operating system does not vouch for it, and on another device
 * @param registration a number that another registration under the same name does not have; it stays the same when the
 *     registration moves to another host of SAMgr
 * @param distributed whether other devices may see it
 */
public record SystemAbility(
        String name, String interfaceDescriptor, int uid, long pid, long registration, boolean distributed) {

    /** The same as another device is told: users and processes of this one mean nothing there. */
    SystemAbility asSeenByDevices() {
        return new SystemAbility(name, interfaceDescriptor, -1, -1, registration, distributed);
    }
}
