/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** {@link Endpoint} and {@link CallOptions}. */
class ValuesTest {

    @Test
    void endpoint_asTextAndBack_isTheSame() {
        Endpoint endpoint = Endpoint.unix(Path.of("/run/app:1.sock"));

        assertThat(endpoint).hasToString("unix:/run/app:1.sock");
        assertThat(Endpoint.parse(endpoint.toString())).isEqualTo(endpoint);
        assertThat(Endpoint.parse("local:name")).isEqualTo(Endpoint.local("name"));
    }

    @Test
    void endpoint_thatIsNone_isRefusedByName() {
        assertThatThrownBy(() -> Endpoint.parse("/run/app.sock"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("unix:/run/app.sock");
        assertThatThrownBy(() -> new Endpoint("", "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Endpoint("a:b", "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Endpoint.parse("unix:")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void options_withATimeout_keepTheRest() {
        CallOptions options = CallOptions.ONEWAY.withTimeout(Duration.ofMillis(5));

        assertThat(options.isOneway()).isTrue();
        assertThat(options.timeoutNanosOr(1)).isEqualTo(5_000_000);
        assertThat(CallOptions.DEFAULT.timeoutNanosOr(17)).isEqualTo(17);
        assertThat(CallOptions.DEFAULT.asOneway()).isSameAs(CallOptions.ONEWAY);
        assertThat(CallOptions.timeout(Duration.ofSeconds(Long.MAX_VALUE)).timeoutNanosOr(1))
                .isEqualTo(Long.MAX_VALUE);
        assertThat(CallOptions.fromFlags(0x21).isOneway()).isTrue();
        assertThat(CallOptions.fromFlags(0x21).flags()).isEqualTo(0x21);
    }

    @Test
    void options_withoutTime_areRefused() {
        assertThatThrownBy(() -> CallOptions.timeout(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CallOptions.timeout(Duration.ofNanos(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
