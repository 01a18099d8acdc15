/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.function.Consumer;

/**
 * Two directions of bytes between two peers, in order and without loss.
 *
 * <p>One thread at a time reads, one thread at a time writes, and the two may be different threads; anyone may close.
 * A wait ends when its deadline passes or its thread is interrupted, and leaves the channel usable.
 */
public interface Channel extends AutoCloseable {

    /** A deadline that never comes. Every other deadline is a value of {@link System#nanoTime}. */
    long NO_DEADLINE = Long.MAX_VALUE;

    /**
     * Reads what is there, at least one byte, and waits for it where there is none. With {@link #NO_DEADLINE} the wait
     * ends with the data or with the channel; interruption has no effect on it.
     *
     * @return how many bytes were read; 0 if the deadline passed or the thread is interrupted; -1 at the end
     * @throws IOException if the channel is broken or closed
     */
    int read(ByteBuffer destination, long deadline) throws IOException;

    /**
     * Reads what is there, or what comes within the moment for which the channel looks before it would put the thread
     * to sleep. Memory that is too dear to be held through a wait is for this, before {@link #read} into less. A
     * channel that sleeps at once need not do anything.
     *
     * @return how many bytes were read, 0 if there are none yet, -1 at the end
     * @throws IOException if the channel is broken or closed
     */
    default int readSoon(ByteBuffer destination) throws IOException {
        return 0;
    }

    /**
     * Reads what is there without waiting.
     *
     * @return how many bytes were read, 0 if there are none, -1 at the end
     */
    int readAvailable(ByteBuffer destination) throws IOException;

    /**
     * Writes all that remains in {@code source}. What {@code source} still holds on return has not been written,
     * because the deadline passed or the thread is interrupted. With {@link #NO_DEADLINE} everything is written.
     *
     * @param source a direct buffer
     * @throws IOException if the channel is broken or closed
     */
    void write(ByteBuffer source, long deadline) throws IOException;

    /**
     * Writes all that remains in {@code head} and then in {@code body}, as if they were one: a channel that gathers
     * what it sends does so without copying. By default they are written one after the other.
     *
     * @param head a direct buffer
     * @param body of whatever kind; of a long one on the heap a system's channel makes a direct copy, as the JDK's do
     * @throws IOException if the channel is broken or closed
     */
    default void write(ByteBuffer head, ByteBuffer body, long deadline) throws IOException {
        if (head.hasRemaining()) {
            write(head, deadline);
        }
        if (!head.hasRemaining() && body.hasRemaining()) {
            write(body, deadline);
        }
    }

    /** Writes as much as there is room for without waiting, possibly nothing. */
    void writeAvailable(ByteBuffer source) throws IOException;

    /**
     * Whether a virtual thread that waits here leaves its carrier to others. A wait in a selector or in native code
     * does not.
     */
    default boolean suitsVirtualThreads() {
        return false;
    }

    /**
     * Says whom to tell if the channel finds out by itself that it has ended, while nobody reads or writes: every
     * thread that serves the peer may be in a call that takes long. Told once at the most, on any thread, under no
     * lock; at once if it has ended. A channel that looks only when it is read or written tells nobody, which is the
     * default.
     *
     * @param listener is given what a reader would be thrown
     */
    default void onEnd(Consumer<IOException> listener) {}

    /** Who is at the other end. */
    PeerCredentials peer();

    /**
     * Ends both directions at once, for the peer too; a thread that waits here gets an {@link IOException}. Idempotent.
     */
    @Override
    void close();

    /**
     * As {@link #close}, after something went wrong here: a channel that can say so to the peer does, so that it does
     * not take this end for an orderly one. The others close, which is the default.
     */
    default void abort() {
        close();
    }
}
