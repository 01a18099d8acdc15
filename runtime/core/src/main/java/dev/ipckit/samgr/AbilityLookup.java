/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.samgr;

import dev.ipckit.CallingIdentity;
import dev.ipckit.RemoteObject;
import dev.ipckit.transport.Wording;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Looks up the names of one registry, and listens to their coming and going. Thread-safe. */
final class AbilityLookup {

    private static final long LONGEST_NANOS = Long.MAX_VALUE / 2;

    private final LinkKeeper keeper;
    private final Subscriptions subscriptions;
    private final Executor listenerThreads;
    private final boolean patient;
    private final String whyMissing;

    /**
     * @param patient whether to wait for a registry that is not reached at the moment also where nobody waits for a
     *     name
     * @param whyMissing what to ask oneself when a service does not come
     */
    AbilityLookup(
            LinkKeeper keeper,
            Subscriptions subscriptions,
            Executor listenerThreads,
            boolean patient,
            String whyMissing) {
        this.patient = patient;
        this.keeper = keeper;
        this.subscriptions = subscriptions;
        this.listenerThreads = listenerThreads;
        this.whyMissing = whyMissing;
    }

    RemoteObject get(String name, Duration limit) {
        AbilityName.check(name);
        long deadline = deadlineAfter(limit);
        RemoteObject found =
                keeper.call(deadline, link -> find(link, name, deadline)).orElse(null);
        return found != null ? found : await(name, limit, deadline);
    }

    private RemoteObject await(String name, Duration limit, long deadline) {
        Arrival arrival = new Arrival();
        Subscription subscription = subscription(name, arrival, Runnable::run);
        try (subscription) {
            // First here, so that the next host learns of it too; at a host, a second time does nothing.
            subscriptions.add(subscription);
            keeper.call(deadline, link -> begin(subscription, link, deadline));
            while (arrival.await(name, deadline)) {
                RemoteObject found = keeper.call(deadline, link -> find(link, name, deadline))
                        .orElse(null);
                if (found != null) {
                    return found;
                }
            }
        }
        throw new SystemAbilityNotFoundException("no service \"" + name + "\" was registered within "
                + Wording.of(limit) + "; "
                + whyMissing + "? Allow more time with get(name, limit), or see list() for what there is");
    }

    private <R> R call(long deadline, Function<RegistryLink, R> work) {
        return patient ? keeper.call(deadline, work) : keeper.callAtOnce(deadline, work);
    }

    private static Optional<RemoteObject> find(RegistryLink link, String name, long deadline) {
        return Optional.ofNullable(link.registry(deadline).find(name));
    }

    private static boolean begin(Subscription subscription, RegistryLink link, long deadline) {
        subscription.subscribeThrough(link, deadline);
        return true;
    }

    @Nullable
    RemoteObject check(String name) {
        AbilityName.check(name);
        long deadline = deadlineAfter(SystemAbilityManager.DEFAULT_LIMIT);
        return call(deadline, link -> find(link, name, deadline)).orElse(null);
    }

    List<SystemAbility> list() {
        long deadline = deadlineAfter(SystemAbilityManager.DEFAULT_LIMIT);
        return List.copyOf(call(deadline, link -> link.registry(deadline).list()));
    }

    /** @param name null for all names */
    Subscription subscribe(@Nullable String name, SystemAbilityListener listener) {
        if (name != null) {
            AbilityName.check(name);
        }
        Subscription subscription = subscription(name, Objects.requireNonNull(listener, "listener"), listenerThreads);
        boolean done = false;
        try {
            long deadline = deadlineAfter(SystemAbilityManager.DEFAULT_LIMIT);
            subscriptions.add(subscription);
            boolean ignored = call(deadline, link -> begin(subscription, link, deadline));
            done = true;
            return subscription;
        } finally {
            if (!done) {
                subscription.close();
            }
        }
    }

    private Subscription subscription(@Nullable String name, SystemAbilityListener listener, Executor threads) {
        return new Subscription(name, CallingIdentity.self(), listener, threads, Integer.MAX_VALUE, this::unsubscribe);
    }

    private void unsubscribe(Subscription subscription) {
        subscriptions.remove(subscription);
        subscriptions.end(subscription);
    }

    static long deadlineAfter(Duration limit) {
        long nanos;
        try {
            nanos = limit.toNanos();
        } catch (ArithmeticException tooLong) {
            nanos = LONGEST_NANOS;
        }
        return System.nanoTime() + Math.min(nanos, LONGEST_NANOS);
    }
}
