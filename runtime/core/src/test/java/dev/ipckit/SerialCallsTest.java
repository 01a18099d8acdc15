/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SerialCallsTest {

    private static final long LIMIT_SECONDS = 20;

    private final SerialCalls calls = new SerialCalls();

    @Test
    void turns_comeInTheOrderOfArrival() throws Exception {
        List<Integer> order = Collections.synchronizedList(new ArrayList<>());
        List<Thread> threads = new ArrayList<>();
        calls.begin();
        for (int i = 0; i < 10; i++) {
            int number = i;
            threads.add(start(() -> {
                calls.begin();
                order.add(number);
                calls.end();
            }));
            awaitText("waiting=" + (i + 1));
        }
        assertThat(order).isEmpty();
        calls.end();
        join(threads);

        assertThat(order).isEqualTo(IntStream.range(0, 10).boxed().toList());
        assertThat(calls).hasToString("SerialCalls[nobody's turn, waiting=0]");
    }

    @Test
    void threadWithTheTurn_mayBeginAgain() throws Exception {
        calls.begin();
        calls.begin();
        calls.end();
        Thread other = start(() -> {
            calls.begin();
            calls.end();
        });
        awaitText("waiting=1");
        assertThat(SerialCalls.isTurnOfCurrentThread()).isTrue();
        calls.end();
        join(List.of(other));

        assertThat(SerialCalls.isTurnOfCurrentThread()).isFalse();
    }

    @Test
    void callerThatGivesUp_leavesTheLineToTheOthers() throws Exception {
        AtomicBoolean waits = new AtomicBoolean(true);
        calls.begin();
        CompletableFuture<Throwable> outcome = new CompletableFuture<>();
        Thread impatient = start(() -> {
            BooleanSupplier before = CurrentCall.enter(waits::get);
            try {
                calls.begin();
                outcome.complete(new AssertionError("it had its turn"));
            } catch (DeadlineExceededException gaveUp) {
                outcome.complete(gaveUp);
            } finally {
                CurrentCall.leave(before);
            }
        });
        awaitText("waiting=1");
        Thread patient = start(() -> {
            calls.begin();
            calls.end();
        });
        awaitText("waiting=2");
        waits.set(false);
        assertThat(outcome.get(LIMIT_SECONDS, TimeUnit.SECONDS)).isInstanceOf(DeadlineExceededException.class);
        awaitText("waiting=1");
        calls.end();

        join(List.of(impatient, patient));
    }

    @Test
    void interruption_endsTheWait() throws Exception {
        calls.begin();
        CompletableFuture<Boolean> flag = new CompletableFuture<>();
        Thread waiting = start(() -> {
            assertThatThrownBy(calls::begin).isInstanceOf(CallInterruptedException.class);
            flag.complete(Thread.currentThread().isInterrupted());
        });
        awaitText("waiting=1");
        waiting.interrupt();

        assertThat(flag.get(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
        awaitText("waiting=0");
        calls.end();
        join(List.of(waiting));
    }

    private static Thread start(Runnable work) {
        Thread thread = new Thread(work, "serial-calls-test");
        thread.start();
        return thread;
    }

    private static void join(List<Thread> threads) throws InterruptedException {
        for (Thread thread : threads) {
            thread.join(TimeUnit.SECONDS.toMillis(LIMIT_SECONDS));
            assertThat(thread.isAlive()).isFalse();
        }
    }

    private void awaitText(String part) {
        Await.until("calls: " + part, () -> calls.toString().contains(part));
    }
}
