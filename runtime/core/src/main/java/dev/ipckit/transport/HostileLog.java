/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport;

import org.slf4j.Logger;

/**
 * Logs what peers did wrong, a few lines a second at the most: a peer that can make this process write its disk full has
 * won too. Thread-safe.
 */
public final class HostileLog {

    private static final int LINES_A_SECOND = 10;
    private static final long SECOND_NANOS = 1_000_000_000L;

    private final Logger logger;
    private final Object lock = new Object();
    private long second = System.nanoTime();
    private int lines;
    private int suppressed;

    /** Writes its lines to that logger. */
    public HostileLog(Logger logger) {
        this.logger = logger;
    }

    /**
     * Logs a line with the count of those that were left out before it.
     *
     * @param where the session, endpoint or channel on which it was done
     */
    public void warn(Object where, String what) {
        int leftOut;
        synchronized (lock) {
            long now = System.nanoTime();
            if (now - second >= SECOND_NANOS) {
                second = now;
                lines = 0;
            }
            if (lines >= LINES_A_SECOND) {
                suppressed++;
                return;
            }
            lines++;
            leftOut = suppressed;
            suppressed = 0;
        }
        logger.warn("{}: {}{}", where, what, leftOut == 0 ? "" : " (" + leftOut + " such lines were left out before)");
    }
}
