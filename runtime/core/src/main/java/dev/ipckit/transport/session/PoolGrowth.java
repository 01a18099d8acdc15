/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * How many connections a pool may have, how many are being opened, and when that may be tried again after it has
 * failed. Guarded by the lock of the {@link ConnectionPool}.
 */
final class PoolGrowth {

    /** Opens one more connection to the peer; only a client can. */
    interface Opener {
        RpcConnection open() throws IOException;
    }

    /** How long nobody tries again to open a connection after that has failed. */
    private static final long PAUSE_NANOS = TimeUnit.SECONDS.toNanos(1);

    private @Nullable Opener opener;
    private int max = 1;
    private int opening;
    private boolean failed;
    private long again;

    /** From now on connections may be opened, up to a number in all. */
    void by(Opener newOpener, int newMax) {
        opener = newOpener;
        max = newMax;
    }

    /** Whether a pool that has so many connections may have more, now or later. */
    boolean isPossible(int connections) {
        return opener != null && connections + opening < max;
    }

    /** How many connections there can be; where only the peer opens them, so many as it may. */
    int most(int mayBeOpenedByPeer) {
        return opener == null ? mayBeOpenedByPeer : max;
    }

    /** Whether opening has failed so recently that it is not tried again yet. */
    boolean isPausing() {
        return failed && again - System.nanoTime() > 0;
    }

    /** For how long it {@link #isPausing}, 0 or less if it does not. */
    long pauseNanos() {
        return failed ? again - System.nanoTime() : 0;
    }

    /** How many connections are being opened. */
    int opening() {
        return opening;
    }

    /** A connection is about to be opened. @return what opens it */
    Opener begin() {
        Opener open = opener;
        if (open == null) {
            throw new IllegalStateException("nobody opens connections here");
        }
        opening++;
        return open;
    }

    /** It has been opened, or could not be. */
    void end(boolean opened) {
        opening--;
        failed = !opened;
        again = System.nanoTime() + PAUSE_NANOS;
    }
}
