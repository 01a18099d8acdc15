/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import dev.ipckit.RemoteProxy;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives back what nobody needs any more, on a thread of its own: the references of proxies that nobody holds, idle
 * connections.
 */
final class Reaper implements Runnable {

    private static final Logger logger = LoggerFactory.getLogger(Reaper.class);

    private static final long TRY_AGAIN_MILLIS = 20;

    /** A connection without a call from one look to the next is idle. */
    private static final long LOOK_FOR_IDLE_MILLIS = 30_000;

    private final Runnable lookForIdle;

    private final ReferenceQueue<RemoteProxy> collected = new ReferenceQueue<>();

    /** Whose peers had no room for what was given back, or have not received all that was sent. */
    private final Set<RpcSession> waiting = ConcurrentHashMap.newKeySet();

    /** @param lookForIdle closes connections that were not used since it was called last */
    Reaper(Runnable lookForIdle) {
        this.lookForIdle = lookForIdle;
    }

    RpcNode.ProxyReference watch(RemoteProxy proxy, RpcSession session, RpcNode node) {
        return new RpcNode.ProxyReference(proxy, session, node, collected);
    }

    /** Has a session give back a little later what its peer has no room for now, or must not get yet. */
    void tryAgain(RpcSession session) {
        if (waiting.add(session)) {
            // Wakes the thread, whose wait may have no end.
            boolean ignored = new WeakReference<RemoteProxy>(null, collected).enqueue();
        }
    }

    /** Ends by interruption. */
    @Override
    public void run() {
        long nextLook = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LOOK_FOR_IDLE_MILLIS);
        while (!Thread.currentThread().isInterrupted()) {
            try {
                Reference<? extends RemoteProxy> gone =
                        collected.remove(waiting.isEmpty() ? LOOK_FOR_IDLE_MILLIS : TRY_AGAIN_MILLIS);
                if (nextLook - System.nanoTime() <= 0) {
                    nextLook = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LOOK_FOR_IDLE_MILLIS);
                    lookForIdle.run();
                }
                if (gone instanceof RpcNode.ProxyReference reference) {
                    giveBack(reference);
                } else if (gone == null) {
                    giveBackUnsent();
                }
            } catch (InterruptedException closing) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void giveBackUnsent() {
        for (RpcSession session : List.copyOf(waiting)) {
            waiting.remove(session);
            session.givenBack().sendWaiting();
            if (session.nodes().awaitsReceipts()) {
                session.givenBack().takeInReceipts();
                tryAgain(session);
            }
        }
    }

    private void giveBack(RpcNode.ProxyReference reference) {
        RpcSession session = reference.session;
        try {
            long amount = session.nodes().takeCollected(reference);
            session.givenBack().giveBack(reference.node.address, amount);
            session.endIfEmpty(amount != 0 && session.nodes().eraseIfUnused(reference.node));
            if (amount == 0 && session.nodes().awaitsReceipts()) {
                tryAgain(session);
            }
        } catch (RuntimeException failed) {
            logger.warn("references to {} could not be given back", reference.node, failed);
        }
    }
}
