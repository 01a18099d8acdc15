/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing;

import dev.ipckit.Endpoint;
import java.time.Duration;

/**
 * What goes wrong on the connections to one endpoint of a {@link FaultyTransport}, counted in bytes, so that it goes
 * wrong at the same place every time. Bytes are counted over all connections, from the moment a fault is ordered.
 * Thread-safe.
 */
public final class Faults {

    private final Endpoint endpoint;

    /** What the connecting side sends. */
    final FaultGate sending = new FaultGate();

    /** What the connecting side receives. */
    final FaultGate receiving = new FaultGate();

    private volatile boolean refused;

    Faults(Endpoint endpoint) {
        this.endpoint = endpoint;
    }

    /** Where to serve, and to connect to. */
    public Endpoint endpoint() {
        return endpoint;
    }

    /** After so many more bytes from the connecting side, the connection breaks on which the next one would go. */
    public void cutAfterSending(long bytes) {
        sending.order(bytes, /* newCut= */ true);
    }

    /** After so many more bytes to the connecting side, the connection breaks on which the next one would come. */
    public void cutAfterReceiving(long bytes) {
        receiving.order(bytes, /* newCut= */ true);
    }

    /** After so many more bytes from the connecting side nothing goes on, until {@link #heal}. */
    public void stallAfterSending(long bytes) {
        sending.order(bytes, /* newCut= */ false);
    }

    /** After so many more bytes to the connecting side nothing comes on, until {@link #heal}. */
    public void stallAfterReceiving(long bytes) {
        receiving.order(bytes, /* newCut= */ false);
    }

    /** Every write of the connecting side takes so much longer. */
    public void delaySending(Duration delay) {
        sending.delay(delay);
    }

    /** No further connection is made, until {@link #heal}; those that there are go on. */
    public void refuseConnections() {
        refused = true;
    }

    boolean refusesConnections() {
        return refused;
    }

    /** From now on nothing goes wrong. A connection that was cut stays so. */
    public void heal() {
        refused = false;
        sending.heal();
        receiving.heal();
    }

    /** Has whoever waits look again: a channel was closed. */
    void wakeWaiting() {
        sending.wake();
        receiving.wake();
    }
}
