/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ipckit.CallChecks;
import dev.ipckit.CallOptions;
import dev.ipckit.CallingIdentity;
import dev.ipckit.DeadObjectException;
import dev.ipckit.DeathReason;
import dev.ipckit.IpcKit;
import dev.ipckit.RemoteObject;
import dev.ipckit.RemoteStub;
import dev.ipckit.parcel.Parcel;
import dev.ipckit.samgr.DeviceAbilities;
import dev.ipckit.samgr.DeviceUnreachableException;
import dev.ipckit.samgr.Subscription;
import dev.ipckit.samgr.SystemAbility;
import dev.ipckit.samgr.SystemAbilityListener;
import dev.ipckit.samgr.SystemAbilityNotFoundException;
import dev.ipckit.samgr.SystemAbilityOptions;
import dev.ipckit.samgr.SystemAbilityPolicy;
import dev.ipckit.testing.Eventually;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Services of another device, whose SAMgr is hosted by one process, its front door kept by another, and they are in a third. */
class FrontDoorTest extends DoorTestCase {

    private Place phone;
    private Place tv;
    private IpcKit app;
    private DeviceAbilities onTv;

    @BeforeEach
    void meet() throws Exception {
        phone = place("phone");
        tv = place("tv");
        phone.knows(tv);
        app = phone.process("app");
        onTv = app.samgr().device(tv.idText());
    }

    @Test
    void distributedService_isCalledFromAnotherDevice_andSeesWhichOne() {
        tv.serve("screen", new Messenger());

        assertThat(Messenger.who(app.samgr().get("screen", tv.idText()))).isEqualTo(phone.idText());
    }

    @Test
    void sameService_isTheSameProxyEachTime() {
        tv.serve("screen", new Messenger());

        assertThat(onTv.get("screen")).isSameAs(onTv.check("screen"));
    }

    @Test
    void serviceOfTheDoorsOwnProcess_seesTheSame() {
        tv.doorkeeper.samgr().add("screen", new Messenger(), SystemAbilityOptions.DISTRIBUTED);

        assertThat(Messenger.who(onTv.get("screen"))).isEqualTo(phone.idText());
    }

    @Test
    void callerOnTheSameDevice_isSeenAsSuch() {
        tv.serve("screen", new Messenger());

        assertThat(Messenger.who(tv.simpleProcess("remote").samgr().get("screen")))
                .isEmpty();
    }

    @Test
    void serviceThatIsNotDistributed_isNeitherFoundNorListedNorTold() {
        tv.simpleProcess("private").samgr().add("diary", new Messenger());
        tv.serve("screen", new Messenger());
        List<String> told = new CopyOnWriteArrayList<>();
        onTv.subscribe(namesInto(told));

        assertThat(onTv.check("diary")).isNull();
        assertThat(onTv.check("host.is.here")).isNull();
        assertThat(onTv.list()).extracting(SystemAbility::name).containsExactly("screen");
        assertThatThrownBy(() -> onTv.get("diary", Duration.ofMillis(200)))
                .isInstanceOf(SystemAbilityNotFoundException.class)
                .hasMessageContaining("added as distributed");
        tv.serve("speaker", new Messenger());
        Eventually.await("the speaker is told", () -> told.contains("+speaker"));
        assertThat(told).containsExactly("+screen", "+speaker");
    }

    @Test
    void list_tellsInterfaces_butNoUsersAndProcessesOfTheOtherDevice() {
        tv.serve("screen", new Messenger());

        assertThat(app.samgr().list(tv.idText())).singleElement().satisfies(ability -> {
            assertThat(ability.interfaceDescriptor()).isEqualTo(Messenger.DESCRIPTOR);
            assertThat(ability.distributed()).isTrue();
            assertThat(ability.uid()).isEqualTo(-1);
            assertThat(ability.pid()).isEqualTo(-1);
        });
    }

    @Test
    void get_waitsForAServiceToCome() throws Exception {
        assertThat(onTv.check("screen")).isNull();
        CompletableFuture<RemoteObject> coming =
                CompletableFuture.supplyAsync(() -> onTv.get("screen", Duration.ofSeconds(20)));
        tv.serve("screen", new Messenger());

        assertThat(Messenger.who(coming.get(20, TimeUnit.SECONDS))).isEqualTo(phone.idText());
    }

