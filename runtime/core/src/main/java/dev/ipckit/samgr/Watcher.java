/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.samgr;

import dev.ipckit.CallOptions;
import dev.ipckit.CallingIdentity;
import dev.ipckit.DeadObjectException;
import dev.ipckit.DeathReason;
import dev.ipckit.DeathRecipient;
import dev.ipckit.RemoteObject;
import dev.ipckit.transport.InOrder;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An observer of the registry, and what it is still to be told. One that does not listen for long loses its
 * subscription and costs no other anything. Thread-safe.
 */
final class Watcher {

    private static final Logger logger = LoggerFactory.getLogger(Watcher.class);

    private static final int MAX_EVENTS_WAITING = 10_000;
    private static final CallOptions SHORT = CallOptions.timeout(Duration.ofSeconds(5));

    private final SystemAbilityObserver observer;
    private final RemoteObject object;
    private final @Nullable String name;
    private final CallingIdentity caller;
    private final SystemAbilityPolicy policy;
    private final InOrder events;
    private final BiConsumer<Watcher, String> lost;
    private final DeathRecipient deathRecipient;

    /**
     * @param name null for all names
     * @param lost told why the observer cannot be told any more
     */
    Watcher(
            SystemAbilityObserver observer,
            @Nullable String name,
            CallingIdentity caller,
            SystemAbilityPolicy policy,
            Executor threads,
            BiConsumer<Watcher, String> lost) {
        this.observer = observer instanceof SystemAbilityObserverProxy proxy ? proxy.withOptions(SHORT) : observer;
        object = SystemAbilityObserverStub.asRemoteObject(observer);
        this.name = name;
        this.caller = caller;
        this.policy = policy;
        this.lost = lost;
        events = new InOrder(threads, MAX_EVENTS_WAITING);
        deathRecipient = (dead, reason) -> died(reason);
    }

    RemoteObject object() {
        return object;
    }

    private void died(DeathReason reason) {
        lost.accept(this, "it has died (" + reason + ")");
    }

    /** @throws dev.ipckit.RemoteException as {@link RemoteObject#addDeathRecipient} does */
    void watch() {
        object.addDeathRecipient(deathRecipient);
    }

    void unwatch() {
        object.removeDeathRecipient(deathRecipient);
    }

    void added(SystemAbility ability) {
        tell(ability, observer::added);
    }

    void removed(SystemAbility ability) {
        tell(ability, observer::removed);
    }

    private void tell(SystemAbility ability, Consumer<SystemAbility> event) {
        if ((name != null && !name.equals(ability.name())) || !Registration.isVisible(ability, caller)) {
            return;
        }
        if (!events.submit(() -> send(ability, event))) {
            lost.accept(this, MAX_EVENTS_WAITING + " events wait for it already");
        }
    }

    private void send(SystemAbility ability, Consumer<SystemAbility> event) {
        if (!mayKnow(ability.name())) {
            return;
        }
        try {
            event.accept(caller.deviceId().isEmpty() ? ability : ability.asSeenByDevices());
        } catch (DeadObjectException dead) {
            logger.debug("{} has died, and will be forgotten", this, dead);
        } catch (RuntimeException failed) {
            logger.debug("{} could not be told of {}", this, ability, failed);
            lost.accept(this, "it could not be told of \"" + ability.name() + "\": " + failed.getMessage());
        }
    }

    private boolean mayKnow(String ofName) {
        try {
            return name == null ? policy.mayList(caller, ofName) : policy.mayGet(caller, ofName);
        } catch (RuntimeException refused) {
            logger.debug("the policy fails for {}, which is not told of {}", this, ofName, refused);
            return false;
        }
    }

    @Override
    public String toString() {
        return "observer " + object + " of " + (name == null ? "all names" : name) + ", for " + caller;
    }
}
