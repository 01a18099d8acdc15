/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.samgr;

/**
 * Told when names come and go; see {@link SystemAbilityManager#subscribe(SystemAbilityListener)}.
 *
 * <p>The calls for one subscription come one after the other, in order, on a thread of the runtime that holds no lock
 * and has nothing else to do: a listener may take its time, and may use SAMgr. What it throws is logged.
 */
public interface SystemAbilityListener {

    /** The name has come, or was there already when the subscription began. */
    default void onAdded(SystemAbility ability) {}

    /**
     * The name has gone: it was removed, its service or the process that registered it has died, or it was replaced.
     */
    default void onRemoved(SystemAbility ability) {}
}
