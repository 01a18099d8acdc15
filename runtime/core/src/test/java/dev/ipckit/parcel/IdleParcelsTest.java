/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class IdleParcelsTest {

    private static final int THREADS = 4;
    private static final int ROUNDS = 200_000;

    private final ParcelPool pool = new ParcelPool();

    /** Two places for four threads: every thread is in every other's way, and parcels move. */
    @Test
    void fewPlaces_foughtOver_neitherDoubleNorLose() throws Exception {
        IdleParcels idle = new IdleParcels(2);
        AtomicInteger[] users = new AtomicInteger[64];
        for (int i = 0; i < users.length; i++) {
            users[i] = new AtomicInteger();
        }
        for (int i = 0; i < 2; i++) {
            assertThat(idle.give(parcel(i))).isTrue();
        }
        ExecutorService executor = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> runs = new ArrayList<>();
            for (int t = 0; t < THREADS; t++) {
                runs.add(executor.submit(() -> fight(idle, users)));
            }
            for (Future<?> run : runs) {
                run.get();
            }
        } finally {
            executor.shutdownNow();
        }
        assertThat(idle.count()).isEqualTo(2);
        assertThat(List.of(idle.take(), idle.take())).doesNotHaveDuplicates();
        assertThat(idle.take()).isNull();
    }

    /** The data of a parcel say which one it is. */
    private Parcel parcel(int number) {
        Parcel parcel = new Parcel(pool);
        parcel.open(ParcelFormat.RPC, ParcelLimits.DEFAULT);
        parcel.writeInt(number);
        return parcel;
    }

    private static void fight(IdleParcels idle, AtomicInteger[] users) {
        for (int i = 0; i < ROUNDS; i++) {
            Parcel taken = idle.take();
            if (taken == null) {
                continue;
            }
            AtomicInteger user = users[taken.buffer.bytes.getInt(ParcelBuffer.HEADROOM)];
            if (user.incrementAndGet() != 1) {
                throw new AssertionError("taken out by two threads, round=" + i);
            }
            user.decrementAndGet();
            if (!idle.give(taken)) {
                throw new AssertionError("what has a place was refused, round=" + i);
            }
        }
    }

    @Test
    void oneTooMany_isRefused() {
        IdleParcels idle = new IdleParcels(2);
        Parcel first = parcel(0);
        Parcel second = parcel(1);

        assertThat(idle.give(first)).isTrue();
        assertThat(idle.give(second)).isTrue();
        assertThat(idle.give(parcel(2))).isFalse();

        assertThat(List.of(idle.take(), idle.take())).containsExactlyInAnyOrder(first, second);
        assertThat(idle.take()).isNull();
    }

    /** Its owner will bring it back. */
    @Test
    void placeOfOneThatIsOut_isKeptForIt() {
        IdleParcels idle = new IdleParcels(1);
        idle.give(parcel(0));
        Parcel out = idle.take();

        assertThat(idle.give(parcel(1))).isFalse();
        assertThat(idle.give(out)).isTrue();
        assertThat(idle.take()).isSameAs(out);
    }

    /** Whoever forgets to close one loses its memory, and does not wear the pool out. */
    @Test
    void placeOfOneThatWasNeverClosed_isFreeAgain() {
        IdleParcels idle = new IdleParcels(1);
        idle.give(parcel(0));
        assertThat(idle.take()).isNotNull();

        Parcel next = parcel(1);
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!idle.give(next)) {
            assertThat(System.nanoTime()).as("collected within 30 s").isLessThan(end);
            System.gc();
        }
        assertThat(idle.take()).isSameAs(next);
    }

    @Test
    void parcelFoundElsewhere_movesToWhereTheThreadLooksFirst() throws Exception {
        IdleParcels idle = new IdleParcels(64);
        idle.give(parcel(0));
        Parcel mine = idle.take();
        int place = mine.place;
        idle.give(mine);

        boolean hasMoved = false;
        for (int i = 0; i < 10 && !hasMoved; i++) {
            ExecutorService other = Executors.newSingleThreadExecutor();
            try {
                // The ids of some threads lead to the same place; those of all of them do not.
                hasMoved = other.submit(() -> {
                            Parcel taken = idle.take();
                            idle.give(taken);
                            return taken.place != place;
                        })
                        .get();
            } finally {
                other.shutdownNow();
            }
            assertThat(idle.count()).isEqualTo(1);
        }
        assertThat(hasMoved).isTrue();
    }
}
