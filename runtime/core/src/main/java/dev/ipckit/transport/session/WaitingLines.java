/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

/** Who waits for a connection: callers, and those of oneway calls, which keep to one of their own. As {@link WaitingLine}. */
final class WaitingLines {

    private final WaitingLine calls = new WaitingLine();
    private final WaitingLine oneways = new WaitingLine();

    WaitingLine of(boolean oneway) {
        return oneway ? oneways : calls;
    }

    /** One connection is free, whoever it is for. */
    void signalOne() {
        calls.signalOne();
        oneways.signalOne();
    }

    /** Something else has changed. */
    void signalAll() {
        calls.signalAll();
        oneways.signalAll();
    }
}
