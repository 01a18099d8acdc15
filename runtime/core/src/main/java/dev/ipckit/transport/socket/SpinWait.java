/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.socket;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

/**
 * Looks for data a little while before going to sleep for them: waking a sleeping thread costs more than most calls take. Yields between two looks, so that a peer on the same processor gets on with its work.
 *
 * <p>Adapts: a channel whose answers take longer than the limit soon stops trying, and tries again now and then. Confined
 * to the thread that reads.
 */
public final class SpinWait {

    private static final long USUAL_LIMIT_NANOS = 50_000;
    private static final int CONFIDENCE_LIMIT = 16;
    private static final int LOSS = 4;
    private static final int CALLS_BETWEEN_TRIALS = 64;

    private final long limitNanos;
    private int confidence = CONFIDENCE_LIMIT;
    private int callsSinceTrial;

    /** Full of confidence; looks for as long as waking a thread takes. */
    public SpinWait() {
        this(USUAL_LIMIT_NANOS);
    }

    /**
     * Full of confidence.
     *
     * @param limitNanos how long to look
     */
    public SpinWait(long limitNanos) {
        this.limitNanos = limitNanos;
    }

    /** Whether to look at all before the next wait. */
    public boolean isWorthwhile() {
        if (confidence > 0) {
            return true;
        }
        if (++callsSinceTrial < CALLS_BETWEEN_TRIALS) {
            return false;
        }
        callsSinceTrial = 0;
        return true;
    }

    /** Looks for data. @return what the socket's read returned at last: 0 if nothing came within the limit */
    @SuppressWarnings("ThreadPriorityCheck") // giving way to a peer on the same processor is the point
    public int read(SocketChannel socket, ByteBuffer destination) throws IOException {
        long start = System.nanoTime();
        int count;
        long waited;
        do {
            Thread.yield();
            count = socket.read(destination);
            waited = System.nanoTime() - start;
        } while (count == 0 && waited < limitNanos);
        // Data that took longer were no gain: on a busy machine whoever yields waits for all others first.
        confidence = waited < limitNanos ? Math.min(confidence + 1, CONFIDENCE_LIMIT) : Math.max(confidence - LOSS, 0);
        return count;
    }
}
