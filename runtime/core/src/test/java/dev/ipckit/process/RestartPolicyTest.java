/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RestartPolicyTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    @Test
    void pausesDoubleUpToTheLongest() {
        RestartHistory history = new RestartHistory(
                RestartPolicy.backOff(SECOND, Duration.ofSeconds(5)).limit(100, SECOND));
        assertThat(history.next(0)).isEqualTo(Duration.ofSeconds(1));
        assertThat(history.next(0)).isEqualTo(Duration.ofSeconds(2));
        assertThat(history.next(0)).isEqualTo(Duration.ofSeconds(4));
        for (int restart = 3; restart < 100; restart++) {
            assertThat(history.next(0)).isEqualTo(Duration.ofSeconds(5));
        }
        assertThat(history.next(0)).isNull();
    }

    @Test
    void restartsOutsideTheWindowAreForgotten() {
        RestartHistory history = new RestartHistory(
                RestartPolicy.backOff(SECOND, Duration.ofSeconds(5)).limit(1, Duration.ofMinutes(1)));
        long minute = Duration.ofMinutes(1).toNanos();
        assertThat(history.next(-5)).isEqualTo(SECOND);
        assertThat(history.next(minute - 5)).isNull();
        assertThat(history.next(minute - 4)).isEqualTo(SECOND);
    }

    @Test
    void neverMeansNever() {
        assertThat(new RestartHistory(RestartPolicy.never()).next(0)).isNull();
    }

    @Test
    void refusesTimesThatMakeNoSense() {
        assertThatThrownBy(() -> RestartPolicy.backOff(SECOND, Duration.ZERO))
                .hasMessageContaining("firstPause=1 s, longestPause=0 s");
        assertThatThrownBy(() -> RestartPolicy.never().limit(-1, SECOND)).hasMessageContaining("restarts=-1");
        assertThatThrownBy(() -> RestartPolicy.never().limit(1, Duration.ZERO)).hasMessageContaining("within 0 s");
    }
}
