/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The threads of a client that serve calls of its server. The first begins when the server could have reason to call, and
 * one more whenever all are busy, up to the limit: one is always free to see the end of the session. Once the server has sent a
 * oneway one more is kept, since it makes no calls on the connection of its oneways.
 *
 * <p>A connection that cannot be opened ends no session. For the first one this tries again, since without it nobody may see the end;
 * for further ones as long as all are busy, since those who are may wait for a call that has no connection to come on. A server's own
 * serving threads come with the connections that its clients open. Thread-safe.
 */
final class ServingThreads {

    private static final long FIRST_PAUSE_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final long LONGEST_PAUSE_NANOS = TimeUnit.SECONDS.toNanos(30);

    /** How long no further one is tried after the peer has refused one; twice as long each time, up to the longest. */
    static final long REFUSED_PAUSE_NANOS = TimeUnit.SECONDS.toNanos(1);

    private static final long LONGEST_REFUSED_PAUSE_NANOS = TimeUnit.SECONDS.toNanos(8);

    private final RpcSession session;

    /** How many there are, with one that is being opened or waits to be tried again. */
    private final AtomicInteger opened = new AtomicInteger();

    private final AtomicInteger busy = new AtomicInteger();

    /** Down when the first thread serves, or could not begin at once. */
    private final CountDownLatch first = new CountDownLatch(1);

    /** Down when nothing is to be opened any more. */
    private final CountDownLatch ended = new CountDownLatch(1);

    /** Whether the server keeps a connection for its oneways. */
    private volatile boolean onewaysCame;

    /** Set by a client once its session is set up. */
    private volatile @Nullable ClientConnector connector;

    ServingThreads(RpcSession session) {
        this.session = session;
    }

    void openWith(ClientConnector clientConnector) {
        connector = clientConnector;
    }

    /** Returns when a thread serves or could not begin, or the session has ended, or the calling thread is interrupted. */
    void ensureOne() {
        ClientConnector client = connector;
        if (client == null) {
            return;
        }
        if (opened.compareAndSet(0, 1)) {
            // On a thread of its own: an interrupted caller could not connect, and would take the session along.
            session.host().thread("connector", () -> openFirst(client)).start();
        }
        try {
            first.await();
        } catch (InterruptedException interrupted) {
            // A call will not be sent by this thread either.
            Thread.currentThread().interrupt();
        }
    }

    private void openFirst(ClientConnector client) {
        for (long pause = FIRST_PAUSE_NANOS; ; pause = longer(pause, LONGEST_PAUSE_NANOS)) {
            try {
                client.openIncoming();
                client.openSpare();
                return;
            } catch (IOException | RuntimeException failed) {
                if (session.isOpen()) {
                    session.logger()
                            .info(
                                    "{} goes on without a connection for calls of the peer, and tries again in {} s: {}",
                                    session,
                                    TimeUnit.NANOSECONDS.toSeconds(pause),
                                    failed.getMessage());
                }
            } finally {
                // Until then the peer can call while it is being called.
                first.countDown();
            }
            if (hasEndedAfter(pause)) {
                return;
            }
        }
    }

    private boolean hasEndedAfter(long pause) {
        try {
            return ended.await(pause, TimeUnit.NANOSECONDS);
        } catch (InterruptedException nobodyShould) {
            session.logger().debug("interrupted, and there is no reason to be", nobodyShould);
            return !session.isOpen();
        }
    }

    /** Nothing is opened any more: the session has ended. */
    void end() {
        ended.countDown();
    }

    /** A call is carried out on a connection. */
    void begins(RpcConnection connection) {
        if (connection.isServing()) {
            busy.incrementAndGet();
            openOneMoreIfAllAreBusy();
        }
    }

    private void openOneMoreIfAllAreBusy() {
        ClientConnector client = connector;
        int threads = opened.get();
        if (client == null
                || threads == 0
                || !areBusy(threads)
                || threads >= session.limits().servingThreads()) {
            return;
        }
        if (opened.compareAndSet(threads, threads + 1)) {
            session.host().thread("connector", () -> openOneMore(client)).start();
        }
    }

    /** Whether none of so many is free for a call. */
    private boolean areBusy(int threads) {
        return busy.get() >= (onewaysCame ? threads - 1 : threads);
    }

    private void openOneMore(ClientConnector client) {
        for (long pause = REFUSED_PAUSE_NANOS; !hasOpened(client); pause = longer(pause, LONGEST_REFUSED_PAUSE_NANOS)) {
            if (hasEndedAfter(pause)) {
                return;
            }
            if (!areBusy(opened.get() - 1)) {
                left();
                // A call that has begun meanwhile took this one for one that is free.
                openOneMoreIfAllAreBusy();
                return;
            }
        }
    }

    private boolean hasOpened(ClientConnector client) {
        try {
            client.openIncoming();
            return true;
        } catch (IOException | RuntimeException failed) {
            // The peer does not call on so many connections, or is too busy at the moment, or the session has ended.
            session.logger().debug("{} has no further serving thread", session, failed);
            return false;
        }
    }

    private static long longer(long pause, long longest) {
        return Math.min(2 * pause, longest);
    }

    /** The same, and it is a oneway. */
    void onewayBegins(RpcConnection connection) {
        if (connection.isServing()) {
            onewaysCame = true;
        }
        begins(connection);
    }

    /** A oneway has come on a connection, and keeps it no longer than it takes to read it. */
    void onewayCame(RpcConnection connection) {
        if (connection.isServing() && !onewaysCame) {
            onewaysCame = true;
            if (busy.get() > 0) {
                // Its connection may have been the last one for calls, and then no call begins that would open another.
                openOneMoreIfAllAreBusy();
            }
        }
    }

    /** One of them is not needed any more, or was one too many. */
    void left() {
        if (connector != null) {
            opened.decrementAndGet();
        }
    }

    /** What has begun is over. */
    void ends(RpcConnection connection) {
        if (connection.isServing()) {
            busy.decrementAndGet();
        }
    }
}
