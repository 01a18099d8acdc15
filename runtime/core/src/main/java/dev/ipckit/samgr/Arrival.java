/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.samgr;

import dev.ipckit.CallInterruptedException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Waits for a name to come. */
final class Arrival implements SystemAbilityListener {

    private final Semaphore arrivals = new Semaphore(0);

    @Override
    public void onAdded(SystemAbility ability) {
        arrivals.release();
    }

    /** Waits for the next. @return false if the deadline passed first */
    boolean await(String name, long deadline) {
        try {
            return arrivals.tryAcquire(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CallInterruptedException(
                    "the calling thread was interrupted while it waited for \"" + name + "\"");
        }
    }
}
