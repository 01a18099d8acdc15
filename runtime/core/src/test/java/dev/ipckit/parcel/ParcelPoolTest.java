/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ParcelPoolTest {

    @Test
    void obtain_afterClose_givesTheSameParcelEmpty() {
        ParcelPool pool = new ParcelPool();
        Parcel first = pool.obtain(ParcelFormat.KERNEL);
        first.writeInt(1);
        first.close();

        try (Parcel second = pool.obtain(ParcelFormat.RPC)) {
            assertThat(second).isSameAs(first);
            assertThat(second.dataSize()).isZero();
            assertThat(second.format()).isEqualTo(ParcelFormat.RPC);
        }
    }

    @Test
    void outstanding_countsWhatIsNotClosed() {
        ParcelPool pool = new ParcelPool();
        List<Parcel> parcels = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            parcels.add(pool.obtain(ParcelFormat.RPC));
        }
        assertThat(pool.outstanding()).isEqualTo(200);

        parcels.forEach(Parcel::close);

        assertThat(pool.outstanding()).isZero();
    }

    @Test
    void obtainReply_closedBeforeItsRequest_staysWithIt() {
        ParcelPool pool = new ParcelPool();
        Parcel request = pool.obtain(ParcelFormat.KERNEL);
        Parcel reply = request.obtainReply();
        reply.writeInt(1);
        reply.close();
        request.close();
        assertThat(pool.outstanding()).isZero();

        try (Parcel nextRequest = pool.obtain(ParcelFormat.RPC);
                Parcel nextReply = nextRequest.obtainReply()) {
            assertThat(nextRequest).isSameAs(request);
            assertThat(nextReply).isSameAs(reply);
            assertThat(nextReply.dataSize()).isZero();
            assertThat(nextReply.format()).isEqualTo(ParcelFormat.RPC);
            assertThat(pool.outstanding()).isEqualTo(2);
        }
        assertThat(pool.outstanding()).isZero();
    }

    @Test
    void obtainReply_closedAfterItsRequest_goesBackAlone() {
        ParcelPool pool = new ParcelPool();
        Parcel request = pool.obtain(ParcelFormat.RPC);
        Parcel reply = request.obtainReply();
        request.close();
        reply.close();
        assertThat(pool.outstanding()).isZero();

        Set<Parcel> idle = ConcurrentHashMap.newKeySet();
        try (Parcel one = pool.obtain(ParcelFormat.RPC);
                Parcel other = pool.obtain(ParcelFormat.RPC)) {
            idle.addAll(List.of(one, other));
        }
        assertThat(idle).containsExactlyInAnyOrder(request, reply);
    }

    @Test
    void obtainReply_requestGoneToAnotherThread_goesBackAlone() throws Exception {
        ParcelPool pool = new ParcelPool();
        Parcel request = pool.obtain(ParcelFormat.RPC);
        Parcel reply = request.obtainReply();
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            other.submit(() -> ParcelAccess.adopt(request)).get(10, TimeUnit.SECONDS);

            reply.close();
            assertThat(pool.outstanding()).isEqualTo(1);

            other.submit(request::close).get(10, TimeUnit.SECONDS);
            assertThat(pool.outstanding()).isZero();
        } finally {
            other.shutdown();
        }
    }

    @Test
    void obtainReply_twice_keepsOne() {
        ParcelPool pool = new ParcelPool();
        try (Parcel request = pool.obtain(ParcelFormat.RPC);
                Parcel reply = request.obtainReply();
                Parcel another = request.obtainReply()) {
            assertThat(another).isNotSameAs(reply);
        }
        assertThat(pool.outstanding()).isZero();
    }

    @Test
    void obtainReply_thatWasARequestWithAReplyOfItsOwn_hidesNoneInIt() {
        ParcelPool pool = new ParcelPool();
        try (Parcel request = pool.obtain(ParcelFormat.RPC)) {
            Parcel earlier = pool.obtain(ParcelFormat.RPC);
            earlier.obtainReply().close();
            earlier.close();

            Parcel reply = request.obtainReply();
            assertThat(reply).isSameAs(earlier);
            reply.close();
        }

        assertThat(pool.outstanding()).isZero();
    }

    @Test
    void burst_beyondWhatThePoolKeeps_isDropped() {
        ParcelPool pool = new ParcelPool();
        List<Parcel> burst = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            burst.add(pool.obtain(ParcelFormat.RPC));
        }
        burst.forEach(Parcel::close);

        List<Parcel> again = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            again.add(pool.obtain(ParcelFormat.RPC));
        }

        again.retainAll(burst);
        assertThat(again).hasSize(64);
    }

    @Test
    void largeBlocks_areReusedAndHugeOnesAreNot() {
        BlockPool blocks = new BlockPool();
        Block large = blocks.take(100_000);
        blocks.give(large);
        assertThat(blocks.take(90_000)).isSameAs(large);

        Block huge = blocks.take(5 << 20);
        blocks.give(huge);
        assertThat(blocks.take(5 << 20)).isNotSameAs(huge);
    }

    @Test
    void manyThreads_neverShareAParcelOrABlock() throws Exception {
        ParcelPool pool = new ParcelPool();
        Set<Parcel> inUse = ConcurrentHashMap.newKeySet();
        int threads = 8;
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Void>> runs = new ArrayList<>();
            for (int t = 0; t < threads; t++) {
                int mark = t + 1;
                runs.add(executor.submit((Callable<Void>) () -> {
                    useParcels(pool, inUse, mark);
                    return null;
                }));
            }
            for (Future<Void> run : runs) {
                run.get();
            }
        } finally {
            executor.shutdownNow();
        }
        assertThat(pool.outstanding()).isZero();
    }

    private static void useParcels(ParcelPool pool, Set<Parcel> inUse, int mark) {
        for (int round = 0; round < 3000; round++) {
            int[] words = new int[round % 3 == 0 ? 10_000 : 10];
            Arrays.fill(words, mark);
            try (Parcel request = pool.obtain(ParcelFormat.RPC);
                    Parcel reply = pool.obtain(ParcelFormat.RPC)) {
                if (!inUse.add(request) || !inUse.add(reply)) {
                    throw new AssertionError("a parcel was handed out twice");
                }
                request.writeIntArray(words);
                reply.writeIntArray(words);
                request.makeReadable();
                reply.makeReadable();
                assertThat(request.createIntArray()).isEqualTo(words);
                assertThat(reply.createIntArray()).isEqualTo(words);
                inUse.remove(request);
                inUse.remove(reply);
            }
        }
    }
}
