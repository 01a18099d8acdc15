/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.samgr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.CallingIdentity;
import dev.ipckit.DeadObjectException;
import dev.ipckit.Endpoint;
import dev.ipckit.IpcKit;
import dev.ipckit.RemoteObject;
import dev.ipckit.Session;
import dev.ipckit.transport.PeerCredentials;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The registry alone, with an owner of another process. */
class RegistryServiceTest {

    private static final String NAME = "greeter";
    private static final CallingIdentity PHONE = CallingIdentity.of(PeerCredentials.ofDevice("phone"));

    private final RegistryService registry = new RegistryService(SystemAbilityPolicy.sameUser(), Runnable::run);
    private final List<String> told = new ArrayList<>();
    private final SystemAbilityObserver observer = new SystemAbilityObserverStub() {
        @Override
        public void added(SystemAbility ability) {
            told.add("+" + ability.name());
        }

        @Override
        public void removed(SystemAbility ability) {
            told.add("-" + ability.name());
        }
    };

    private IpcKit ownersKit;
    private IpcKit kit;
    private Session session;

    @BeforeEach
    void connect() {
        ownersKit = IpcKit.open();
        kit = IpcKit.open();
        Endpoint endpoint = Endpoint.local("registry-service-test");
        session = kit.connect(ownersKit.serve(endpoint, new PoliteGreeter("Hi")).endpoint());
    }

    @AfterEach
    void close() {
        kit.close();
        ownersKit.close();
    }

    private RemoteObject owner() {
        return session.root();
    }

    private void addOwners() {
        registry.add(owner(), NAME, "test.Greeter", 1, owner());
    }

    /** Returns when everybody who wanted to know of the owner's death has been told. */
    private void killOwner() throws InterruptedException {
        CountDownLatch last = new CountDownLatch(1);
        owner().addDeathRecipient((object, reason) -> last.countDown());
        ownersKit.close();
        assertThat(last.await(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aNameGoesWithItsOwner() throws Exception {
        registry.subscribe(observer, null);
        addOwners();
        killOwner();
        assertThat(told).containsExactly("+greeter", "-greeter");
        assertThat(registry.find(NAME)).isNull();
    }

    @Test
    void aRegistryThatRetiresTellsNobodyOfTheEndOfOthers() throws Exception {
        registry.subscribe(observer, null);
        addOwners();
        registry.retire();
        killOwner();
        assertThat(told).containsExactly("+greeter");
    }

    @Test
    void theSameRegistrationAgainChangesNothing() {
        registry.subscribe(observer, null);
        addOwners();
        addOwners();
        assertThat(told).containsExactly("+greeter");
        assertThat(registry.list()).hasSize(1);
    }

    @Test
    void theSameSubscriptionAgainChangesNothing() {
        addOwners();
        registry.subscribe(observer, null);
        registry.subscribe(observer, null);
        assertThat(told).containsExactly("+greeter");
    }

    @Test
    void whatIsDeadAlreadyIsNotRegistered() throws Exception {
        RemoteObject dead = owner();
        killOwner();
        assertThatThrownBy(() -> registry.add(dead, NAME, "test.Greeter", 1, dead))
                .isInstanceOf(DeadObjectException.class);
        assertThat(registry.list()).isEmpty();
    }

    @Test
    void aLongInterfaceDescriptorIsRefused() {
        assertThatThrownBy(() -> registry.add(owner(), NAME, "d".repeat(256), 1, owner()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("256 characters");
    }

    @Test
    void aDeviceRegistersAndRemovesNothing() throws Exception {
        addOwners();
        assertThatThrownBy(() -> PHONE.call(() -> registry.remove(owner(), NAME)))
                .isInstanceOf(SecurityException.class)
                .hasMessageContaining("device phone");
        assertThatThrownBy(() -> PHONE.run(() -> registry.add(owner(), "other", "test.Greeter", 2, owner())))
                .isInstanceOf(SecurityException.class);
        assertThatThrownBy(() -> PHONE.run(() -> registry.addDistributed(owner(), "other", "test.Greeter", 2, owner())))
                .isInstanceOf(SecurityException.class);
        assertThat(registry.list()).extracting(SystemAbility::name).containsExactly(NAME);
    }

    @Test
    void aDeviceKnowsOfDistributedServicesAlone() throws Exception {
        PHONE.run(() -> registry.subscribe(observer, null));
        addOwners();
        registry.addDistributed(owner(), "shared", "test.Greeter", 2, owner());

        assertThat(PHONE.call(() -> registry.find(NAME))).isNull();
        assertThat(PHONE.call(() -> registry.find("shared"))).isSameAs(owner());
        assertThat(PHONE.call(registry::list)).extracting(SystemAbility::name).containsExactly("shared");
        assertThat(PHONE.call(() -> registry.dump())).doesNotContain(NAME);
        assertThat(told).containsExactly("+shared");
    }

    @Test
    void theFrontDoorIsForOtherDevices() {
        FrontDoor door = new FrontDoor(
                new LinkKeeper(
                        new HomePlace(
                                kit,
                                Endpoint.local("front-door-test"),
                                HostSeat.inThisJvm("front-door-test"),
                                SystemAbilityPolicy.sameUser(),
                                Runnable::run),
                        Backoff.ofThisMachine(),
                        new OwnBelongings(new OwnServices(), new Subscriptions()),
                        "front-door-test"),
                new Subscriptions(),
                Runnable::run);

        assertThatThrownBy(() -> door.find(NAME))
                .isInstanceOf(SecurityException.class)
                .hasMessageContaining("the front door is for others");
        assertThatThrownBy(door::list).isInstanceOf(SecurityException.class);
        assertThatThrownBy(() -> door.subscribe(observer, null)).isInstanceOf(SecurityException.class);
        assertThatThrownBy(() -> PHONE.run(() -> door.add(owner(), NAME, "", 1, owner())))
                .isInstanceOf(SecurityException.class)
                .hasMessageContaining("device phone");
    }

    @Test
    void anObserverThatThrowsLosesItsSubscription() {
        registry.subscribe(
                new SystemAbilityObserverStub() {
                    @Override
                    public void added(SystemAbility ability) {
                        throw new IllegalStateException("on purpose");
                    }

                    @Override
                    public void removed(SystemAbility ability) {}
                },
                null);
        registry.subscribe(observer, null);
        addOwners();
        assertThat(told).containsExactly("+greeter");
        assertThat(registry.dump()).contains("subscriptions: 1");
    }
}
