/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OnewayQueueTest {

    private static final long LIMIT_SECONDS = 20;

    private final OnewayQueue queue = new OnewayQueue();
    private final List<Integer> done = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger dropped = new AtomicInteger();

    private OnewayCall call(int number, boolean wanted, Runnable work) {
        return call(number, wanted, true, work);
    }

    private OnewayCall call(int number, boolean wanted, boolean canWait, Runnable work) {
        return new OnewayCall() {
            @Override
            public boolean canWait() {
                return canWait;
            }

            @Override
            public void run() {
                work.run();
                done.add(number);
            }

            @Override
            public void drop() {
                dropped.incrementAndGet();
            }

            @Override
            public int sizeInBytes() {
                return 100;
            }

            @Override
            public boolean isWanted() {
                return wanted;
            }
        };
    }

    @Test
    void calls_handedInWhileOneRuns_followItOnItsThread() {
        queue.submit(call(0, true, () -> {
            for (int i = 1; i < 500; i++) {
                queue.submit(call(i, true, () -> {}));
            }
            assertThat(done).isEmpty();
        }));

        assertThat(done).isEqualTo(IntStream.range(0, 500).boxed().toList());
    }

    @Test
    void call_thatThrows_doesNotStopTheQueue() {
        queue.submit(call(0, true, () -> {
            throw new IllegalStateException("this call fails on purpose");
        }));
        queue.submit(call(1, true, () -> {}));

        assertThat(done).containsExactly(1);
    }

    /** The queue is run by a thread that waits for the turn of the one that hands in: that one must not wait for room. */
    @Test
    void threadThatCannotWait_isGivenRoomUpToAnEnd() {
        queue.submit(call(0, true, () -> {
            for (int i = 1; i <= 4_000; i++) {
                queue.submit(call(i, true, false, () -> {}));
            }
            assertThat(dropped).hasValue(0);
            queue.submit(call(-1, true, false, () -> {}));
            assertThat(dropped).hasValue(1);
        }));

        assertThat(done).isEqualTo(IntStream.rangeClosed(0, 4_000).boxed().toList());
    }

    @Test
    void queue_thatIsFull_dropsWhatNobodyWantsAnyMore() throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        Thread runner = new Thread(() -> queue.submit(call(0, true, () -> {
            running.countDown();
            try {
                assertThat(go.await(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException nobodyDoes) {
                throw new AssertionError(nobodyDoes);
            }
        })));
        runner.start();
        assertThat(running.await(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
        for (int i = 1; i <= 1_000; i++) {
            queue.submit(call(i, true, () -> {}));
        }
        queue.submit(call(-1, false, () -> {}));
        assertThat(dropped.get()).isEqualTo(1);

        go.countDown();
        runner.join(TimeUnit.SECONDS.toMillis(LIMIT_SECONDS));
        assertThat(done).isEqualTo(IntStream.rangeClosed(0, 1_000).boxed().toList());
    }
}
