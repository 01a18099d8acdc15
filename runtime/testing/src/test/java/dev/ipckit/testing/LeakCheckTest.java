/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.parcel.Parcel;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class LeakCheckTest {

    private static final Duration BRIEF = Duration.ofMillis(50);

    @Test
    void parcel_leftOpen_isFound() {
        LeakCheck check = LeakCheck.begin();
        try (Parcel leaked = Parcel.obtain()) {
            assertThat(leaked.dataSize()).isZero();
            // One, or two where it was a request before and keeps the reply.
            assertThat(check.outstandingParcels()).isBetween(1, 2);
            assertThatThrownBy(() -> check.assertNothingLeft(BRIEF))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("every parcel is closed");
        }
        assertThat(check.outstandingParcels()).isZero();
        check.assertNothingLeft();
    }

    @Test
    void thread_ofTheSameNameAsAnEarlierOne_isFound_andNamed() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        Thread before = start("ipckit-left-behind-1", end);
        LeakCheck check = LeakCheck.begin();
        check.assertNothingLeft();

        Thread after = start("ipckit-left-behind-1", end);

        assertThatThrownBy(() -> check.assertNothingLeft(BRIEF))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("[ipckit-left-behind-1]");
        end.countDown();
        before.join();
        after.join();
        check.assertNothingLeft();
    }

    private static Thread start(String name, CountDownLatch end) {
        Thread thread = new Thread(
                () -> {
                    try {
                        end.await();
                    } catch (InterruptedException interrupted) {
                        Thread.currentThread().interrupt();
                    }
                },
                name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }
}
