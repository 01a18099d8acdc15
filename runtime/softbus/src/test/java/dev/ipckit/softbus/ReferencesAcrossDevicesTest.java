/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.DeadObjectException;
import dev.ipckit.DeathReason;
import dev.ipckit.IpcKit;
import dev.ipckit.RemoteObject;
import dev.ipckit.testing.Eventually;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** References that go from device to device, by way of front doors, in every direction; and how their deaths are told. */
class ReferencesAcrossDevicesTest extends DoorTestCase {

    private Place phone;
    private Place tv;
    private Place watch;
    private IpcKit app;
    private final Messenger atTv = new Messenger();
    private final Messenger atWatch = new Messenger();
    private IpcKit processOfTv;
    private Cable cable;
    private RemoteObject tvOfApp;
    private RemoteObject watchOfApp;

    @BeforeEach
    void meet() throws Exception {
        phone = place("phone");
        tv = place("tv");
        watch = place("watch");
        cable = track(new Cable(tv.port()));
        phone.knows(tv, cable.port());
        phone.knows(watch);
        processOfTv = tv.serve("tv", atTv);
        IpcKit processOfWatch = watch.serve("watch", atWatch);
        assertThat(processOfWatch.samgr().isHost()).isFalse();
        app = phone.process("app");
        tvOfApp = app.samgr().get("tv", tv.idText());
        watchOfApp = app.samgr().get("watch", watch.idText());
    }

    private static RemoteObject keptAt(Messenger messenger) {
        return Objects.requireNonNull(messenger.kept);
    }

    // Where references may go.

    @Test
    void callback_toTheCallingDevice_isCalledThroughTheDoor() {
        Messenger callback = new Messenger();
        Messenger.keep(tvOfApp, callback);

        assertThat(Messenger.whoAtKept(tvOfApp)).as("after the call").isEqualTo(tv.idText());
        assertThat(Messenger.who(keptAt(atTv))).as("by itself").isEqualTo(tv.idText());
    }

    @Test
    void object_thatComesHome_isTheStubItself() {
        Messenger callback = new Messenger();
        Messenger.keep(tvOfApp, callback);

        assertThat(Messenger.kept(tvOfApp)).as("home at the calling device").isSameAs(callback);
        assertThat(Messenger.isItself(tvOfApp, tvOfApp))
                .as("home behind the door")
                .isTrue();
    }

    @Test
    void object_passedOnToAThirdDevice_isCalledThere_andComesHome() {
        Messenger.keep(watchOfApp, tvOfApp);

        // The devices do not trust each other's word on who calls: for the TV it is the phone, which has passed it on.
        assertThat(Messenger.whoAtKept(watchOfApp)).isEqualTo(phone.idText());
        assertThat(Messenger.kept(watchOfApp)).isSameAs(tvOfApp);
        assertThat(Messenger.isItself(tvOfApp, Messenger.kept(watchOfApp))).isTrue();
    }

    @Test
    void object_passedOnToAnotherProcessOfThisDevice_isCalledThere_andItsDeathIsTold() {
        Messenger inSimpleProcess = new Messenger();
        phone.simpleProcess("simple").samgr().add("simple", inSimpleProcess);
        Messenger.keep(app.samgr().get("simple"), tvOfApp);
        RemoteObject kept = keptAt(inSimpleProcess);

        assertThat(Messenger.who(kept)).isEqualTo(phone.idText());
        List<DeathReason> deaths = deathsOf(kept);
        processOfTv.close();
        Eventually.await("the other process is told", () -> deaths.equals(List.of(DeathReason.PEER_GONE)));
    }

    @Test
    void objectWithoutAName_lastsForAsLongAsSomebodyOnAnotherDeviceHoldsIt() {
        int before = processOfTv.stubCount();
        RemoteObject anonymous = Messenger.make(tvOfApp);
        Messenger.keep(watchOfApp, anonymous);
        assertThat(processOfTv.stubCount()).isGreaterThan(before);

        assertThat(Messenger.whoAtKept(watchOfApp)).isEqualTo(phone.idText());
        atWatch.kept = null;
        anonymous = tvOfApp;
        Eventually.awaitCollected(() -> "nobody holds it any more", () -> processOfTv.stubCount() == before);
        assertThat(Messenger.who(anonymous)).isEqualTo(phone.idText());
    }

    // How their deaths are told.

    @Test
    void processThatDies_isToldOnOtherDevices_asThat() {
        Messenger.keep(watchOfApp, tvOfApp);
        RemoteObject anonymous = Messenger.make(tvOfApp);
        List<DeathReason> named = deathsOf(tvOfApp);
        List<DeathReason> unnamed = deathsOf(anonymous);
        List<DeathReason> third = deathsOf(keptAt(atWatch));

        processOfTv.close();

        Eventually.await("the caller is told", () -> named.equals(List.of(DeathReason.PEER_GONE)));
        Eventually.await("of what has no name", () -> unnamed.equals(List.of(DeathReason.PEER_GONE)));
        Eventually.await("the third device is told", () -> third.equals(List.of(DeathReason.PEER_GONE)));
        assertThat(tvOfApp.isAlive()).isFalse();
        assertThatThrownBy(() -> Messenger.who(tvOfApp))
                .isInstanceOf(DeadObjectException.class)
                .hasMessageContaining("PEER_GONE");
        assertThatThrownBy(() -> deathsOf(anonymous)).isInstanceOf(DeadObjectException.class);
        assertThat(app.samgr().list(tv.idText())).as("the session goes on").isEmpty();
        assertThat(watchOfApp.isAlive()).isTrue();
    }

