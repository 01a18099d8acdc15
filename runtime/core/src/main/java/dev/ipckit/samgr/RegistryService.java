/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.samgr;

import dev.ipckit.CallingIdentity;
import dev.ipckit.DeathReason;
import dev.ipckit.RemoteException;
import dev.ipckit.RemoteObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The registry where it is hosted. Thread-safe. No call leaves it and no policy is asked while its lock is held; what
 * observers are to be told is put in order under the lock and sent without it.
 */
final class RegistryService extends SystemAbilityRegistryStub {

    private static final Logger logger = LoggerFactory.getLogger(RegistryService.class);

    /** As IPC Kit has it; a list of so many fits into one parcel. */
    static final int MAX_NAMES = 1_000;

    static final int MAX_WATCHERS = 10_000;

    private static final int MAX_DESCRIPTOR_LENGTH = 255;

    private final SystemAbilityPolicy policy;
    private final Executor threads;
    private final Object lock = new Object();

    /** By name; guarded by lock. */
    private final Map<String, Registration> registrations = new TreeMap<>();

    /** By observer; guarded by lock. */
    private final Map<RemoteObject, Watcher> watchers = new LinkedHashMap<>();

    /** @param threads where observers are told */
    RegistryService(SystemAbilityPolicy policy, Executor threads) {
        this.policy = policy;
        this.threads = threads;
    }

    @Override
    public void add(
            RemoteObject owner, String name, String interfaceDescriptor, long registration, RemoteObject service) {
        add(owner, name, interfaceDescriptor, registration, service, SystemAbilityOptions.DEFAULT);
    }

    @Override
    public void addDistributed(
            RemoteObject owner, String name, String interfaceDescriptor, long registration, RemoteObject service) {
        add(owner, name, interfaceDescriptor, registration, service, SystemAbilityOptions.DISTRIBUTED);
    }

    private void add(
            RemoteObject owner,
            String name,
            String interfaceDescriptor,
            long registration,
            RemoteObject service,
            SystemAbilityOptions options) {
        AbilityName.check(name);
        if (interfaceDescriptor.length() > MAX_DESCRIPTOR_LENGTH) {
            throw new IllegalArgumentException("interface descriptor of " + interfaceDescriptor.length()
                    + " characters for \"" + name + "\" must have at most " + MAX_DESCRIPTOR_LENGTH);
        }
        CallingIdentity caller = callerOnThisDevice();
        if (!policy.mayAdd(caller, name)) {
            throw new SecurityException(
                    caller + " may not register \"" + name + "\": SAMgr's policy (" + policy + ") refuses it");
        }
        SystemAbility ability = new SystemAbility(
                name, interfaceDescriptor, caller.uid(), caller.pid(), registration, options.distributed());
        Registration wanted = new Registration(ability, owner, service, caller, this::died);
        Registration holder = take(wanted);
        while (holder != wanted && !holder.isSameAs(wanted)) {
            if (!holder.isProvenDead()) {
                throw new IllegalStateException("the name \"" + name + "\" is taken by " + holder.holder()
                        + "; it is free when that process removes it or ends, or choose another name");
            }
            forget(holder, "its process has died");
            holder = take(wanted);
        }
        if (holder == wanted) {
            watch(wanted);
        }
    }

    private static CallingIdentity callerOnThisDevice() {
        CallingIdentity caller = CallingIdentity.current();
        if (!caller.deviceId().isEmpty()) {
            throw new SecurityException(caller + " may not register or remove services here; that is done on the device"
                    + " on which they run");
        }
        return caller;
    }

    /** @return who has the name now */
    private Registration take(Registration wanted) {
        String name = wanted.ability().name();
        Registration known;
        synchronized (lock) {
            known = registrations.get(name);
            if (known != null && (!known.isSameOwner(wanted) || known.isSameAs(wanted))) {
                return known;
            }
            if (known == null && registrations.size() >= MAX_NAMES) {
                throw new IllegalStateException("\"" + name + "\" cannot be registered: there are " + MAX_NAMES
                        + " names already, and there must not be more");
            }
            registrations.put(name, wanted);
            for (Watcher watcher : allWatchers()) {
                if (known != null) {
                    watcher.removed(known.ability());
                }
                watcher.added(wanted.ability());
            }
        }
        if (known != null) {
            known.unwatch();
        }
        logger.debug("{} {}", wanted, known == null ? "added" : "added in place of an earlier one");
        return wanted;
    }

    private void watch(Registration added) {
        try {
            added.watch();
        } catch (RemoteException unwatched) {
            forget(added, "it could not be watched over: " + unwatched.getMessage());
            throw unwatched;
        }
        boolean forgottenMeanwhile;
        synchronized (lock) {
            forgottenMeanwhile = registrations.get(added.ability().name()) != added;
        }
        if (forgottenMeanwhile) {
            added.unwatch();
        }
    }

