/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import dev.ipckit.RemoteProxy;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives back what nobody needs any more, on a thread of its own: the references of proxies that nobody holds, and has
 * these collected where there are very many; idle connections.
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

    /** Who refers to so many objects of its peer that garbage has to be collected. */
    private final Set<RpcSession> crowded = ConcurrentHashMap.newKeySet();

    /** For whom it was collected, and how many objects of the peer were held on to then; of the thread alone. */
    private final Map<RpcSession, Integer> relieved = new HashMap<>();

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
            wake();
        }
    }

    /** Has garbage collected, and with it the proxies of a session that nobody holds. */
    void collectFor(RpcSession session) {
        crowded.add(session);
        wake();
    }

    private void wake() {
        boolean ignored = new WeakReference<RemoteProxy>(null, collected).enqueue();
    }

    /** Ends by interruption. */
    @Override
    public void run() {
        long nextLook = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LOOK_FOR_IDLE_MILLIS);
        while (!Thread.currentThread().isInterrupted()) {
            try {
                Reference<? extends RemoteProxy> gone =
                        collected.remove(isIdle() ? LOOK_FOR_IDLE_MILLIS : TRY_AGAIN_MILLIS);
                if (nextLook - System.nanoTime() <= 0) {
                    nextLook = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LOOK_FOR_IDLE_MILLIS);
                    lookForIdle.run();
                }
                if (gone instanceof RpcNode.ProxyReference reference) {
                    giveBack(reference);
                } else if (gone == null) {
                    // What was collected is given back by now.
                    relieved.forEach((session, held) -> session.nodes().setCollectionMark(held));
                    relieved.clear();
                    giveBackUnsent();
                }
                if (!crowded.isEmpty()) {
                    collectGarbage();
                }
            } catch (InterruptedException closing) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private boolean isIdle() {
        return waiting.isEmpty() && relieved.isEmpty();
    }

    /** As {@link java.nio.ByteBuffer#allocateDirect} does where memory is short that only a collection gives back. */
    private void collectGarbage() {
        List<RpcSession> now = List.copyOf(crowded);
        now.forEach(crowded::remove);
        logger.debug("garbage is collected because of the proxies of {}", now);
        System.gc();
        now.forEach(session -> relieved.put(session, heldBy(session)));
    }

    private static int heldBy(RpcSession session) {
        int held = session.nodes().heldProxyCount();
        if (held >= NodeTable.MAX_NODES / 2) {
            logger.warn(
                    "this process holds on to {} objects of the peer of {}, and there is no room for more than {}; does"
                            + " it leak them? See IpcKit.dump()",
                    held,
                    session,
                    NodeTable.MAX_NODES);
        }
        return held;
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
