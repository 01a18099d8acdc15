/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.samgr;

/**
 * How a service is registered (IPC Kit's {@code SAExtraProp}). Immutable.
 *
 * @param distributed whether other devices may see it, where a front door is open ({@link
 *     SystemAbilityManager#openDoor})
 */
public record SystemAbilityOptions(boolean distributed) {

    /** For this device alone. */
    public static final SystemAbilityOptions DEFAULT = new SystemAbilityOptions(false);

    /** For other devices too. */
    public static final SystemAbilityOptions DISTRIBUTED = new SystemAbilityOptions(true);
}
