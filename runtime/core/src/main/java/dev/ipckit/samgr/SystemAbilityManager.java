/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.samgr;

import dev.ipckit.Endpoint;
import dev.ipckit.IpcKit;
import dev.ipckit.RemoteBroker;
import dev.ipckit.RemoteException;
import dev.ipckit.RemoteObject;
import dev.ipckit.RemoteStub;
import dev.ipckit.ServedEndpoint;
import dev.ipckit.samgr.OwnServices.OwnService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
 * <p>Nothing has to be started first: the first process that needs SAMgr hosts it for all processes of the user that
 * have the same home directory. When the host ends, in whatever way, another process takes over; every process brings
 * what it has registered and subscribed to, by itself, and calls between processes go on meanwhile. Between two hosts,
 * and for a moment after that, names may be missing: {@link #get} waits for them.
 *
 * <p>Names have 1 to 127 letters, digits and {@code _ . / -}; other names are refused with an
 * {@link IllegalArgumentException}. A name belongs to the {@link IpcKit} that registered it, and goes with it: when it
 * is removed, when its service dies, when the process ends or closes its {@code IpcKit}.
 *
 * <p>Thread-safe. Connects when it is first used. Every method here may throw, besides what it names: a
 * {@link RemoteException} if SAMgr cannot be reached within {@link #DEFAULT_LIMIT}, {@link SecurityException} if the
 * host's {@link SystemAbilityPolicy} refuses, {@link dev.ipckit.CallInterruptedException} if the thread is interrupted,
 * and {@link IllegalStateException} if the {@code IpcKit} is closed.
 */
public final class SystemAbilityManager {

    /** How long {@link #get} waits where it is not told, and how long every method waits for a host of SAMgr. */
    public static final Duration DEFAULT_LIMIT = Duration.ofSeconds(5);

    private final OwnServices services = new OwnServices();
    private final Subscriptions subscriptions = new Subscriptions();
    private final Doors doors = new Doors();
    private final ThreadPoolExecutor listenerThreads;
    private final LinkKeeper keeper;
    private final AbilityLookup lookup;
    private final IpcKit kit;
    private final String threadName;

    /** By id; guarded by itself. */
    private final Map<String, DeviceAbilities> devices = new HashMap<>();

    /** Guarded by devices. */
    private boolean hearsOfMoves;

    /** Guarded by devices. */
    private boolean closed;

    /** Held while this process changes its own names, so that what it has and what the host knows stay the same. */
    private final ReentrantLock changes = new ReentrantLock();

    private SystemAbilityManager(
            IpcKit kit, Endpoint endpoint, HostSeat seat, SystemAbilityPolicy policy, String threadName) {
        listenerThreads = ListenerThreads.named(threadName + "-listeners");
        this.kit = kit;
        this.threadName = threadName;
        keeper = new LinkKeeper(
                new HomePlace(kit, endpoint, seat, policy, listenerThreads),
                Backoff.ofThisMachine(),
                new OwnBelongings(services, subscriptions),
                threadName + "-link");
        lookup = new AbilityLookup(
                keeper,
                subscriptions,
                listenerThreads,
                /* patient= */ true,
                "is its process running, with the same user and home directory");
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
     * @throws IllegalStateException if another process has the name; it keeps it until it removes it or ends. A process
     *     that has died does not, and takes no part in this
     */
    public void add(String name, RemoteObject service) {
        add(name, service, SystemAbilityOptions.DEFAULT);
    }

    /** As {@link #add(String, RemoteObject)}, with options: whether other devices may see the service. */
    public void add(String name, RemoteObject service, SystemAbilityOptions options) {
        AbilityName.check(name);
        OwnService wanted = OwnService.of(name, Objects.requireNonNull(service, "service"), options);
        change(() -> {
            long deadline = AbilityLookup.deadlineAfter(DEFAULT_LIMIT);
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
     * As {@link #add(String, RemoteObject, SystemAbilityOptions)}, for what speaks for a service: a generated Proxy.
     */
    public void add(String name, RemoteBroker service, SystemAbilityOptions options) {
        add(name, service.asObject(), options);
    }

    /** As {@link #add(String, RemoteObject, SystemAbilityOptions)}, for a generated Stub, which is both. */
    public <S extends RemoteStub & RemoteBroker> void add(String name, S service, SystemAbilityOptions options) {
        add(name, (RemoteObject) service, options);
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
            long deadline = AbilityLookup.deadlineAfter(DEFAULT_LIMIT);
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
        return lookup.get(name, limit);
    }

    /** As {@link #get(String)}, typed: {@code get("calculator", CalculatorStub::asInterface)}. */
    public <T> T get(String name, Function<? super RemoteObject, ? extends T> asInterface) {
        return asInterface.apply(get(name));
    }

    /** As {@link #get(String, Duration)}, typed: {@code get("calculator", limit, CalculatorStub::asInterface)}. */
    public <T> T get(String name, Duration limit, Function<? super RemoteObject, ? extends T> asInterface) {
        return asInterface.apply(get(name, limit));
    }

    /** The service of a name, null if there is none at this moment. */
    public @Nullable RemoteObject check(String name) {
        return lookup.check(name);
    }

    /** As {@link #check(String)}, typed: {@code check("calculator", CalculatorStub::asInterface)}. */
    public <T> @Nullable T check(String name, Function<? super RemoteObject, ? extends T> asInterface) {
        RemoteObject found = check(name);
        return found == null ? null : asInterface.apply(found);
    }

    /** What is registered at this moment and may be seen by this process, by name. */
    public List<SystemAbility> list() {
        return lookup.list();
    }

    // Subscriptions.

    /**
     * Tells a listener of all names that come and go, beginning with those that are there. Each registration is told
     * once: when SAMgr moves to another host, what comes along within two seconds is not told again, and what does not
     * is told as gone.
     *
     * @return what ends it; also ended when the {@code IpcKit} is closed
     */
    public Subscription subscribe(SystemAbilityListener listener) {
        return lookup.subscribe(null, listener);
    }

    /** As {@link #subscribe(SystemAbilityListener)}, for one name. */
    public Subscription subscribe(String name, SystemAbilityListener listener) {
        return lookup.subscribe(AbilityName.check(name), listener);
    }

    // Other devices.

    /**
     * The services of another device. Connects when it is first used; the same object each time.
     *
     * @param deviceId as {@code DeviceId.value()} of the soft bus has it
     * @throws IllegalArgumentException if no device can have this id, or no transport leads to devices
     */
    public DeviceAbilities device(String deviceId) {
        synchronized (devices) {
            if (closed) {
                throw new IllegalStateException("SAMgr is closed in this process, because its IpcKit is");
            }
            if (!hearsOfMoves) {
                hearsOfMoves = true;
                kit.onDeviceMoved(this::deviceMoved);
            }
            return devices.computeIfAbsent(
                    deviceId, id -> new DeviceAbilities(kit, id, listenerThreads, threadName + "-device-link"));
        }
    }

    private void deviceMoved(String deviceId) {
        DeviceAbilities moved;
        synchronized (devices) {
            moved = devices.get(deviceId);
        }
        if (moved != null) {
            moved.tryAnew();
        }
    }

    /** The service of a name on another device; see {@link DeviceAbilities#get(String)}. */
    public RemoteObject get(String name, String deviceId) {
        return device(deviceId).get(name);
    }

    /** As {@link #get(String, String)}, typed: {@code get("calculator", deviceId, CalculatorStub::asInterface)}. */
    public <T> T get(String name, String deviceId, Function<? super RemoteObject, ? extends T> asInterface) {
        return device(deviceId).get(name, asInterface);
    }

    /** What this device may see on another one at this moment; see {@link DeviceAbilities#list}. */
    public List<SystemAbility> list(String deviceId) {
        return device(deviceId).list();
    }

    /**
     * Lets other devices see the distributed services of this one, whichever of its processes they are in: the device's
     * front door. One process of the device does so, where the peer addresses of others lead to; it need not host
     * SAMgr. Calls that it passes on have the calling device as their {@link dev.ipckit.CallingIdentity}.
     *
     * @param endpoint on a transport that leads to devices, as {@code softbus:192.168.1.5:7411}
     * @return what closes it; also closed by {@link #close} and with the {@code IpcKit}
     * @throws RemoteException if the endpoint cannot be listened at
     */
    public ServedEndpoint openDoor(Endpoint endpoint) {
        boolean ignored = keeper.call(AbilityLookup.deadlineAfter(DEFAULT_LIMIT), RegistryLink::isHosting);
        return doors.add(() -> kit.serve(endpoint, new FrontDoor(keeper, subscriptions, listenerThreads)));
    }

    // The rest.

    /** Whether this process hosts SAMgr at this moment. */
    public boolean isHost() {
        RegistryLink link = keeper.current();
        return link != null && link.isHosting();
    }

    /** A text for people: what the host knows. */
    public String dump() {
        return keeper.call(
                AbilityLookup.deadlineAfter(DEFAULT_LIMIT), link -> link.root().dump());
    }

    /**
     * Closes this process's front doors, and gives up its names and subscriptions; if it hosts, another process takes
     * over. Done by {@link IpcKit#close}. Idempotent.
     */
    public void close() {
        List<DeviceAbilities> toClose;
        synchronized (devices) {
            closed = true;
            toClose = List.copyOf(devices.values());
        }
        doors.close();
        toClose.forEach(DeviceAbilities::close);
        keeper.close();
        listenerThreads.shutdown();
    }
}
