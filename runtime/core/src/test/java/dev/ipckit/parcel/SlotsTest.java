/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class SlotsTest {

    private static final int THREADS = 4;
    private static final int ROUNDS = 400_000;

    /** With a single slot every thread is in every other's way. */
    @Test
    void oneSlot_foughtOver_neitherDoublesNorLoses() throws Exception {
        Slots<AtomicBoolean> slots = new Slots<>(1);
        ExecutorService executor = Executors.newFixedThreadPool(THREADS);
        int kept = 0;
        try {
            List<Future<Integer>> runs = new ArrayList<>();
            for (int t = 0; t < THREADS; t++) {
                runs.add(executor.submit(() -> fight(slots)));
            }
            for (Future<Integer> run : runs) {
                kept += run.get();
            }
        } finally {
            executor.shutdownNow();
        }

        int left = 0;
        while (slots.take() != null) {
            left++;
        }
        assertThat(left).isEqualTo(kept);
    }

    /** Answers how many more it has put in than taken out. */
    private static int fight(Slots<AtomicBoolean> slots) {
        int kept = 0;
        for (int i = 0; i < ROUNDS; i++) {
            AtomicBoolean inUse = slots.take();
            if (inUse == null) {
                inUse = new AtomicBoolean();
            } else {
                kept--;
            }
            if (!inUse.compareAndSet(false, true)) {
                throw new AssertionError("taken out by two threads, round=" + i);
            }
            inUse.set(false);
            if (slots.give(inUse)) {
                kept++;
            }
        }
        return kept;
    }

    @Test
    void fullSlots_takeNoMore() {
        Slots<String> slots = new Slots<>(2);
        assertThat(slots.give("a")).isTrue();
        assertThat(slots.give("b")).isTrue();
        assertThat(slots.give("c")).isFalse();
        assertThat(List.of(slots.take(), slots.take())).containsExactlyInAnyOrder("a", "b");
        assertThat(slots.take()).isNull();
    }
}
