/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.DeadObjectException;
import dev.ipckit.DeadlineExceededException;
import dev.ipckit.IpcKit;
import dev.ipckit.RemoteObject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Children that die, and what comes after them. */
@ExtendWith(LeavesNothing.class)
class HelperRestartTest {

    private static final RestartPolicy AT_ONCE = RestartPolicy.immediately();

    /** From the death of a child until a call to it has ended, and its death is told. */
    private static final long DEATH_LIMIT_MILLIS = 2_000;

    private static void awaitServing(Events events) throws InterruptedException {
        events.next(HelperState.STARTING);
        events.next(HelperState.SERVING);
    }

    private static ProcessHandle process(HelperProcess helper) {
        return ProcessHandle.of(helper.pid().getAsLong()).orElseThrow();
    }

    @Test
    void killedChildEndsItsCallsIsToldOnceAndComesAgain() throws Exception {
        Events events = new Events();
        try (HelperProcess helper = HelperProcess.of(ProbeStub.class)
                .restart(AT_ONCE)
                .listener(events)
                .start()) {
            awaitServing(events);
            RemoteObject first = helper.root();
            AtomicInteger deaths = new AtomicInteger();
            CountDownLatch told = new CountDownLatch(1);
            first.addDeathRecipient((object, reason) -> {
                deaths.incrementAndGet();
                told.countDown();
            });
            CompletableFuture<String> call = CompletableFuture.supplyAsync(() -> new Probe(first).ask("hang"));
            new Probe(first).ask("await hang");
            long pid = helper.pid().getAsLong();

            process(helper).destroyForcibly();

            assertThatThrownBy(() -> call.get(DEATH_LIMIT_MILLIS, TimeUnit.MILLISECONDS))
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(DeadObjectException.class);
            assertThat(told.await(DEATH_LIMIT_MILLIS, TimeUnit.MILLISECONDS)).isTrue();
            // Whoever has seen the death gets the next child's, not the dead one's.
            RemoteObject second = helper.root();
            assertThat(second).isNotSameAs(first);
            assertThat(new Probe(second).ask("pid")).isNotEqualTo(Long.toString(pid));
            assertThat(first.isAlive()).isFalse();
            HelperEvent death = events.next(HelperState.DIED);
            assertThat(death.pid()).isEqualTo(pid);
            assertThat(death.exit().signal()).hasValue(9);
            events.next(HelperState.RESTARTING);
            awaitServing(events);
            assertThat(deaths).hasValue(1);
        }
        events.next(HelperState.STOPPED);
        events.noMore();
    }

    @Test
    void exhaustedMemoryCostsOnlyTheChild() throws Exception {
        Events events = new Events();
        try (HelperProcess helper = HelperProcess.of(ProbeStub.class)
                .maxHeap("32m")
                .restart(AT_ONCE)
                .listener(events)
                .start()) {
            awaitServing(events);
            assertThatThrownBy(() -> helper.root(Probe::new).ask("exhaust memory"))
                    .isInstanceOf(DeadObjectException.class);
            assertThat(helper.root(Probe::new).ask("arguments")).isEqualTo("none");
            HelperExit exit = events.next(HelperState.DIED).exit();
            assertThat(exit).isEqualTo(new HelperExit(HelperExit.OUT_OF_MEMORY, true));
            assertThat(exit).hasToString("exit code 3 (its memory was exhausted)");
        }
    }

    @Test
    void exitCodeOfExhaustedMemory_thatAProgramChooses_isNothingButThat() throws Exception {
        Events events = new Events();
        try (HelperProcess helper =
                HelperProcess.of(ProbeStub.class).listener(events).start()) {
            awaitServing(events);
            assertThatThrownBy(() -> helper.root(Probe::new).ask("exit", "3")).isInstanceOf(DeadObjectException.class);
            HelperExit exit = events.next(HelperState.DIED).exit();
            assertThat(exit).isEqualTo(new HelperExit(3)).hasToString("exit code 3");
        }
    }

