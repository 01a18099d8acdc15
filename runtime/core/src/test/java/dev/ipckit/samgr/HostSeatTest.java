/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.samgr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** At most one has the seat, in this JVM; across processes see {@link SamgrProcessesTest}. */
class HostSeatTest {

    @TempDir
    Path home;

    private HostSeat seat() throws IOException {
        return HostSeat.of(home.resolve("samgr.lock"));
    }

    @Test
    void aTakenSeatIsFreeAgainAfterItsRelease() throws IOException {
        HostSeat first = seat();
        HostSeat second = seat();
        assertThat(first.tryTake()).isTrue();
        assertThat(first.tryTake()).isFalse();
        assertThat(second.tryTake()).isFalse();
        second.release();
        assertThat(second.tryTake()).isFalse();

        first.release();
        first.release();

        assertThat(second.tryTake()).isTrue();
        second.release();
    }

    @Test
    void oneOfManyThreadsGetsIt() throws Exception {
        int threads = 16;
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        List<HostSeat> seats = new ArrayList<>();
        List<Future<Boolean>> taken = new ArrayList<>();
        try {
            for (int i = 0; i < threads; i++) {
                HostSeat seat = seat();
                seats.add(seat);
                taken.add(executor.submit(() -> {
                    start.await();
                    return seat.tryTake();
                }));
            }
            start.countDown();
            int winners = 0;
            for (Future<Boolean> one : taken) {
                winners += one.get(20, TimeUnit.SECONDS) ? 1 : 0;
            }
            assertThat(winners).isEqualTo(1);
        } finally {
            seats.forEach(HostSeat::release);
            executor.shutdownNow();
        }
    }

    @Test
    void aLockOfSomebodyElseInThisJvmIsLeftAlone() throws IOException {
        try (FileChannel other =
                FileChannel.open(home.resolve("samgr.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            assertThat(other.tryLock()).isNotNull();
            HostSeat seat = seat();
            assertThat(seat.tryTake()).isFalse();
            assertThat(seat.tryTake()).isFalse();
        }
    }

    @Test
    void aDirectoryThatIsNotThereIsNoPlaceForIt() {
        assertThatThrownBy(() -> HostSeat.of(home.resolve("nowhere").resolve("samgr.lock")))
                .isInstanceOf(IOException.class);
    }

    @Test
    void aSeatWithoutAFileIsOneOfThisJvm() throws IOException {
        HostSeat first = HostSeat.inThisJvm("place");
        HostSeat second = HostSeat.inThisJvm("place");
        assertThat(first.tryTake()).isTrue();
        assertThat(second.tryTake()).isFalse();
        first.release();
        assertThat(second.tryTake()).isTrue();
        second.release();
    }
}