    @Test
    void policy_isAskedAboutTheCallingDevice() throws Exception {
        List<String> asked = new CopyOnWriteArrayList<>();
        Place safe = place("safe", new SystemAbilityPolicy() {
            @Override
            public boolean mayAdd(CallingIdentity caller, String name) {
                return true;
            }

            @Override
            public boolean mayGet(CallingIdentity caller, String name) {
                asked.add(name + " " + caller.deviceId());
                return !name.equals("gold") || caller.deviceId().isEmpty();
            }
        });
        phone.knows(safe);
        safe.serve("gold", new Messenger());
        safe.serve("paper", new Messenger());
        DeviceAbilities inSafe = app.samgr().device(safe.idText());

        assertThatThrownBy(() -> inSafe.get("gold"))
                .isInstanceOf(SecurityException.class)
                .hasMessageContaining(phone.idText());
        assertThat(inSafe.list()).extracting(SystemAbility::name).containsExactly("paper");
        assertThat(Messenger.who(inSafe.get("paper"))).isEqualTo(phone.idText());
        assertThat(asked).contains("gold " + phone.idText()).noneMatch(line -> line.startsWith("host.is.here "));
    }

    @Test
    void permissions_areThoseOfTheCallingDevice_inTheProcessOfTheService() {
        Guarded guarded = new Guarded();
        tv.serve("guarded", guarded);
        IpcKit trusting = track(IpcKit.builder()
                .name("trusting")
                .home(tv.home)
                .permissionPolicy(request -> request.permission().equals("watch")
                        && request.caller().deviceId().equals(phone.idText()))
                .open());
        trusting.samgr().add("trusting", new Guarded(), SystemAbilityOptions.DISTRIBUTED);

        assertThat(Messenger.who(onTv.get("trusting"))).isEqualTo("granted");
        assertThatThrownBy(() -> Messenger.who(onTv.get("guarded")))
                .isInstanceOf(SecurityException.class)
                .hasMessageContaining(phone.idText());
        assertThat(Messenger.who(tv.simpleProcess("local").samgr().get("guarded")))
                .isEqualTo("granted");
    }

    /** A messenger whose first method requires a permission. */
    private static final class Guarded extends RemoteStub {
        Guarded() {
            super(Messenger.DESCRIPTOR);
        }

        @Override
        protected boolean onTransact(int code, Parcel request, Parcel reply, CallOptions options) {
            CallChecks.requirePermission(this, code, "watch");
            reply.writeNoException();
            reply.writeString("granted");
            return true;
        }
    }

    @Test
    void subscription_tellsWhatComesAndGoes_alsoAcrossAChangeOfTheRegistrysHost() {
        List<String> told = new CopyOnWriteArrayList<>();
        Subscription subscription = onTv.subscribe(namesInto(told));
        IpcKit screen = tv.serve("screen", new Messenger());
        Eventually.await("the screen is told", () -> told.equals(List.of("+screen")));

        tv.host.close();
        tv.serve("speaker", new Messenger());
        Eventually.await("the speaker is told", () -> told.contains("+speaker"));
        screen.close();
        Eventually.await("the end of the screen is told", () -> told.contains("-screen"));

        assertThat(told).containsExactly("+screen", "+speaker", "-screen");
        subscription.close();
    }

    @Test
    void door_closedAndOpenedAgain_endsProxies_andSubscriptionsGoOn() throws Exception {
        tv.serve("screen", new Messenger());
        List<String> told = new CopyOnWriteArrayList<>();
        onTv.subscribe(namesInto(told));
        RemoteObject screen = onTv.get("screen");
        List<DeathReason> deaths = new CopyOnWriteArrayList<>();
        screen.addDeathRecipient((object, reason) -> deaths.add(reason));
        int port = tv.port();

        tv.door.close();
        Eventually.await("all is told as gone", () -> told.equals(List.of("+screen", "-screen")));
        Eventually.await("the death is told", () -> deaths.equals(List.of(DeathReason.PEER_GONE)));
        assertThatThrownBy(() -> Messenger.who(screen)).isInstanceOf(DeadObjectException.class);
        tv.door = tv.doorkeeper
                .samgr()
                .openDoor(SoftBusAddress.of("127.0.0.1", port).endpoint());

        Eventually.await("all is told as back", () -> told.equals(List.of("+screen", "-screen", "+screen")));
        assertThat(screen.isAlive()).isFalse();
        assertThat(Messenger.who(onTv.get("screen"))).isEqualTo(phone.idText());
    }

    @Test
    void doorThatClosesInGoodOrder_answersNoCallThatIsUnderWay_andWhoeverWaitsFindsTheNextDoor() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Place slow = place("slow", new SystemAbilityPolicy() {
            @Override
            public boolean mayAdd(CallingIdentity caller, String name) {
                return true;
            }

            @Override
            public boolean mayGet(CallingIdentity caller, String name) {
                if (caller.deviceId().isEmpty() || asked.getCount() == 0) {
                    return true;
                }
                asked.countDown();
                try {
                    return goOn.await(40, TimeUnit.SECONDS);
                } catch (InterruptedException nobodyShould) {
                    throw new AssertionError(nobodyShould);
                }
            }
        });
        phone.knows(slow);
        slow.serve("screen", new Messenger());
        int port = slow.port();
        CompletableFuture<RemoteObject> coming = CompletableFuture.supplyAsync(
                () -> app.samgr().device(slow.idText()).get("screen", Duration.ofSeconds(30)));
        track(goOn::countDown);
        assertThat(asked.await(20, TimeUnit.SECONDS)).isTrue();

