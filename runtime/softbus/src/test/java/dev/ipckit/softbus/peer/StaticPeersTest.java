/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.softbus.SoftBusAddress;
import dev.ipckit.softbus.device.DeviceId;
import dev.ipckit.softbus.device.PrivateFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaticPeersTest {

    private static final DeviceId DEVICE = new DeviceId("4f2a91c077de".repeat(5) + "0123");
    private static final DeviceId OTHER = new DeviceId("0".repeat(64));

    @TempDir
    Path parent;

    private Path directory;
    private StaticPeers peers;

    @BeforeEach
    void open() throws Exception {
        directory = parent.resolve("device");
        peers = StaticPeers.open(directory);
    }

    @Test
    void of_isEmptyForADeviceOfWhichNothingIsWrittenDown() {
        assertThat(peers.of(DEVICE)).isEmpty();
    }

    @Test
    void set_keepsAddressesInTheirOrderForEveryProcess() throws Exception {
        peers.set(
                DEVICE,
                List.of(SoftBusAddress.of(DEVICE, "fe80::1%eth0", 7411), SoftBusAddress.of("gateway.local", 7412)));

        StaticPeers another = StaticPeers.open(directory);
        assertThat(another.of(DEVICE))
                .containsExactly(
                        SoftBusAddress.of(DEVICE, "fe80::1%eth0", 7411),
                        SoftBusAddress.of(DEVICE, "gateway.local", 7412));
        assertThat(another.of(OTHER)).isEmpty();
    }

    @Test
    void set_ofNoAddressesForgetsTheDevice() throws Exception {
        peers.set(DEVICE, "192.168.1.5", 7411);
        peers.set(DEVICE, List.of());

        assertThat(peers.of(DEVICE)).isEmpty();
        assertThat(directory.resolve("peers")).isEmptyDirectory();
    }

    @Test
    void set_tellsListenersUntilTheyAreRemoved() throws Exception {
        List<DeviceId> told = new ArrayList<>();
        Consumer<DeviceId> listener = told::add;
        peers.onChange(listener);
        peers.set(DEVICE, "192.168.1.5", 7411);
        peers.removeListener(listener);
        peers.set(OTHER, "192.168.1.6", 7411);

        assertThat(told).containsExactly(DEVICE);
    }

    @Test
    void set_refusesWhatCannotBeConnectedTo() {
        assertThatThrownBy(() -> peers.set(DEVICE, List.of(SoftBusAddress.of(DEVICE))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cannot be connected to");
        assertThatThrownBy(() -> peers.set(DEVICE, "192.168.1.5", 0)).hasMessageContaining("cannot be connected to");
        assertThatThrownBy(() -> peers.set(DEVICE, List.of(SoftBusAddress.of(OTHER, "192.168.1.5", 7411))))
                .hasMessageContaining("is not an address of device " + DEVICE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gateway#1.local",
                " gateway.local",
                "gateway.local\n192.168.1.9:7411\n",
                "gateway.local\r192.168.1.9",
                ""
            })
    void set_refusesWhatCouldNotBeReadAgain(String host) throws Exception {
        peers.set(DEVICE, "192.168.1.5", 7411);

        assertThatThrownBy(() -> peers.set(DEVICE, host, 7411)).isInstanceOf(IllegalArgumentException.class);

        assertThat(peers.of(DEVICE)).containsExactly(SoftBusAddress.of(DEVICE, "192.168.1.5", 7411));
    }

    @Test
    void of_takesFilesWrittenByHand_andLeavesOutWhatIsNoAddress() throws Exception {
        PrivateFiles.write(
                directory.resolve("peers").resolve(DEVICE.value()),
                "# the gateway\n192.168.1.5:7411  # at home\n\nnonsense\nhost:99999\n192.168.1.6:0\n[fe80::1]:7411\n"
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(peers.of(DEVICE))
                .containsExactly(
                        SoftBusAddress.of(DEVICE, "192.168.1.5", 7411), SoftBusAddress.of(DEVICE, "fe80::1", 7411));
    }

    @Test
    void of_believesNoFileThatOthersCouldHaveWritten() throws Exception {
        peers.set(DEVICE, "192.168.1.5", 7411);
        Path file = directory.resolve("peers").resolve(DEVICE.value());
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));

        assertThat(peers.of(DEVICE)).isEmpty();
    }
}
