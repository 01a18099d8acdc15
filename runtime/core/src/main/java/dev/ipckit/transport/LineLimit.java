/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport;

/**
 * How often something is logged that peers can bring about, ten times a second at the most: a peer that can make this
 * process write its disk full has won too. Thread-safe.
 */
public final class LineLimit {

    /** What {@link #admit} answers when it is to be left out. */
    public static final int LEFT_OUT = -1;

    private static final int LINES_A_SECOND = 10;
    private static final long SECOND_NANOS = 1_000_000_000L;

    private final Object lock = new Object();
    private long second = System.nanoTime();
    private int lines;
    private int suppressed;

    /** Nothing has been logged yet. */
    public LineLimit() {}

    /**
     * Asks for one more.
     *
     * @return how many were left out since the last that was not, or {@link #LEFT_OUT} if this one is
     */
    public int admit() {
        synchronized (lock) {
            long now = System.nanoTime();
            if (now - second >= SECOND_NANOS) {
                second = now;
                lines = 0;
            }
            if (lines >= LINES_A_SECOND) {
                suppressed++;
                return LEFT_OUT;
            }
            lines++;
            int leftOut = suppressed;
            suppressed = 0;
            return leftOut;
        }
    }
}
