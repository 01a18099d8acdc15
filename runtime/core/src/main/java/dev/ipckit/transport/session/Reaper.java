/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import dev.ipckit.RemoteProxy;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives back the references of proxies that nobody holds any more, on a thread of its own. */
final class Reaper implements Runnable {

    private static final Logger logger = LoggerFactory.getLogger(Reaper.class);

    private final ReferenceQueue<RemoteProxy> collected = new ReferenceQueue<>();

    RpcNode.ProxyReference watch(RemoteProxy proxy, RpcSession session, RpcNode node) {
        return new RpcNode.ProxyReference(proxy, session, node, collected);
    }

    /** Ends by interruption. */
    @Override
    public void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                Reference<? extends RemoteProxy> gone = collected.remove();
                if (gone instanceof RpcNode.ProxyReference reference) {
                    giveBack(reference);
                }
            } catch (InterruptedException closing) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static void giveBack(RpcNode.ProxyReference reference) {
        RpcSession session = reference.session;
        try {
            long amount = session.nodes().takeCollected(reference);
            session.giveBack(reference.node.address, amount);
            session.endIfEmpty(amount != 0 && session.nodes().eraseIfUnused(reference.node));
        } catch (RuntimeException failed) {
            logger.warn("references to {} could not be given back", reference.node, failed);
        }
    }
}
