/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordingTest {

    @ParameterizedTest
    @CsvSource({
        "PT0S, 0 s",
        "PT0.000000001S, 0.000001 ms",
        "PT0.00005S, 0.05 ms",
        "PT0.0015S, 1.5 ms",
        "PT0.15423S, 154 ms",
        "PT0.5S, 500 ms",
        "PT0.9996S, 1000 ms",
        "PT1S, 1 s",
        "PT1.5S, 1.5 s",
        "PT29.999S, 30 s",
        "PT30S, 30 s",
        "PT1M, 1 min",
        "PT1M30.7S, 1 min 30 s",
        "PT50M, 50 min",
        "PT2H, 2 h",
        "PT2H5M3S, 2 h 5 min",
        "PT48H, 2 d",
        "PT2562047H47M, 106751 d 23 h",
        "PT-0.5S, -500 ms",
        "PT-5S, -5 s",
    })
    void duration_isWrittenForPeople(Duration duration, String written) {
        assertThat(Wording.of(duration)).isEqualTo(written);
    }

    @Test
    void longestDurations_areWritten() {
        assertThat(Wording.of(Duration.ofSeconds(Long.MAX_VALUE, 999_999_999))).isEqualTo("106751991167300 d 15 h");
        assertThat(Wording.of(Duration.ofSeconds(Long.MIN_VALUE))).isEqualTo("-106751991167300 d 15 h");
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, 127.0.0.1:7411",
        "::1, [0:0:0:0:0:0:0:1]:7411",
        "fe80::1%7, [fe80:0:0:0:0:0:0:1%7]:7411",
    })
    void address_isWrittenAsItIsConnectedTo(String host, String written) throws UnknownHostException {
        assertThat(Wording.of(new InetSocketAddress(InetAddress.getByName(host), 7411)))
                .isEqualTo(written);
    }

    @Test
    void addressOfAName_isWrittenByNumber() throws UnknownHostException {
        InetAddress named = InetAddress.getByAddress("kitchen", new byte[] {10, 0, 0, 5});

        assertThat(Wording.of(new InetSocketAddress(named, 7411))).isEqualTo("10.0.0.5:7411");
    }

    @Test
    void nameThatNobodyKnows_isWrittenAsItIs() {
        assertThat(Wording.of(InetSocketAddress.createUnresolved("kitchen.local", 7411)))
                .isEqualTo("kitchen.local:7411");
    }
}
