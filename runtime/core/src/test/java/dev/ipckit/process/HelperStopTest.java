/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.DeadObjectException;
import dev.ipckit.RemoteObject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(LeavesNothing.class)
class HelperStopTest {

    /** One second for its shutdown, two for its termination, and then something for the machine. */
    private static final Duration STUBBORN_LIMIT = Duration.ofSeconds(10);

    @Test
    void letsTheChildShutDownInGoodOrder(@TempDir Path directory) {
        Path marker = directory.resolve("tidied up");
        HelperProcess helper = HelperProcess.of(TroubledMain.class)
                .arguments("tidy up", marker.toString())
                .start();
        assertThat(marker).doesNotExist();
        helper.stop();
        assertThat(marker).exists();
        assertThat(helper.state()).isEqualTo(HelperState.STOPPED);
        assertThatThrownBy(helper::root).isInstanceOf(DeadObjectException.class).hasMessageContaining("was stopped");
        helper.close();
    }

    @Test
    void killsAChildThatDoesNotWantToStop() throws Exception {
        try (HelperProcess helper = HelperProcess.of(TroubledMain.class)
                .arguments("refuse to stop")
                .stopLimit(Duration.ofSeconds(1))
                .start()) {
            ProcessHandle child = ProcessHandle.of(helper.pid().getAsLong()).orElseThrow();
            CompletableFuture<Void> stop = CompletableFuture.runAsync(helper::stop);
            stop.get(STUBBORN_LIMIT.toMillis(), TimeUnit.MILLISECONDS);
            assertThat(child.isAlive()).isFalse();
        }
    }

    @Test
    void endsCallsThatAreUnderWay() {
        HelperProcess helper = HelperProcess.of(ProbeStub.class).start();
        RemoteObject root = helper.root();
        CompletableFuture<String> call = CompletableFuture.supplyAsync(() -> new Probe(root).ask("hang"));
        new Probe(root).ask("await hang");
        helper.close();
        assertThatThrownBy(() -> call.get(1, TimeUnit.SECONDS)).hasCauseInstanceOf(DeadObjectException.class);
    }

    @Test
    void canBeStoppedByItsListener() throws Exception {
        CompletableFuture<HelperState> ended = new CompletableFuture<>();
        HelperProcess helper = HelperProcess.of(ProbeStub.class)
                .restart(RestartPolicy.immediately())
                .listener(event -> {
                    if (event.state() == HelperState.DIED) {
                        event.helper().stop();
                        ended.complete(event.helper().state());
                    }
                })
                .start();
        helper.kill();
        assertThat(ended.get(Events.LIMIT.toMillis(), TimeUnit.MILLISECONDS)).isEqualTo(HelperState.STOPPED);
    }

    @Test
    void canBeStoppedWhileItStarts() throws Exception {
        CompletableFuture<Void> stopped = new CompletableFuture<>();
        assertThatThrownBy(() -> HelperProcess.of(TroubledMain.class)
                        .arguments("hang")
                        .listener(event -> {
                            if (event.state() == HelperState.STARTING) {
                                event.helper().stop();
                                stopped.complete(null);
                            }
                        })
                        .start())
                .isInstanceOf(HelperStartException.class);
        stopped.get(Events.LIMIT.toMillis(), TimeUnit.MILLISECONDS);
    }
}
