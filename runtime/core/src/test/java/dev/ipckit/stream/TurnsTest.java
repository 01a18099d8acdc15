/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Work that is never done twice at once, and never left. */
class TurnsTest {

    @Test
    void everyWake_isFollowedByWork_andNoneRunsBesideAnother() throws Exception {
        ExecutorService threads = Executors.newCachedThreadPool();
        AtomicInteger wanted = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger together = new AtomicInteger();
        Turns turns = new Turns(threads, () -> {
            if (inside.incrementAndGet() > 1) {
                together.incrementAndGet();
            }
            done.set(wanted.get());
            inside.decrementAndGet();
        });
        List<Thread> wakers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Thread waker = new Thread(() -> {
                for (int j = 0; j < 20_000; j++) {
                    wanted.incrementAndGet();
                    turns.wake();
                }
            });
            waker.start();
            wakers.add(waker);
        }
        for (Thread waker : wakers) {
            waker.join();
        }
        threads.shutdown();

        assertThat(threads.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
        assertThat(done.get()).isEqualTo(80_000);
        assertThat(together.get()).isZero();
    }

    @Test
    void workThatFails_isDoneAgainTheNextTime() {
        AtomicInteger turn = new AtomicInteger();
        Turns turns = new Turns(Runnable::run, () -> {
            if (turn.incrementAndGet() == 1) {
                throw new IllegalStateException("this turn fails on purpose");
            }
        });
        turns.wake();
        turns.wake();

        assertThat(turn.get()).isEqualTo(2);
    }

    @Test
    void withoutThreads_theCallerDoesIt() {
        CountDownLatch done = new CountDownLatch(1);
        Turns turns = new Turns(
                work -> {
                    throw new RejectedExecutionException("closed");
                },
                done::countDown);
        turns.wake();

        assertThat(done.getCount()).isZero();
    }
}
