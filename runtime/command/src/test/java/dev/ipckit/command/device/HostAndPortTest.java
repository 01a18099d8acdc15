/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.command.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class HostAndPortTest {

    private static final Pattern DEFAULT_PORT = Pattern.compile("port (\\d+) unless another is said");

    @ParameterizedTest
    @CsvSource({
        "192.168.1.5, 192.168.1.5, 7412",
        "192.168.1.5:0, 192.168.1.5, 0",
        "kitchen.local:65535, kitchen.local, 65535",
        "[fe80::1%eth0]:7413, fe80::1%eth0, 7413",
        "[::1], ::1, 7412",
        "::1, ::1, 7412",
        "fe80::1%eth0, fe80::1%eth0, 7412",
        "::ffff:1.2.3.4, ::ffff:1.2.3.4, 7412"
    })
    void addresses_areUnderstood(String text, String host, int port) {
        assertThat(new HostAndPort.Converter().convert(text)).isEqualTo(new HostAndPort(host, port));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                ":7412",
                "host:",
                "host:65536",
                "host:123456",
                "[::1",
                "::1]:5",
                "host:port",
                "[]:1",
                "::::",
                "1:2:3",
                "[kitchen]:7412",
                "[::1%]:7412x"
            })
    void anythingElse_isRefused(String text) {
        assertThatThrownBy(() -> new HostAndPort.Converter().convert(text)).isInstanceOf(TypeConversionException.class);
    }

    @Test
    void defaultPorts_areThoseOfTheDocumentation() throws IOException {
        List<String> page = Files.readAllLines(Path.of("..", "docs", "command.md"));

        assertThat(defaultPort(page, "ipckit device pair HOST[:PORT]"))
                .isEqualTo(new HostAndPort.Converter().convert("kitchen").port());
        int door = new HostAndPort.DoorConverter().convert("kitchen").port();
        assertThat(defaultPort(page, "ipckit device address DEVICE [HOST[:PORT]...]"))
                .isEqualTo(door);
        assertThat(defaultPort(page, "ipckit samgr --listen ADDRESS[:PORT]")).isEqualTo(door);
    }

    /** What the page says of a command that it explains in one line. */
    private static int defaultPort(List<String> page, String command) {
        List<Integer> ports = page.stream()
                .filter(line -> line.startsWith(command))
                .map(DEFAULT_PORT::matcher)
                .filter(Matcher::find)
                .map(found -> Integer.parseInt(found.group(1)))
                .toList();
        assertThat(ports).as("the default port of %s", command).hasSize(1);
        return ports.get(0);
    }
}
