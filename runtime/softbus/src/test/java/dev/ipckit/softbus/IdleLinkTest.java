/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.IpcKit;
import dev.ipckit.RemoteObject;
import dev.ipckit.samgr.DeviceAbilities;
import dev.ipckit.samgr.Subscription;
import dev.ipckit.samgr.SystemAbility;
import dev.ipckit.samgr.SystemAbilityListener;
import dev.ipckit.testing.Eventually;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The session with another device's front door: closed when nothing needs it, kept while anything does, opened again. */
class IdleLinkTest extends DoorTestCase {

    private static final Duration IDLE = Duration.ofMillis(200);

    /** Until a link counts as settled it is not given up. */
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(4);

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
        onTv.closeWhenIdleFor(IDLE);
    }

    private static void awaitLongEnough() {
        long start = System.nanoTime();
        Eventually.await("it could have been closed", () -> System.nanoTime() - start > LONG_ENOUGH.toNanos());
    }

    @Test
    void session_thatNothingNeeds_isClosed_andTheNextCallOpensAnother() {
        tv.serve("screen", new Messenger());
        assertThat(onTv.list()).hasSize(1);
        assertThat(app.proxyCount()).isPositive();

        Eventually.await("it is closed", () -> app.proxyCount() == 0);

        assertThat(onTv.list()).hasSize(1);
        assertThat(Messenger.who(onTv.get("screen"))).isEqualTo(phone.idText());
    }

    private void holdForLongEnough() {
        RemoteObject screen = onTv.get("screen");
        awaitLongEnough();
        assertThat(screen.isAlive()).isTrue();
        assertThat(Messenger.who(screen)).isEqualTo(phone.idText());
    }

    @Test
    void session_isKeptForAProxy_andClosedWhenItIsCollected() {
        tv.serve("screen", new Messenger());
        holdForLongEnough();

        Eventually.awaitCollected(app::dump, () -> app.proxyCount() == 0);
    }

    @Test
    void session_isKeptForASubscription() {
        List<String> told = new CopyOnWriteArrayList<>();
        Subscription subscription = onTv.subscribe(new SystemAbilityListener() {
            @Override
            public void onAdded(SystemAbility ability) {
                told.add(ability.name());
            }
        });
        awaitLongEnough();
        tv.serve("screen", new Messenger());

        Eventually.await("the screen is told", () -> told.equals(List.of("screen")));
        subscription.close();
        Eventually.awaitCollected(app::dump, () -> app.proxyCount() == 0);
    }

    @Test
    void session_isKeptForACallbackThatTheDeviceHolds() {
        Messenger service = new Messenger();
        tv.serve("screen", service);
        Messenger.keep(onTv.get("screen"), new Messenger());
        awaitLongEnough();

        assertThat(Messenger.who(Objects.requireNonNull(service.kept))).isEqualTo(tv.idText());
    }

    @Test
    void noTimeAtAll_isRefused() {
        assertThatThrownBy(() -> onTv.closeWhenIdleFor(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("more than zero");
    }
}
