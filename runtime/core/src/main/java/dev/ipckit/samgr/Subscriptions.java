/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.samgr;

import dev.ipckit.RemoteException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The subscriptions of this process. Thread-safe. */
final class Subscriptions {

    private static final Logger logger = LoggerFactory.getLogger(Subscriptions.class);

    private final Set<Subscription> subscriptions = new LinkedHashSet<>();

    void add(Subscription subscription) {
        synchronized (subscriptions) {
            subscriptions.add(subscription);
        }
    }

    void remove(Subscription subscription) {
        synchronized (subscriptions) {
            subscriptions.remove(subscription);
        }
    }

    List<Subscription> all() {
        synchronized (subscriptions) {
            return new ArrayList<>(subscriptions);
        }
    }

    /** Lets the host know that nobody listens any more. One that cannot be told forgets it with the session. */
    void end(Subscription subscription) {
        try {
            subscription.unsubscribe(System.nanoTime());
        } catch (RemoteException unreachable) {
            logger.debug("{} could not be ended at the host", subscription, unreachable);
        }
    }
}
