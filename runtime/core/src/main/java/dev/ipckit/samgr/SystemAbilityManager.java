/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.samgr;

import dev.ipckit.Endpoint;
import dev.ipckit.IpcKit;
import dev.ipckit.RemoteBroker;
import dev.ipckit.RemoteException;
import dev.ipckit.RemoteObject;
import dev.ipckit.RemoteStub;
import dev.ipckit.samgr.OwnServices.OwnService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * SAMgr as a program uses it: registers services under names, and finds those of other processes (IPC Kit's
 * {@code SystemAbilityManager}, Android's {@code ServiceManager}).
 *
 * <pre>{@code
 * kit.samgr().add("calculator", CalculatorStub.of(new PocketCalculator()));             // in one process
 * Calculator calculator = kit.samgr().get("calculator", CalculatorStub::asInterface);   // in another
 * }</pre>
 *
 * <p>Nothing has to be started first: the first process that needs SAMgr hosts it for all processes of the user that have the
 * same home directory. When the host ends, in whatever way, another process takes over; every process brings what it has
 * registered and subscribed to, by itself, and calls between processes go on meanwhile. Between two hosts, and for a moment
 * after that, names may be missing: {@link #get} waits for them.
 *
 * <p>Names have 1 to 127 letters, digits and {@code _ . / -}; other names are refused with an
 * {@link IllegalArgumentException}. A name belongs to the {@link IpcKit} that registered it, and goes with it: when it is
 * removed, when its service dies, when the process ends or closes its {@code IpcKit}.
 *
 * <p>Thread-safe. Connects when it is first used. Every method here may throw, besides what it names: a
 * {@link RemoteException} if SAMgr cannot be reached within {@link #DEFAULT_LIMIT}, {@link SecurityException} if the host's
 * {@link SystemAbilityPolicy} refuses, {@link dev.ipckit.CallInterruptedException} if the thread is interrupted, and
 * {@link IllegalStateException} if the {@code IpcKit} is closed.
 */
public final class SystemAbilityManager {

    /** How long {@link #get} waits where it is not told, and how long every method waits for a host of SAMgr. */
    public static final Duration DEFAULT_LIMIT = Duration.ofSeconds(5);

    private static final long LONGEST_NANOS = Long.MAX_VALUE / 2;

    private final OwnServices services = new OwnServices();
    private final Subscriptions subscriptions = new Subscriptions();
    private final ThreadPoolExecutor listenerThreads;
    private final LinkKeeper keeper;

    /** Held while this process changes its own names, so that what it has and what the host knows stay the same. */
    private final ReentrantLock changes = new ReentrantLock();

    private SystemAbilityManager(
            IpcKit kit, Endpoint endpoint, HostSeat seat, SystemAbilityPolicy policy, String threadName) {
        listenerThreads = ListenerThreads.named(threadName + "-listeners");
        keeper = new LinkKeeper(
                new RegistryPlace(kit, endpoint, seat, policy, listenerThreads),
                new OwnBelongings(services, subscriptions),
                threadName + "-link");
    }

    /**
     * SAMgr of a directory; {@link IpcKit#samgr} is the usual way to it. Whoever asks for it here closes it.
     *
     * @param directory where the processes that are to share it find its socket and its lock
     * @param policy who may do what, should this process host
     * @param threadName how its threads are called
     * @throws UncheckedIOException if the directory is not there
     */
    public static SystemAbilityManager at(IpcKit kit, Path directory, SystemAbilityPolicy policy, String threadName) {
        try {
            return new SystemAbilityManager(
                    kit,
                    Endpoint.unix(directory.resolve("samgr.sock")),
                    HostSeat.of(directory.resolve("samgr.lock")),
                    policy,
                    threadName);
        } catch (IOException failed) {
            throw new UncheckedIOException("SAMgr cannot be in " + directory + ": " + failed.getMessage(), failed);
        }
    }

    /** SAMgr of one JVM, at an endpoint of any transport. */
    static SystemAbilityManager inThisJvm(
            IpcKit kit, Endpoint endpoint, SystemAbilityPolicy policy, String threadName) {
        return new SystemAbilityManager(kit, endpoint, HostSeat.inThisJvm(endpoint.toString()), policy, threadName);
    }

    // Services.

    /**
     * Registers a service, which from then on is held, until its name goes. A name of this {@code IpcKit} is registered
     * anew: whoever has the earlier service keeps it, listeners are told that it has gone and the new one has come.
     *
     * @throws IllegalStateException if another process has the name; it keeps it until it removes it or ends. A process that
     *     has died does not, and takes no part in this
     */
    public void add(String name, RemoteObject service) {
        AbilityName.check(name);
        OwnService wanted = OwnService.of(name, Objects.requireNonNull(service, "service"));
        change(() -> {
            long deadline = deadlineAfter(DEFAULT_LIMIT);
            keeper.call(deadline, RegistryLink::isHosting); // or the first host gets it twice
            OwnService before = services.put(wanted);
            boolean done = false;
            try {
                keeper.call(deadline, link -> {
                    wanted.addThrough(link, deadline);
                    return true;
                });
                done = true;
            } finally {
                if (!done) {
                    services.putBack(wanted, before);
                }
            }
            return true;
        });
    }

    /** As {@link #add(String, RemoteObject)}, for what speaks for a service: a generated Proxy. */
    public void add(String name, RemoteBroker service) {
        add(name, service.asObject());
    }

    /** As {@link #add(String, RemoteObject)}, for a generated Stub, which is both. */
    public <S extends RemoteStub & RemoteBroker> void add(String name, S service) {
        add(name, (RemoteObject) service);
    }

    /**
     * Removes a name that this {@code IpcKit} registered. Whoever has the service keeps it.
     *
     * @return whether the name was registered
     * @throws SecurityException also if the name is another process's
     */
    public boolean remove(String name) {
        AbilityName.check(name);
        return change(() -> {
            services.remove(name);
            long deadline = deadlineAfter(DEFAULT_LIMIT);
            return keeper.call(deadline, link -> link.registry(deadline).remove(link.owner(), name));
        });
    }

    private boolean change(Supplier<Boolean> work) {
        changes.lock();
        try {
            return work.get();
        } finally {
            changes.unlock();
        }
    }

    /**
     * The service of a name; waits for the name to come, up to {@link #DEFAULT_LIMIT}.
     *
     * @throws SystemAbilityNotFoundException if it did not come
     */
    public RemoteObject get(String name) {
        return get(name, DEFAULT_LIMIT);
    }

    /**
     * The service of a name; waits for the name to come, and for a host of SAMgr, up to a limit.
     *
     * @throws SystemAbilityNotFoundException if it did not come
     */
    public RemoteObject get(String name, Duration limit) {
        AbilityName.check(name);
        long deadline = deadlineAfter(limit);
        RemoteObject found = find(name, deadline);
        return found != null ? found : await(name, limit, deadline);
    }

    /** As {@link #get(String)}, typed: {@code get("calculator", CalculatorStub::asInterface)}. */
    public <T> T get(String name, Function<? super RemoteObject, ? extends T> asInterface) {
        return asInterface.apply(get(name));
    }

    /** As {@link #get(String, Duration)}, typed: {@code get("calculator", limit, CalculatorStub::asInterface)}. */
    public <T> T get(String name, Duration limit, Function<? super RemoteObject, ? extends T> asInterface) {
        return asInterface.apply(get(name, limit));
    }

    private @Nullable RemoteObject find(String name, long deadline) {
        return keeper.call(
                        deadline,
                        link -> Optional.ofNullable(link.registry(deadline).find(name)))
                .orElse(null);
    }

    private RemoteObject await(String name, Duration limit, long deadline) {
        Arrival arrival = new Arrival();
        Subscription subscription = new Subscription(name, arrival, Runnable::run, this::unsubscribe);
        try (subscription) {
            begin(subscription, deadline);
            while (arrival.await(name, deadline)) {
                RemoteObject found = find(name, deadline);
                if (found != null) {
                    return found;
                }
            }
        }
        throw new SystemAbilityNotFoundException("no service \"" + name + "\" was registered within " + limit
                + "; is its process running, with the same user and home directory? Allow more time with"
                + " get(name, limit), or see list() for what there is");
    }

    /** The service of a name, null if there is none at this moment. */
    public @Nullable RemoteObject check(String name) {
        return find(AbilityName.check(name), deadlineAfter(DEFAULT_LIMIT));
    }

    /** As {@link #check(String)}, typed: {@code check("calculator", CalculatorStub::asInterface)}. */
    public <T> @Nullable T check(String name, Function<? super RemoteObject, ? extends T> asInterface) {
        RemoteObject found = check(name);
        return found == null ? null : asInterface.apply(found);
    }

    /** What is registered at this moment and may be seen by this process, by name. */
    public List<SystemAbility> list() {
        long deadline = deadlineAfter(DEFAULT_LIMIT);
        return List.copyOf(keeper.call(deadline, link -> link.registry(deadline).list()));
    }

    // Subscriptions.

    /**
     * Tells a listener of all names that come and go, beginning with those that are there. Each registration is told once:
     * when SAMgr moves to another host, what comes along within two seconds is not told again, and what does not is told
     * as gone.
     *
     * @return what ends it; also ended when the {@code IpcKit} is closed
     */
    public Subscription subscribe(SystemAbilityListener listener) {
        return subscribeTo(null, listener);
    }

    /** As {@link #subscribe(SystemAbilityListener)}, for one name. */
    public Subscription subscribe(String name, SystemAbilityListener listener) {
        return subscribeTo(AbilityName.check(name), listener);
    }

    private Subscription subscribeTo(@Nullable String name, SystemAbilityListener listener) {
        Subscription subscription = new Subscription(
                name, Objects.requireNonNull(listener, "listener"), listenerThreads, this::unsubscribe);
        boolean done = false;
        try {
            begin(subscription, deadlineAfter(DEFAULT_LIMIT));
            done = true;
            return subscription;
        } finally {
            if (!done) {
                subscription.close();
            }
        }
    }

    private void begin(Subscription subscription, long deadline) {
        // First here, so that the next host learns of it too; at a host, a second time does nothing.
        subscriptions.add(subscription);
        keeper.call(deadline, link -> {
            subscription.subscribeThrough(link, deadline);
            return true;
        });
    }

    private void unsubscribe(Subscription subscription) {
        subscriptions.remove(subscription);
        subscriptions.end(subscription, keeper.current());
    }

    // The rest.

    /** Whether this process hosts SAMgr at this moment. */
    public boolean isHost() {
        RegistryLink link = keeper.current();
        return link != null && link.isHosting();
    }

    /** A text for people: what the host knows. */
    public String dump() {
        return keeper.call(deadlineAfter(DEFAULT_LIMIT), link -> link.root().dump());
    }

    /**
     * Gives up this process's names and subscriptions; if it hosts, another process takes over. Done by
     * {@link IpcKit#close}. Idempotent.
     */
    public void close() {
        keeper.close();
        listenerThreads.shutdown();
    }

    private static long deadlineAfter(Duration limit) {
        long nanos;
        try {
            nanos = limit.toNanos();
        } catch (ArithmeticException tooLong) {
            nanos = LONGEST_NANOS;
        }
        return System.nanoTime() + Math.min(nanos, LONGEST_NANOS);
    }
}
