/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import dev.ipckit.DeadObjectException;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The threads of a client that serve calls of its server. The first begins when the server could have reason to call, and
 * one more whenever all are busy, up to the limit: one is always free to see the end of the session. A server's own
 * serving threads come with the connections that its clients open. Thread-safe.
 */
final class ServingThreads {

    private final RpcSession session;
    private final AtomicInteger opened = new AtomicInteger();
    private final AtomicInteger busy = new AtomicInteger();

    /** Set by a client once its session is set up. */
    private volatile @Nullable ClientConnector connector;

    ServingThreads(RpcSession session) {
        this.session = session;
    }

    void openWith(ClientConnector clientConnector) {
        connector = clientConnector;
    }

    /** Returns when a thread serves, or at once if one does. */
    void ensureOne() {
        ClientConnector client = connector;
        if (client == null || !opened.compareAndSet(0, 1)) {
            return;
        }
        try {
            client.openIncoming();
            client.openSpare();
        } catch (IOException failed) {
            throw session.fail(
                    "a connection for calls of the peer could not be opened: " + failed.getMessage(), failed);
        }
    }

    void servingBegins() {
        ClientConnector client = connector;
        int nowBusy = busy.incrementAndGet();
        int threads = opened.get();
        if (client == null
                || threads == 0
                || nowBusy < threads
                || threads >= session.limits().servingThreads()) {
            return;
        }
        if (opened.compareAndSet(threads, threads + 1)) {
            session.host().thread("connector", () -> openOneMore(client)).start();
        }
    }

    private void openOneMore(ClientConnector client) {
        try {
            client.openIncoming();
        } catch (IOException failed) {
            DeadObjectException ended = session.fail(
                    "a connection for calls of the peer could not be opened: " + failed.getMessage(), failed);
            session.logger().debug("no further serving thread", ended);
        }
    }

    void servingEnds() {
        busy.decrementAndGet();
    }
}
