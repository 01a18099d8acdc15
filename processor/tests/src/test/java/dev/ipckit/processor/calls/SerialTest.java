/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.CallOptions;
import dev.ipckit.DeadlineExceededException;
import dev.ipckit.OnewayOverflowException;
import dev.ipckit.PermissionPolicy;
import dev.ipckit.SerialCalls;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code @Serial}, between three processes on sockets. */
class SerialTest {
    private static final long LIMIT_SECONDS = GuardedService.LIMIT_SECONDS;

    /** More than fits into any queue and socket. */
    private static final int ENDLESS = 1_000_000;

    private final LineService service = new LineService();

    @TempDir
    Path directory;

    private Processes processes;
    private Line line;
    private Line ofOther;

    @BeforeEach
    void serve() {
        processes = Processes.unix(directory, PermissionPolicy.sameUser());
        line = LineStub.asInterface(processes.serve(LineStub.of(service)));
        ofOther = LineStub.asInterface(
                processes.other().connect(processes.endpoint()).root());
    }

    @AfterEach
    void close() {
        processes.close();
    }

    /** Each caller has a thread of its own, however few processors there are. */
    private static CompletableFuture<Integer> inBackground(Supplier<Integer> call) {
        return CompletableFuture.supplyAsync(call, task -> {
            Thread thread = new Thread(task, "caller");
            thread.setDaemon(true);
            thread.start();
        });
    }

    @Test
    void calls_areCarriedOutOneAtATime() {
        List<CompletableFuture<Integer>> calls = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Line caller = i % 2 == 0 ? line : ofOther;
            int number = i;
            calls.add(inBackground(() -> caller.call(number, ignored -> {})));
            caller.later(100 + i);
        }

        assertThat(calls).allSatisfy(call -> assertThat(call).succeedsWithin(Duration.ofSeconds(LIMIT_SECONDS)));
        service.awaitLater(8);
        assertThat(service.most).hasValue(1);
    }

    @Test
    void callThatComesBack_runsWithinTheOneThatCausedIt() {
        List<Integer> order = new CopyOnWriteArrayList<>();
        int result = line.call(1, outer -> {
            order.add(outer);
            order.add(line.call(2, order::add));
        });

        assertThat(result).isEqualTo(1);
        assertThat(order).containsExactly(1, 2, 2);
        assertThat(service.most).hasValue(2);
    }

    @Test
    void wait_endsWithThePatienceOfTheCaller() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        CompletableFuture<Integer> first = inBackground(() -> line.call(1, number -> {
            inside.countDown();
            await(released);
        }));
        await(inside);
        Line impatient = ((LineProxy) ofOther).withOptions(CallOptions.timeout(Duration.ofMillis(50)));

        assertThatThrownBy(() -> impatient.call(2, number -> {})).isInstanceOf(DeadlineExceededException.class);
        awaitThreadsInLine(0);
        released.countDown();
        assertThat(first).succeedsWithin(Duration.ofSeconds(LIMIT_SECONDS));
        assertThat(ofOther.call(3, number -> {})).isEqualTo(3);
        assertThat(service.calls).containsExactly(1, 3);
    }

    @Test
    void onewayCalls_waitTheirTurn() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        CompletableFuture<Integer> first = inBackground(() -> line.call(1, number -> {
            inside.countDown();
            await(released);
        }));
        await(inside);
        ofOther.later(2);
        awaitThreadsInLine(1);
        assertThat(service.later).isEmpty();
        released.countDown();

        service.awaitLater(1);
        assertThat(first).succeedsWithin(Duration.ofSeconds(LIMIT_SECONDS));
        assertThat(service.most).hasValue(1);
    }

    @Test
    void floodFromWithinATurn_isStoppedAndEnds() {
        Line impatient = ((LineProxy) line).withOptions(CallOptions.timeout(Duration.ofMillis(200)));
        AtomicInteger sent = new AtomicInteger();
        int result = line.call(1, number -> {
            ofOther.later(0);
            awaitThreadsInLine(1);
            assertThatThrownBy(() -> {
                        while (sent.get() < ENDLESS) {
                            impatient.later(sent.incrementAndGet());
                        }
                    })
                    .isInstanceOf(OnewayOverflowException.class);
        });

        assertThat(result).isEqualTo(1);
        service.awaitLater(sent.get());
        assertThat(ofOther.call(3, number -> {})).isEqualTo(3);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** Until so many threads of this JVM wait for their turn. */
    static void awaitThreadsInLine(int count) {
        long start = System.nanoTime();
        while (Thread.getAllStackTraces().values().stream()
                        .filter(stack -> Stream.of(stack)
                                .anyMatch(frame -> frame.getClassName().equals(SerialCalls.class.getName())
                                        && frame.getMethodName().equals("awaitTurn")))
                        .count()
                != count) {
            assertThat(System.nanoTime() - start).isLessThan(TimeUnit.SECONDS.toNanos(LIMIT_SECONDS));
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
    }

    /** Counts who is inside. */
    private static final class LineService implements Line {
        final AtomicInteger most = new AtomicInteger();
        final List<Integer> calls = new CopyOnWriteArrayList<>();
        final List<Integer> later = new CopyOnWriteArrayList<>();
        private final AtomicInteger inside = new AtomicInteger();

        @Override
        public int call(int number, Within within) {
            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
            calls.add(number);
            try {
                within.run(number);
                return number;
            } finally {
                inside.decrementAndGet();
            }
        }

        @Override
        public void later(int number) {
            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
            later.add(number);
            inside.decrementAndGet();
        }

        void awaitLater(int count) {
            long start = System.nanoTime();
            while (later.size() < count) {
                assertThat(System.nanoTime() - start).isLessThan(TimeUnit.SECONDS.toNanos(LIMIT_SECONDS));
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
            }
        }
    }
}
