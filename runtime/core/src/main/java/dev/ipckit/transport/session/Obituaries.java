/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import dev.ipckit.DeathReason;
import dev.ipckit.RemoteProxy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The proxies of a session that somebody wants to know the death of; holds on to them, so that the news reaches also
 * who keeps nothing but a death recipient. Thread-safe.
 */
final class Obituaries {

    private final RpcSession session;
    private final Object lock = new Object();
    private final Set<RemoteProxy> watched = new LinkedHashSet<>();
    private boolean closed;

    Obituaries(RpcSession session) {
        this.session = session;
    }

    void watch(RemoteProxy proxy) {
        synchronized (lock) {
            if (closed) {
                throw session.ended();
            }
            watched.add(proxy);
        }
    }

    void unwatch(RemoteProxy proxy) {
        synchronized (lock) {
            // Somebody else may have added a recipient since the last one was removed.
            if (!proxy.hasDeathRecipients()) {
                watched.remove(proxy);
            }
        }
    }

    /** Tells everybody, on a thread of its own: recipients are the user's code and may take their time. */
    void send(DeathReason reason, Collection<RemoteProxy> others) {
        List<RemoteProxy> told;
        synchronized (lock) {
            closed = true;
            told = new ArrayList<>(watched);
            watched.clear();
        }
        boolean somebodyWaits = !told.isEmpty();
        told.addAll(others);
        RelayDeaths.send(session.host(), told, reason);
        Runnable work = () -> told.forEach(proxy -> proxy.sendObituary(reason));
        if (somebodyWaits) {
            session.host().thread("obituaries", work).start();
        } else {
            work.run();
        }
    }
}
