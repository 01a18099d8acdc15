/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.samgr;

import dev.ipckit.CallOptions;
import dev.ipckit.CallingIdentity;
import dev.ipckit.DeadObjectException;
import dev.ipckit.DeathRecipient;
import dev.ipckit.RemoteObject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What SAMgr of this device is to other devices: asks the registry on their behalf, so that it and its policy see who
 * asks, and tells them of what comes and goes, whichever process hosts the registry. Services may be in any process: a
 * session passes on what is not in its own. Thread-safe; its lock is a leaf.
 */
final class FrontDoor extends SystemAbilityRegistryStub {

    private static final Logger logger = LoggerFactory.getLogger(FrontDoor.class);

    private static final int MAX_SUBSCRIPTIONS = 10_000;
    private static final int MAX_SUBSCRIPTIONS_OF_DEVICE = 1_000;
    private static final int MAX_EVENTS_WAITING = 10_000;
    private static final CallOptions SHORT = CallOptions.timeout(Duration.ofSeconds(5));

    private final LinkKeeper keeper;
    private final Subscriptions subscriptions;
    private final Executor threads;

    /** By observer; guarded by itself. */
    private final Map<RemoteObject, Guest> guests = new HashMap<>();

    /**
     * @param subscriptions brought to every host of the registry
     * @param threads where observers are told
     */
    FrontDoor(LinkKeeper keeper, Subscriptions subscriptions, Executor threads) {
        this.keeper = keeper;
        this.subscriptions = subscriptions;
        this.threads = threads;
    }

    private static CallingIdentity callingDevice() {
        CallingIdentity caller = CallingIdentity.current();
        if (caller.deviceId().isEmpty()) {
            throw new SecurityException(
                    caller + " is on this device, and the front door is for others; use IpcKit.samgr() directly");
        }
        return caller;
    }

    private static long deadline() {
        return AbilityLookup.deadlineAfter(SystemAbilityManager.DEFAULT_LIMIT);
    }

    @Override
    public void add(
            RemoteObject owner, String name, String interfaceDescriptor, long registration, RemoteObject service) {
        throw notFromElsewhere();
    }

    @Override
    public void addDistributed(
            RemoteObject owner, String name, String interfaceDescriptor, long registration, RemoteObject service) {
        throw notFromElsewhere();
    }

    @Override
    public boolean remove(RemoteObject owner, String name) {
        throw notFromElsewhere();
    }

    private static SecurityException notFromElsewhere() {
        return new SecurityException("services are registered and removed on the device on which they run, not by "
                + CallingIdentity.current());
    }

    @Override
    public @Nullable RemoteObject find(String name) {
        AbilityName.check(name);
        CallingIdentity caller = callingDevice();
        long deadline = deadline();
        return keeper.call(
                        deadline,
                        link -> link.onBehalfOf(caller, deadline, registry -> Optional.ofNullable(registry.find(name))))
                .orElse(null);
    }

    @Override
    public List<SystemAbility> list() {
        CallingIdentity caller = callingDevice();
        long deadline = deadline();
        return keeper.call(deadline, link -> link.onBehalfOf(caller, deadline, SystemAbilityRegistry::list));
    }

    @Override
    public void subscribe(SystemAbilityObserver observer, @Nullable String name) {
        if (name != null) {
            AbilityName.check(name);
        }
        Guest guest = new Guest(observer, name, callingDevice());
        if (!admit(guest)) {
            return;
        }
        boolean done = false;
        try {
            guest.object.addDeathRecipient(guest.death);
            long deadline = deadline();
            subscriptions.add(guest.subscription);
            keeper.call(deadline, link -> {
                guest.subscription.subscribeThrough(link, deadline);
                return true;
            });
            done = true;
        } finally {
            if (!done) {
                guest.subscription.close();
            }
        }
    }

    /** @return whether it is a new one */
    private boolean admit(Guest guest) {
        synchronized (guests) {
            if (guests.containsKey(guest.object)) {
                return false;
            }
            long ofDevice = guests.values().stream()
                    .filter(other -> other.device.equals(guest.device))
                    .count();
            if (guests.size() >= MAX_SUBSCRIPTIONS || ofDevice >= MAX_SUBSCRIPTIONS_OF_DEVICE) {
                throw new IllegalStateException("device " + guest.device + " has " + ofDevice
                        + " subscriptions here (at"
                        + " most " + MAX_SUBSCRIPTIONS_OF_DEVICE + "), all devices " + guests.size() + " (at most "
                        + MAX_SUBSCRIPTIONS + "); does it forget to close its own?");
            }
            guests.put(guest.object, guest);
            return true;
        }
    }

    @Override
    public void unsubscribe(SystemAbilityObserver observer) {
        Guest guest;
        synchronized (guests) {
            guest = guests.get(SystemAbilityObserverStub.asRemoteObject(observer));
        }
        if (guest != null) {
            guest.subscription.close();
        }
    }

    @Override
    protected String onDump(String[] arguments) {
        return "front door, as device " + callingDevice().deviceId() + " sees it: " + list();
    }

    /** An observer on another device, and the subscription that it has here. */
    private final class Guest implements SystemAbilityListener {
        private final SystemAbilityObserver observer;
        private final RemoteObject object;
        private final String device;
        private final Subscription subscription;
        private final DeathRecipient death;

        Guest(SystemAbilityObserver observer, @Nullable String name, CallingIdentity caller) {
            this.observer = observer instanceof SystemAbilityObserverProxy proxy ? proxy.withOptions(SHORT) : observer;
            object = SystemAbilityObserverStub.asRemoteObject(observer);
            device = caller.deviceId();
            subscription = new Subscription(name, caller, this, threads, MAX_EVENTS_WAITING, this::closed);
            // Which asks the host of the registry, and so may wait; others want to hear of their deaths.
            death = (dead, reason) -> threads.execute(subscription::close);
        }

        @Override
        public void onAdded(SystemAbility ability) {
            tell(() -> observer.added(ability));
        }

        @Override
        public void onRemoved(SystemAbility ability) {
            tell(() -> observer.removed(ability));
        }

        private void tell(Runnable event) {
            try {
                event.run();
            } catch (DeadObjectException dead) {
                logger.debug("{} has died, and will be forgotten", object, dead);
            } catch (RuntimeException failed) {
                logger.debug("{} of device {} is told no more", object, device, failed);
                subscription.close();
            }
        }

        private void closed(Subscription closed) {
            synchronized (guests) {
                guests.remove(object, this);
            }
            object.removeDeathRecipient(death);
            subscriptions.remove(closed);
            subscriptions.end(closed);
        }
    }
}
