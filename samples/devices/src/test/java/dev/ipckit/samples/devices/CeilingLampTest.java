/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.samples.devices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.Endpoint;
import dev.ipckit.IpcKit;
import dev.ipckit.testing.IpcKitExtension;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(IpcKitExtension.class)
class CeilingLampTest {

    private final List<Integer> steps = new CopyOnWriteArrayList<>();

    private static Lamp lamp(IpcKit server, IpcKit client, Endpoint endpoint) {
        server.serve(endpoint, LampStub.of(new CeilingLamp()));
        return LampStub.asInterface(client.connect(endpoint).root());
    }

    @Test
    void fade_goesStepByStep_upAndDown(IpcKit server, IpcKit client, Endpoint endpoint) {
        Lamp lamp = lamp(server, client, endpoint);

        lamp.fade(60, steps::add);
        lamp.fade(0, steps::add);

        assertThat(steps).containsExactly(25, 50, 60, 35, 10, 0);
        assertThat(lamp.brightness()).isZero();
        assertThatThrownBy(() -> lamp.fade(101, steps::add)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void brightness_isAnswered_whileSomebodyIsCalledBack(IpcKit server, IpcKit client, Endpoint endpoint) {
        Lamp lamp = lamp(server, client, endpoint);

        lamp.fade(
                100,
                percent -> steps.add(CompletableFuture.supplyAsync(lamp::brightness)
                        .orTimeout(20, TimeUnit.SECONDS)
                        .join()));

        assertThat(steps).containsExactly(25, 50, 75, 100);
    }

    @Test
    void callers_atTheSameTime_takeTurns(IpcKit server, IpcKit client, Endpoint endpoint) {
        Lamp lamp = lamp(server, client, endpoint);
        AtomicReference<CompletableFuture<Void>> down = new AtomicReference<>();

        lamp.fade(100, percent -> {
            if (percent == 25) {
                down.set(CompletableFuture.runAsync(() -> lamp.fade(0, steps::add)));
            }
            steps.add(percent);
        });

        assertThat(down.get()).succeedsWithin(Duration.ofSeconds(20));
        assertThat(steps).containsExactly(25, 50, 75, 100, 75, 50, 25, 0);
    }
}
