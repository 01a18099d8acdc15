/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.samgr;

import dev.ipckit.CallingIdentity;
import dev.ipckit.transport.InOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A listener's subscription to one name or to all; see {@link SystemAbilityManager#subscribe(SystemAbilityListener)}.
 *
 * <p>It goes on when SAMgr moves to another host, and knows what it has told already: what was there before the move
 * and is there after it is not told again. Thread-safe.
 */
public final class Subscription implements AutoCloseable {

    private static final Logger logger = LoggerFactory.getLogger(Subscription.class);

    private final @Nullable String name;
    private final CallingIdentity subscriber;
    private final SystemAbilityListener listener;
    private final InOrder events;
    private final Executor threads;
    private final Consumer<Subscription> closing;
    private final Object lock = new Object();
    private volatile boolean closed;

    // Guarded by lock.
    private final Map<String, SystemAbility> known = new HashMap<>();
    private final Set<String> unconfirmed = new HashSet<>();
    private @Nullable Observing observing;

    /**
     * @param name null for all names
     * @param subscriber who is to be told, and so must be allowed to know
     * @param capacity how many events may wait for the listener; one that is slower loses its subscription
     * @param closing told once, when it is closed
     */
    Subscription(
            @Nullable String name,
            CallingIdentity subscriber,
            SystemAbilityListener listener,
            Executor threads,
            int capacity,
            Consumer<Subscription> closing) {
        this.name = name;
        this.subscriber = subscriber;
        this.threads = threads;
        this.listener = listener;
        this.closing = closing;
        events = new InOrder(threads, capacity);
    }

    /** Subscribes at a host, unless it is closed. A host to which it is subscribed already does nothing. */
    void subscribeThrough(RegistryLink link, long deadline) {
        if (closed) {
            return;
        }
        SystemAbilityObserver observer = observerAt(link);
        boolean unused = link.onBehalfOf(subscriber, deadline, registry -> {
            registry.subscribe(observer, name);
            return true;
        });
        if (closed) {
            // Meanwhile, and so maybe before there was anything to take back.
            unsubscribe(deadline);
        }
    }

    /** What hears the host of this link alone: a former host may still have something to say, which is out of date. */
    private SystemAbilityObserver observerAt(RegistryLink link) {
        synchronized (lock) {
            if (observing == null || observing.link != link) {
                observing = new Observing(link);
                unconfirmed.clear();
                unconfirmed.addAll(known.keySet());
            }
            return observing;
        }
    }

    /** Takes it back where it was brought last. */
    void unsubscribe(long deadline) {
        Observing current;
        synchronized (lock) {
            current = observing;
        }
        if (current != null) {
            current.link.registry(deadline).unsubscribe(current);
        }
    }

    private void added(Observing from, SystemAbility ability) {
        synchronized (lock) {
            if (from != observing) {
                return;
            }
            unconfirmed.remove(ability.name());
            SystemAbility before = known.put(ability.name(), ability);
            if (before == null) {
                tellAdded(ability);
            } else if (before.registration() != ability.registration()) {
                tellRemoved(before);
                tellAdded(ability);
            }
        }
    }

    private void removed(Observing from, SystemAbility ability) {
        synchronized (lock) {
            SystemAbility before = known.get(ability.name());
            if (from != observing || before == null || before.registration() != ability.registration()) {
                return;
            }
            forget(before);
        }
    }

    /** What nobody has brought to the host of this link by now is gone. */
    void settled(RegistryLink link) {
        synchronized (lock) {
            if (observing == null || observing.link != link) {
                return;
            }
            List<String> gone = new ArrayList<>(unconfirmed);
            for (String nobodys : gone) {
                SystemAbility before = known.get(nobodys);
                if (before != null) {
                    forget(before);
                }
            }
        }
    }

    /** There is no host any more, and nothing that was there can be used. */
    void lost() {
        synchronized (lock) {
            observing = null;
            new ArrayList<>(known.values()).forEach(this::forget);
        }
    }

    private void forget(SystemAbility gone) {
        known.remove(gone.name());
        unconfirmed.remove(gone.name());
        tellRemoved(gone);
    }

    private void tellAdded(SystemAbility ability) {
        submit(() -> tell(listener::onAdded, ability));
    }

    private void tellRemoved(SystemAbility ability) {
        submit(() -> tell(listener::onRemoved, ability));
    }

    private void submit(Runnable event) {
        if (!events.submit(event)) {
            threads.execute(this::endSlow);
        }
    }

    private void endSlow() {
        if (!closed) {
            logger.warn("{} ends: its listener does not keep up", this);
            close();
        }
    }

    private void tell(Consumer<SystemAbility> event, SystemAbility ability) {
        if (closed) {
            return;
        }
        try {
            event.accept(ability);
        } catch (Throwable thrown) {
            logger.warn("listener {} failed when it was told of {}", listener, ability, thrown);
        }
    }

    /** Ends it: the listener is not called any more, but a call that has begun goes on. Idempotent. */
    @Override
    public void close() {
        if (!closed) {
            closed = true;
            closing.accept(this);
        }
    }

    @Override
    public String toString() {
        return "Subscription[" + (name == null ? "all names" : name) + ", " + listener + "]";
    }

    /** What the host tells. */
    private final class Observing extends SystemAbilityObserverStub {
        private final RegistryLink link;

        Observing(RegistryLink link) {
            this.link = link;
        }

        @Override
        public void added(SystemAbility ability) {
            Subscription.this.added(this, ability);
        }

        @Override
        public void removed(SystemAbility ability) {
            Subscription.this.removed(this, ability);
        }
    }
}
