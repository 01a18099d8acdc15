/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.samgr;

import dev.ipckit.RemoteException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Where a registry is to be reached. */
interface RegistryPlace {

    /**
     * Tries once; called by one thread.
     *
     * @throws RemoteException if it is not reached
     */
    RegistryLink tryLink();

    /** How long a link lasts that nobody needs, in nanoseconds. */
    default long idleNanos() {
        return Long.MAX_VALUE;
    }

    /**
     * What to tell somebody who could not wait any longer.
     *
     * @param why how the last try failed, null if there was none yet
     * @param untilNextTry how long nobody will try again, zero if somebody does at the moment
     */
    RemoteException notReached(@Nullable RuntimeException why, Duration untilNextTry);
}
