/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs what peers did wrong, a few lines a second at the most: a peer that can make this process write its disk full has
 * won too. Thread-safe.
 */
final class HostileLog {

    private static final Logger logger = LoggerFactory.getLogger(RpcSession.class);

    private static final int LINES_A_SECOND = 10;
    private static final long SECOND_NANOS = 1_000_000_000L;

    private final Object lock = new Object();
    private long second = System.nanoTime();
    private int lines;
    private int suppressed;

    /** Logs a line with the count of those that were left out before it. */
    void warn(RpcSession session, String what) {
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
        logger.warn(
                "{}: {}{}", session, what, leftOut == 0 ? "" : " (" + leftOut + " such lines were left out before)");
    }
}