    @Test
    void deviceThatGoesOffline_isToldAsThat_onTheThirdDeviceToo() {
        Messenger.keep(watchOfApp, tvOfApp);
        Messenger callback = new Messenger();
        Messenger.keep(tvOfApp, callback);
        List<DeathReason> atPhone = deathsOf(tvOfApp);
        List<DeathReason> third = deathsOf(keptAt(atWatch));
        List<DeathReason> ofCallback = deathsOf(keptAt(atTv));

        cable.cut();

        Eventually.await("the caller is told", () -> atPhone.equals(List.of(DeathReason.DEVICE_OFFLINE)));
        Eventually.await("the third device is told", () -> third.equals(List.of(DeathReason.DEVICE_OFFLINE)));
        Eventually.await("the service is told", () -> ofCallback.equals(List.of(DeathReason.DEVICE_OFFLINE)));
        assertThat(watchOfApp.isAlive()).isTrue();
    }

    @Test
    void sessionThatIsLost_isToldAsThat_onTheThirdDeviceAndBehindTheDoorToo() {
        EveryEnd everyEnd = new EveryEnd();

        Eventually.await("a call meets with it", () -> {
            // Again and again: the record may be one of a connection that is just being made, which fails alone.
            cable.tamper(Cable.BROKEN);
            try {
                return Messenger.who(tvOfApp).isEmpty();
            } catch (DeadObjectException dead) {
                return true;
            }
        });

        everyEnd.assertTold(DeathReason.SESSION_FAILED, DeathReason.SESSION_FAILED, DeathReason.SESSION_FAILED);
    }

    @Test
    void trustThatIsRevoked_isToldAsALostSession_exceptOnTheDeviceThatRevoked() throws Exception {
        EveryEnd everyEnd = new EveryEnd();

        phone.bus.trust().revoke(tv.id());

        everyEnd.assertTold(DeathReason.SESSION_CLOSED, DeathReason.SESSION_FAILED, DeathReason.SESSION_FAILED);
    }

    @Test
    void trustThatTheOtherDeviceRevokes_isToldAsALostSession() throws Exception {
        EveryEnd everyEnd = new EveryEnd();

        tv.bus.trust().revoke(phone.id());

        everyEnd.assertTold(DeathReason.SESSION_FAILED, DeathReason.SESSION_FAILED, DeathReason.SESSION_FAILED);
    }

    @Test
    void doorThatIsClosed_isGoneForOtherDevices_andALostSessionBehindIt() {
        EveryEnd everyEnd = new EveryEnd();

        tv.door.close();

        everyEnd.assertTold(DeathReason.PEER_GONE, DeathReason.PEER_GONE, DeathReason.SESSION_FAILED);
    }

    @Test
    void processOfTheDoorThatEnds_isGoneForEverybody() {
        EveryEnd everyEnd = new EveryEnd();

        tv.doorkeeper.close();

        everyEnd.assertTold(DeathReason.PEER_GONE, DeathReason.PEER_GONE, DeathReason.PEER_GONE);
    }

    @Test
    void processInBetweenThatEnds_isGoneForEverybody() {
        EveryEnd everyEnd = new EveryEnd();

        app.close();

        everyEnd.assertTold(DeathReason.SESSION_CLOSED, DeathReason.PEER_GONE, DeathReason.PEER_GONE);
    }

    /** Who knows of an object two sessions away, and what they are told of its death. */
    private final class EveryEnd {
        private final List<DeathReason> atPhone = deathsOf(tvOfApp);
        private final List<DeathReason> third;
        private final List<DeathReason> behindDoor;

        EveryEnd() {
            Messenger.keep(watchOfApp, tvOfApp);
            third = deathsOf(keptAt(atWatch));
            Messenger.keep(tvOfApp, new Messenger());
            behindDoor = deathsOf(keptAt(atTv));
            assertThat(Messenger.whoAtKept(tvOfApp)).isEqualTo(tv.idText());
        }

        /** @param ofCallback what the service behind the TV's door is told of the phone's object */
        void assertTold(DeathReason ofTv, DeathReason ofTvAtWatch, DeathReason ofCallback) {
            Eventually.await("all are told", () -> atPhone.size() == 1 && third.size() == 1 && behindDoor.size() == 1);
            assertThat(atPhone).as("the phone is told").containsExactly(ofTv);
            assertThat(third).as("the third device is told").containsExactly(ofTvAtWatch);
            assertThat(behindDoor).as("the service behind the door is told").containsExactly(ofCallback);
        }
    }

    @Test
    void recipient_addedAfterTheDeath_isRefused_alsoWhereNobodyCouldBeTold() {
        RemoteObject anonymous = Messenger.make(tvOfApp);
        // SAMgr may know earlier than the door, which has a session of its own with the process.
        List<DeathReason> ofAnother = deathsOf(Messenger.make(tvOfApp));
        processOfTv.close();
        Eventually.await("the door knows, and tells of another object", () -> ofAnother.size() == 1);

        assertThatThrownBy(() -> deathsOf(anonymous)).isInstanceOf(DeadObjectException.class);
        assertThat(anonymous.isAlive()).isFalse();
    }
}
