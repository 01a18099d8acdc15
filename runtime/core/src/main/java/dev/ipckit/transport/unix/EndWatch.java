/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.unix;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds out which peers are gone although nobody reads their channels: every thread that serves a peer may be in a call
 * that takes long. One thread for each transport, from its first channel to {@link #close}, and while a channel is open
 * that was being opened then; asleep while there are no channels. Thread-safe.
 */
final class EndWatch implements Runnable, AutoCloseable {

    private static final Logger logger = LoggerFactory.getLogger(EndWatch.class);

    private static final long LOOK_MILLIS = 500;

    private static final AtomicInteger number = new AtomicInteger();

    private final Object lock = new Object();

    /** Guarded by lock. */
    private final Set<UnixChannel> channels = new HashSet<>();

    /** Guarded by lock. */
    private @Nullable Thread thread;

    /** Guarded by lock. */
    private boolean closed;

    void add(UnixChannel channel) {
        synchronized (lock) {
            channels.add(channel);
            if (thread == null) {
                thread = new Thread(this, "ipckit-unix-watch-" + number.incrementAndGet());
                thread.setDaemon(true);
                thread.start();
            }
            lock.notifyAll();
        }
    }

    void remove(UnixChannel channel) {
        synchronized (lock) {
            channels.remove(channel);
            lock.notifyAll();
        }
    }

    @Override
    public void run() {
        for (List<UnixChannel> next = awaitNextLook(); !next.isEmpty(); next = awaitNextLook()) {
            for (UnixChannel channel : next) {
                try {
                    channel.listen();
                } catch (RuntimeException failed) {
                    // Without this thread nobody would notice the end of others.
                    logger.error("looking after {} failed; going on", channel, failed);
                }
            }
        }
    }

    /** @return what is to be looked at, nothing if the watch has ended */
    private List<UnixChannel> awaitNextLook() {
        long next = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LOOK_MILLIS);
        synchronized (lock) {
            while (!closed || !channels.isEmpty()) {
                long left = next - System.nanoTime();
                if (left <= 0 && !channels.isEmpty()) {
                    return List.copyOf(channels);
                }
                try {
                    // Of no length: until there is a channel.
                    lock.wait(channels.isEmpty() ? 0 : TimeUnit.NANOSECONDS.toMillis(left) + 1);
                } catch (InterruptedException nobodyShould) {
                    logger.debug("interrupted, and there is no reason to be", nobodyShould);
                }
            }
            thread = null;
            return List.of();
        }
    }

    /** Ends the thread as soon as there are no channels. Idempotent. */
    @Override
    public void close() {
        synchronized (lock) {
            closed = true;
            lock.notifyAll();
        }
    }
}
