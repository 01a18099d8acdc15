/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.samgr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackoffTest {

    @Test
    void waitsGrowUpToALimitAndAreNeverLong() {
        Backoff backoff = Backoff.ofThisMachine();
        long first = backoff.afterFailure();
        assertThat(first).isBetween(2_500_000L, 5_000_000L);
        long last = IntStream.range(0, 100)
                .mapToLong(i -> backoff.afterFailure())
                .max()
                .orElseThrow();
        assertThat(last).isBetween(2_500_000_000L, 5_000_000_000L);
        assertThat(backoff.failedOften()).isTrue();
        backoff.reset();
        assertThat(backoff.failedOften()).isFalse();
        assertThat(backoff.afterFailure()).isLessThanOrEqualTo(5_000_000L);
    }
}
