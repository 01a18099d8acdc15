/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.samgr;

import dev.ipckit.CallOptions;
import dev.ipckit.CallingIdentity;
import dev.ipckit.DeadObjectException;
import dev.ipckit.DeathReason;
import dev.ipckit.DeathRecipient;
import dev.ipckit.RemoteException;
import dev.ipckit.RemoteObject;
import dev.ipckit.parcel.Parcel;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BiConsumer;

/** A service under its name, as the host of SAMgr knows it. Immutable. */
final class Registration {

    /** A process that has been stopped is alive too; its name is not to be had by waiting. */
    private static final CallOptions SHORT = CallOptions.timeout(Duration.ofSeconds(1));

    private final SystemAbility ability;
    private final RemoteObject owner;
    private final RemoteObject service;
    private final CallingIdentity registrant;
    private final Instant since = Instant.now();
    private final DeathRecipient deathRecipient;

    /** @param died told once or twice, when the service or its owner has died */
    Registration(
            SystemAbility ability,
            RemoteObject owner,
            RemoteObject service,
            CallingIdentity registrant,
            BiConsumer<Registration, DeathReason> died) {
        this.ability = ability;
        this.owner = owner;
        this.service = service;
        this.registrant = registrant;
        deathRecipient = (object, reason) -> died.accept(this, reason);
    }

    SystemAbility ability() {
        return ability;
    }

    /** Whether the caller may know of it at all, whatever the policy says. */
    boolean isVisibleTo(CallingIdentity caller) {
        return isVisible(ability, caller);
    }

    static boolean isVisible(SystemAbility ability, CallingIdentity caller) {
        return ability.distributed() || caller.deviceId().isEmpty();
    }

    /** What the caller is told of it. */
    SystemAbility abilityFor(CallingIdentity caller) {
        return caller.deviceId().isEmpty() ? ability : ability.asSeenByDevices();
    }

    RemoteObject service() {
        return service;
    }

    boolean isOwnedBy(RemoteObject other) {
        return owner == other;
    }

    boolean isSameOwner(Registration other) {
        return owner == other.owner;
    }

    boolean isSameAs(Registration other) {
        return owner == other.owner && ability.registration() == other.ability.registration();
    }

    /** @throws RemoteException as {@link RemoteObject#addDeathRecipient} of either does */
    void watch() {
        owner.addDeathRecipient(deathRecipient);
        if (service != owner) {
            service.addDeathRecipient(deathRecipient);
        }
    }

    void unwatch() {
        owner.removeDeathRecipient(deathRecipient);
        service.removeDeathRecipient(deathRecipient);
    }

    /**
     * Whether owner or service are certainly dead: the news of a death may be on its way still, while the process that
     * takes the dead one's place registers.
     */
    boolean isProvenDead() {
        return isProvenDead(owner) || (service != owner && isProvenDead(service));
    }

    private static boolean isProvenDead(RemoteObject object) {
        if (object.isLocal() || !object.isAlive()) {
            return !object.isAlive();
        }
        try (Parcel request = object.obtainParcel();
                Parcel reply = object.obtainParcel()) {
            object.transact(RemoteObject.PING_TRANSACTION, request, reply, SHORT);
            return false;
        } catch (DeadObjectException dead) {
            return true;
        } catch (RemoteException aliveButSilent) {
            return false;
        }
    }

    /** Who has the name, for the sentence to somebody who wants it too. */
    String holder() {
        return (registrant.isLocal() ? "the process that hosts SAMgr" : registrant) + ", since " + since;
    }

    @Override
    public String toString() {
        return ability.name() + " [" + ability.interfaceDescriptor() + "] of " + holder() + ": " + service;
    }
}