    @Test
    void hungChildCanBeKilled() throws Exception {
        try (HelperProcess helper =
                HelperProcess.of(ProbeStub.class).restart(AT_ONCE).start()) {
            Probe hung = helper.root(Probe::new);
            CompletableFuture<String> call = CompletableFuture.supplyAsync(() -> hung.ask("hang"));
            hung.ask("await hang");
            helper.kill();
            assertThatThrownBy(() -> call.get(DEATH_LIMIT_MILLIS, TimeUnit.MILLISECONDS))
                    .hasCauseInstanceOf(DeadObjectException.class);
            assertThat(helper.root(Probe::new).ask("arguments")).isEqualTo("none");
        }
    }

    @Test
    void givesUpAtTheLimit() throws Exception {
        Events events = new Events();
        try (HelperProcess helper = HelperProcess.of(ProbeStub.class)
                .restart(AT_ONCE.limit(2, Duration.ofMinutes(1)))
                .listener(events)
                .start()) {
            for (int restart = 0; restart <= 2; restart++) {
                awaitServing(events);
                assertThatThrownBy(() -> helper.root(Probe::new).ask("exit", "5"))
                        .isInstanceOf(DeadObjectException.class);
                assertThat(events.next(HelperState.DIED).exit()).isEqualTo(new HelperExit(5));
                if (restart < 2) {
                    events.next(HelperState.RESTARTING);
                }
            }
            events.next(HelperState.GAVE_UP);
            assertThat(helper.state()).isEqualTo(HelperState.GAVE_UP);
            assertThatThrownBy(helper::root)
                    .isInstanceOf(DeadObjectException.class)
                    .hasMessageContaining("exit code 5");
            assertThat(helper.pid()).isEmpty();
        }
        events.noMore();
    }

    @Test
    void isNotRestartedUnlessAskedTo() throws Exception {
        Events events = new Events();
        try (HelperProcess helper =
                HelperProcess.of(ProbeStub.class).listener(events).start()) {
            awaitServing(events);
            process(helper).destroyForcibly();
            events.next(HelperState.DIED);
            events.next(HelperState.GAVE_UP);
            assertThatThrownBy(helper::root).isInstanceOf(DeadObjectException.class);
        }
    }

    @Test
    void countsRestartsThatFail(@TempDir Path directory) throws Exception {
        Events events = new Events();
        try (HelperProcess helper = HelperProcess.of(TroubledMain.class)
                .arguments("start once", directory.resolve("marker").toString())
                .restart(AT_ONCE.limit(1, Duration.ofMinutes(1)))
                .listener(events)
                .start()) {
            awaitServing(events);
            helper.kill();
            events.next(HelperState.DIED);
            events.next(HelperState.RESTARTING);
            events.next(HelperState.STARTING);
            assertThat(events.next(HelperState.DIED).exit()).isEqualTo(new HelperExit(9));
            events.next(HelperState.GAVE_UP);
        }
    }

    @Test
    void waitsForARestartNoLongerThanAsked() throws Exception {
        Events events = new Events();
        Duration pause = Duration.ofHours(1);
        try (HelperProcess helper = HelperProcess.of(ProbeStub.class)
                .restart(RestartPolicy.backOff(pause, pause))
                .listener(events)
                .start()) {
            awaitServing(events);
            helper.kill();
            events.next(HelperState.DIED);
            events.next(HelperState.RESTARTING);
            assertThatThrownBy(() -> helper.root(Duration.ofMillis(1)))
                    .isInstanceOf(DeadlineExceededException.class)
                    .hasMessageContaining("RESTARTING");
        }
        // Stopping did not wait for the pause to be over.
        events.next(HelperState.STOPPED);
    }

    @Test
    void giveUpWhenTheKitIsClosed() throws Exception {
        Events events = new Events();
        IpcKit kit = IpcKit.open();
        try (HelperProcess helper = HelperProcess.of(ProbeStub.class)
                .restart(AT_ONCE)
                .listener(events)
                .start(kit)) {
            awaitServing(events);
            kit.close();
            events.next(HelperState.DIED);
            events.next(HelperState.RESTARTING);
            events.next(HelperState.STARTING);
            events.next(HelperState.GAVE_UP);
            assertThatThrownBy(helper::root).hasMessageContaining("closed");
        } finally {
            kit.close();
        }
    }
}
