/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.samgr;

import dev.ipckit.IpcKit;
import dev.ipckit.RemoteObject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The services of another device, as SAMgr there shows them to this one: those that were added as
 * {@linkplain SystemAbilityOptions#DISTRIBUTED distributed}, and that its policy allows. Obtained from
 * {@link SystemAbilityManager#device}.
 *
 * <p>Asked for on one session with the device's front door, which is opened by the first call and stays open while it
 * is used ({@link #closeWhenIdleFor}). Calls to the
 * services go by way of the door, with this device as their caller. When the session ends (the device offline, the
 * door's process gone, the session lost) all proxies that came through it die and their death recipients are told why;
 * they stay dead, and no call is ever made a second time. Whoever wants to go on asks again: the next call here
 * connects anew.
 *
 * <p>A device that does not answer is tried again after 200 ms, then after twice as long each time, up to 5 s. In
 * between {@link #check}, {@link #list} and {@link #subscribe} fail at once with a {@link DeviceUnreachableException}
 * that says when the next try is; {@link #get} waits for it, up to its limit, and fails with the same. A
 * device that is heard of at another address meanwhile is tried there at once. Without a subscription nothing is tried
 * that nobody waits for; with one the device is tried again and again, and the subscription goes on when it is back.
 *
 * <p>Thread-safe. Has a thread of its own from its first use to the end of the {@code IpcKit}, which connects. Every
 * method may throw, besides what it names: {@link DeviceUnreachableException}, {@link SecurityException} if the policy
 * there refuses, another {@link dev.ipckit.RemoteException} if the device's own SAMgr fails, {@link
 * dev.ipckit.CallInterruptedException}, and {@link IllegalStateException} if the {@code IpcKit} is closed.
 */
public final class DeviceAbilities {

    private final String deviceId;
    private final DevicePlace place;
    private final LinkKeeper keeper;
    private final AbilityLookup lookup;

    DeviceAbilities(IpcKit kit, String deviceId, Executor listenerThreads, String threadName) {
        this.deviceId = deviceId;
        Subscriptions subscriptions = new Subscriptions();
        place = new DevicePlace(kit, deviceId, kit.deviceEndpoint(deviceId));
        keeper = new LinkKeeper(place, Backoff.ofADevice(), new DeviceBelongings(subscriptions), threadName);
        lookup = new AbilityLookup(
                keeper,
                subscriptions,
                listenerThreads,
                /* patient= */ false,
                "is its process running on device " + deviceId + ", and was it added as distributed");
    }

    /** The device. */
    public String deviceId() {
        return deviceId;
    }

    /**
     * The service of a name; waits for the device to be reached and for the name to come, up to
     * {@link SystemAbilityManager#DEFAULT_LIMIT}.
     *
     * @throws SystemAbilityNotFoundException if it did not come
     */
    public RemoteObject get(String name) {
        return get(name, SystemAbilityManager.DEFAULT_LIMIT);
    }

    /** As {@link #get(String)}, with a limit of one's own. */
    public RemoteObject get(String name, Duration limit) {
        return lookup.get(name, limit);
    }

    /** As {@link #get(String)}, typed: {@code get("calculator", CalculatorStub::asInterface)}. */
    public <T> T get(String name, Function<? super RemoteObject, ? extends T> asInterface) {
        return asInterface.apply(get(name));
    }

    /** As {@link #get(String, Duration)}, typed. */
    public <T> T get(String name, Duration limit, Function<? super RemoteObject, ? extends T> asInterface) {
        return asInterface.apply(get(name, limit));
    }

    /** The service of a name, null if there is none at this moment that this device may see. */
    public @Nullable RemoteObject check(String name) {
        return lookup.check(name);
    }

    /** As {@link #check(String)}, typed. */
    public <T> @Nullable T check(String name, Function<? super RemoteObject, ? extends T> asInterface) {
        RemoteObject found = check(name);
        return found == null ? null : asInterface.apply(found);
    }

    /** What this device may see there at this moment, by name. */
    public List<SystemAbility> list() {
        return lookup.list();
    }

    /**
     * Tells a listener of all names that come and go there, beginning with those that are there. While the device is
     * not reached all of them are gone.
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

    /**
     * Has the session closed when nothing has needed it for so long: no call here, no subscription, no service or other
     * object of the device that is held on this side (by a death recipient, too), no object of this side that is held
     * there. One minute if it is not said; the next call connects again.
     *
     * @param idle more than zero
     */
    public void closeWhenIdleFor(Duration idle) {
        if (idle.isZero() || idle.isNegative()) {
            throw new IllegalArgumentException("idle=" + idle + " must be more than zero");
        }
        place.closeWhenIdleFor(idle);
        keeper.idleLimitChanged();
    }

    /** The device may be somewhere else than where it did not answer. */
    void tryAnew() {
        keeper.tryAnew();
    }

    void close() {
        keeper.close();
    }

    @Override
    public String toString() {
        return "services of device " + deviceId;
    }
}
