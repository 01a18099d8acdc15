/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.samples.devices;

import dev.ipckit.annotation.RemoteInterface;
import dev.ipckit.annotation.Serial;

/** The contract: a light that can be dimmed. */
@RemoteInterface
public interface Lamp {

    /**
     * Goes to a brightness step by step. One caller after the other: two at a time would undo each other's steps.
     *
     * @param percent 0 to 100
     * @param progress is told of each step
     */
    @Serial
    void fade(int percent, Progress progress);

    /** How bright it is, in percent. */
    int brightness();

    /** Told how it goes. */
    @RemoteInterface
    interface Progress {

        /** It is so bright now. */
        void at(int percent);
    }
}