    private void died(Registration registration, DeathReason reason) {
        forget(registration, "its service or process has died (" + reason + ")");
    }

    private void forget(Registration registration, String why) {
        synchronized (lock) {
            if (!registrations.remove(registration.ability().name(), registration)) {
                return;
            }
            allWatchers().forEach(watcher -> watcher.removed(registration.ability()));
        }
        registration.unwatch();
        logger.debug("{} removed: {}", registration, why);
    }

    /** A watcher that loses its subscription while it is told leaves the map. */
    private List<Watcher> allWatchers() {
        return new ArrayList<>(watchers.values());
    }

    @Override
    public boolean remove(RemoteObject owner, String name) {
        CallingIdentity caller = callerOnThisDevice();
        if (!policy.mayAdd(caller, name)) {
            throw new SecurityException(
                    caller + " may not remove \"" + name + "\": SAMgr's policy (" + policy + ") refuses it");
        }
        Registration known = registration(name);
        if (known == null) {
            return false;
        }
        if (!known.isOwnedBy(owner)) {
            throw new SecurityException("the name \"" + name + "\" belongs to " + known.holder()
                    + "; nobody but that process can remove it");
        }
        forget(known, "its owner removed it");
        return true;
    }

    private @Nullable Registration registration(String name) {
        synchronized (lock) {
            return registrations.get(name);
        }
    }

    @Override
    public @Nullable RemoteObject find(String name) {
        CallingIdentity caller = CallingIdentity.current();
        Registration known = registration(name);
        if (known != null && !known.isVisibleTo(caller)) {
            known = null;
        }
        if ((known != null || caller.deviceId().isEmpty()) && !policy.mayGet(caller, name)) {
            throw new SecurityException(
                    caller + " may not get \"" + name + "\": SAMgr's policy (" + policy + ") refuses it");
        }
        return known == null || !known.service().isAlive() ? null : known.service();
    }

    @Override
    public List<SystemAbility> list() {
        CallingIdentity caller = CallingIdentity.current();
        return visibleTo(caller)
                .map(registration -> registration.abilityFor(caller))
                .toList();
    }

    private Stream<Registration> visibleTo(CallingIdentity caller) {
        List<Registration> all;
        synchronized (lock) {
            all = new ArrayList<>(registrations.values());
        }
        return all.stream()
                .filter(registration -> registration.isVisibleTo(caller)
                        && policy.mayList(caller, registration.ability().name()));
    }

    @Override
    public void subscribe(SystemAbilityObserver observer, @Nullable String name) {
        if (name != null) {
            AbilityName.check(name);
        }
        Watcher watcher = new Watcher(observer, name, CallingIdentity.current(), policy, threads, this::unsubscribe);
        synchronized (lock) {
            if (watchers.containsKey(watcher.object())) {
                return;
            }
            if (watchers.size() >= MAX_WATCHERS) {
                throw new IllegalStateException("there are " + MAX_WATCHERS + " subscriptions already, and there must"
                        + " not be more; does a process forget to close its own?");
            }
            watchers.put(watcher.object(), watcher);
            registrations.values().forEach(registration -> watcher.added(registration.ability()));
        }
        try {
            watcher.watch();
        } catch (RemoteException unwatched) {
            unsubscribe(watcher, "it could not be watched over: " + unwatched.getMessage());
            throw unwatched;
        }
    }

    @Override
    public void unsubscribe(SystemAbilityObserver observer) {
        Watcher watcher;
        synchronized (lock) {
            watcher = watchers.get(SystemAbilityObserverStub.asRemoteObject(observer));
        }
        if (watcher != null) {
            unsubscribe(watcher, "it asked for it");
        }
    }

    private void unsubscribe(Watcher watcher, String why) {
        synchronized (lock) {
            if (!watchers.remove(watcher.object(), watcher)) {
                return;
            }
        }
        watcher.unwatch();
        logger.debug("{} is told no more: {}", watcher, why);
    }

    /**
     * Forgets everything and tells nobody: the sessions of others end one after the other now, and that is not their
     * death.
     */
    void retire() {
        List<Registration> retired;
        synchronized (lock) {
            retired = new ArrayList<>(registrations.values());
            registrations.clear();
            watchers.clear();
        }
        retired.forEach(Registration::unwatch);
    }

    @Override
    protected String onDump(String[] arguments) {
        CallingIdentity caller = CallingIdentity.current();
        int watching;
        synchronized (lock) {
            watching = watchers.size();
        }
        return visibleTo(caller)
                        .map(registration -> System.lineSeparator() + "  " + registration)
                        .collect(Collectors.joining(
                                "",
                                "SAMgr hosted by " + CallingIdentity.self() + ", policy " + policy + ", services:",
                                ""))
                + System.lineSeparator() + "  subscriptions: " + watching;
    }
}
