/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.Endpoint;
import dev.ipckit.IpcKit;
import dev.ipckit.testing.IpcKitExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How code is tested that calls a service: what the README shows, for real. */
class TillTest {
    /** What is tested. */
    record Till(Calculator calculator) {
        long total(Long... prices) {
            return calculator.sum(List.of(prices), (count, sum) -> {});
        }
    }

    // README: from here
    static class FixedSum implements Calculator { // what this test needs of it
        @Override
        public long sum(List<Long> numbers, Progress progress) {
            return 3;
        }

        @Override
        public Quotient divide(long dividend, long divisor) {
            throw new AssertionError("a till does not divide");
        }
    }

    @Test
    void total_usesTheService() {
        assertThat(new Till(new FixedSum()).total(1L, 2L)).isEqualTo(3); // in memory: no parcel, no process
    }

    @Test
    @ExtendWith(IpcKitExtension.class)
    void total_comesOverTheWire(IpcKit server, IpcKit client, Endpoint endpoint) {
        server.serve(endpoint, CalculatorStub.of(new FixedSum()));
        Calculator calculator =
                CalculatorStub.asInterface(client.connect(endpoint).root());
        assertThat(new Till(calculator).total(1L, 2L)).isEqualTo(3);
    }
    // README: to here

    @Test
    void readme_showsThis() throws IOException {
        String source = Files.readString(
                Path.of("src/test/java").resolve(TillTest.class.getName().replace('.', '/') + ".java"));
        String shown = source.substring(source.indexOf("from here\n") + 10, source.indexOf("    // README: to here"));

        assertThat(Files.readString(Path.of("../../README.md")))
                .contains(shown.stripTrailing().stripIndent());
    }
}