        slow.doorkeeper.close();
        slow.process("door-again")
                .samgr()
                .openDoor(SoftBusAddress.of("127.0.0.1", port).endpoint());

        assertThat(Messenger.who(coming.get(30, TimeUnit.SECONDS))).isEqualTo(phone.idText());
    }

    @Test
    void deviceThatDoesNotAnswer_isNotAskedAgainAtOnce_andTheFailureSaysWhen() throws Exception {
        tv.serve("screen", new Messenger());
        int port = tv.port();
        tv.door.close();

        Instant before = Instant.now();
        // A listener that is being closed may still let one in, and hang up.
        Eventually.await("nobody is reached there", () -> {
            DeviceUnreachableException unreachable =
                    catchThrowableOfType(DeviceUnreachableException.class, () -> onTv.list());
            assertThat(unreachable.deviceId()).isEqualTo(tv.idText());
            assertThat(unreachable.nextTry()).isBetween(before, Instant.now().plusSeconds(5));
            return String.valueOf(unreachable.getMessage()).contains("127.0.0.1:" + port);
        });
        assertThatThrownBy(() -> onTv.get("screen", Duration.ofMillis(300)))
                .isInstanceOf(DeviceUnreachableException.class);

        CompletableFuture<RemoteObject> coming =
                CompletableFuture.supplyAsync(() -> onTv.get("screen", Duration.ofSeconds(20)));
        tv.door = tv.doorkeeper
                .samgr()
                .openDoor(SoftBusAddress.of("127.0.0.1", port).endpoint());
        assertThat(Messenger.who(coming.get(20, TimeUnit.SECONDS))).isEqualTo(phone.idText());
    }

    @Test
    void deviceThatIsHeardOfElsewhere_isTriedThere_andNotWhenTheNextTryWasDue() throws Exception {
        tv.serve("screen", new Messenger());
        int port = tv.port();
        tv.door.close();
        CompletableFuture<RemoteObject> coming =
                CompletableFuture.supplyAsync(() -> onTv.get("screen", Duration.ofSeconds(40)));
        AtomicReference<Instant> nextTry = new AtomicReference<>(Instant.MIN);
        Eventually.await("the device is tried seldom", () -> {
            assertThatThrownBy(() -> onTv.list())
                    .isInstanceOfSatisfying(
                            DeviceUnreachableException.class, unreachable -> nextTry.set(unreachable.nextTry()));
            return nextTry.get().isAfter(Instant.now().plusSeconds(2));
        });

        tv.door =
                tv.doorkeeper.samgr().openDoor(SoftBusAddress.of("127.0.0.1", 0).endpoint());
        assertThat(tv.port()).isNotEqualTo(port);
        phone.knows(tv);

        // Otherwise it would fail at once, until the next try is due.
        assertThat(onTv.list()).as("the next call waits for the new address").isNotEmpty();
        assertThat(Messenger.who(coming.get(20, TimeUnit.SECONDS))).isEqualTo(phone.idText());
    }

    @Test
    void endpointWithoutADoor_isNamedAsSuch() {
        int port = SoftBusAddress.parse(tv.doorkeeper
                        .serve(SoftBusAddress.of("127.0.0.1", 0).endpoint(), new Messenger())
                        .endpoint())
                .port();

        assertThatThrownBy(() -> {
                    phone.knows(tv, port);
                    onTv.list();
                })
                .isInstanceOf(DeviceUnreachableException.class)
                .hasMessageContaining("is not the device's front door");
    }

    @Test
    void doorsDump_showsWhatTheDeviceMaySee() {
        RemoteObject door = app.connect(
                        SoftBusAddress.of(tv.id(), "127.0.0.1", tv.port()).endpoint())
                .root();

        assertThat(door.dump()).contains(phone.idText()).doesNotContain("host.is.here");
    }

    @Test
    void deviceIdThatIsNone_isRefused() {
        assertThatThrownBy(() -> app.samgr().device("no id"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no device id");
    }

    private static SystemAbilityListener namesInto(List<String> told) {
        return new SystemAbilityListener() {
            @Override
            public void onAdded(SystemAbility ability) {
                told.add("+" + ability.name());
            }

            @Override
            public void onRemoved(SystemAbility ability) {
                told.add("-" + ability.name());
            }
        };
    }
}
