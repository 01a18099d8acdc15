/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import java.util.function.Predicate;

/** Who waits for a connection: callers, and those of oneway calls, which keep to one of their own. As {@link WaitingLine}. */
final class WaitingLines {

    private final WaitingLine calls = new WaitingLine();
    private final WaitingLine oneways = new WaitingLine();

    WaitingLine of(boolean oneway) {
        return oneway ? oneways : calls;
    }

    /**
     * One connection is free, whoever it is for.
     *
     * @param mayTake whether one who waits may have it
     */
    void signalOne(Predicate<WaitingLine.Place> mayTake) {
        calls.signalOne(mayTake);
        oneways.signalOne(mayTake);
    }

    /** Something else has changed. */
    void signalAll() {
        calls.signalAll();
        oneways.signalAll();
    }
}
