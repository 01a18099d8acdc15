/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.DeadObjectException;
import dev.ipckit.DeathReason;
import dev.ipckit.IpcKit;
import dev.ipckit.RemoteObject;
import dev.ipckit.samgr.DeviceAbilities;
import dev.ipckit.testing.Eventually;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Real processes of another device that are killed: the one with the service, and the one that keeps the door. */
class KilledProcessTest extends DoorTestCase {

    private Place phone;
    private Place tv;
    private ChildProcess door;
    private DeviceAbilities onTv;

    @BeforeEach
    void meet() throws Exception {
        phone = place("phone");
        tv = place("tv");
        door = track(ChildProcess.keepingDoor(tv.home, devices.directoryOf(tv.bus)));
        phone.knows(tv, door.port());
        IpcKit app = phone.process("app");
        onTv = app.samgr().device(tv.idText());
    }

    @Test
    void service_killed_isToldOnTheOtherDevice_withWhatHasNoName_andTheSessionGoesOn() throws Exception {
        ChildProcess service = track(ChildProcess.serving(tv.home, "screen"));
        RemoteObject screen = onTv.get("screen");
        RemoteObject anonymous = Messenger.make(screen);
        List<DeathReason> named = deathsOf(screen);
        List<DeathReason> unnamed = deathsOf(anonymous);
        assertThat(Messenger.who(screen)).isEqualTo(phone.idText());

        service.kill();

        Eventually.await("the death is told", () -> named.equals(List.of(DeathReason.PEER_GONE)));
        Eventually.await("that of the other one too", () -> unnamed.equals(List.of(DeathReason.PEER_GONE)));
        assertThatThrownBy(() -> Messenger.who(screen)).isInstanceOf(DeadObjectException.class);
        track(ChildProcess.serving(tv.home, "screen"));
        RemoteObject next = onTv.get("screen", Duration.ofSeconds(20));
        assertThat(next).isNotSameAs(screen);
        assertThat(Messenger.who(next)).isEqualTo(phone.idText());
    }

    @Test
    void door_killed_isToldOnBothDevices_andAnotherProcessMayKeepItThen() throws Exception {
        Messenger service = new Messenger();
        tv.serve("screen", service);
        RemoteObject screen = onTv.get("screen");
        Messenger.keep(screen, new Messenger());
        List<DeathReason> atPhone = deathsOf(screen);
        List<DeathReason> atTv = deathsOf(Objects.requireNonNull(service.kept));

        door.kill();

        Eventually.await("the caller is told", () -> atPhone.equals(List.of(DeathReason.PEER_GONE)));
        Eventually.await("the service is told", () -> atTv.equals(List.of(DeathReason.PEER_GONE)));
        phone.knows(tv);
        assertThat(Messenger.who(onTv.get("screen", Duration.ofSeconds(20)))).isEqualTo(phone.idText());
    }
}
