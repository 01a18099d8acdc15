/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.process;

import org.jspecify.annotations.Nullable;

/**
 * A change in the life of a helper process.
 *
 * @param helper whose
 * @param state the new state
 * @param pid the process id of the child that it is about, -1 where it is about none
 * @param exit how the child ended, where the state is {@link HelperState#DIED}; null if it never ran
 * @param text the same for people
 */
public record HelperEvent(
        HelperProcess helper,
        HelperState state,
        long pid,
        @Nullable HelperExit exit,
        String text) {}
