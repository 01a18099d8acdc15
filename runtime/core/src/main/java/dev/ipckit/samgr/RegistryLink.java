/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.samgr;

import dev.ipckit.CallOptions;
import dev.ipckit.CallingIdentity;
import dev.ipckit.DeathRecipient;
import dev.ipckit.RemoteObject;
import dev.ipckit.RemoteStub;
import dev.ipckit.Session;
import dev.ipckit.parcel.Parcel;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * The way to one host of the registry, for as long as it lasts: a session, or the registry itself where this process is
 * the host. Thread-safe.
 */
final class RegistryLink {

    /** A caller's time may be up while there is still something to ask; the host gets this long to answer. */
    private static final long SHORTEST_CALL_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final SystemAbilityRegistry registry;
    private final RemoteObject root;
    private final boolean hosting;
    private final BooleanSupplier inUse;
    private final Runnable ending;
    private final RemoteObject owner = new Owner();
    private volatile boolean ended;

    /**
     * @param inUse whether anybody relies on it
     * @param ending what to do at the end
     */
    RegistryLink(RemoteObject root, boolean hosting, BooleanSupplier inUse, Runnable ending) {
        this.inUse = inUse;
        this.root = root;
        this.hosting = hosting;
        this.ending = ending;
        registry = SystemAbilityRegistryStub.asInterface(root);
    }

    /** One to a host elsewhere, which it closes at its end. */
    static RegistryLink to(Session session) {
        return new RegistryLink(session.root(), false, session::isInUse, session::close);
    }

    /** Whether what came by it is still used. */
    boolean isInUse() {
        return inUse.getAsBoolean();
    }

    /** The registry, for calls that end soon after a deadline. */
    SystemAbilityRegistry registry(long deadline) {
        if (!(registry instanceof SystemAbilityRegistryProxy proxy)) {
            return registry;
        }
        return proxy.withOptions(options(deadline));
    }

    private static CallOptions options(long deadline) {
        return CallOptions.timeout(Duration.ofNanos(Math.max(SHORTEST_CALL_NANOS, deadline - System.nanoTime())));
    }

    /** Makes a call for somebody else, whose identity the registry and its policy see. */
    <R> R onBehalfOf(CallingIdentity caller, long deadline, Function<SystemAbilityRegistry, R> work) {
        if (registry instanceof SystemAbilityRegistryProxy proxy) {
            return work.apply(proxy.withOptions(options(deadline).onBehalfOf(caller)));
        }
        CallingIdentity before = CallingIdentity.enter(caller);
        try {
            return work.apply(registry);
        } finally {
            CallingIdentity.leave(before);
        }
    }

    RemoteObject root() {
        return root;
    }

    /** Whom the names that are registered through this link belong to. */
    RemoteObject owner() {
        return owner;
    }

    boolean isHosting() {
        return hosting;
    }

    boolean isAlive() {
        return !ended && root.isAlive();
    }

    /** @throws dev.ipckit.DeadObjectException if it has ended already */
    void whenLost(Runnable lost) {
        DeathRecipient recipient = (object, reason) -> lost.run();
        root.addDeathRecipient(recipient);
    }

    /** Gives the link up; what was registered through it goes. Idempotent. */
    void end() {
        if (!ended) {
            ended = true;
            ending.run();
        }
    }

    /** Cannot be called; it is known, and it dies with its process and its session. */
    private static final class Owner extends RemoteStub {
        Owner() {
            super("dev.ipckit.samgr.Owner");
        }

        @Override
        protected boolean onTransact(int code, Parcel request, Parcel reply, CallOptions options) {
            return false;
        }
    }
}
