/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.softbus.TestCertificates;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeviceTest {

    @TempDir
    Path parent;

    private Path directory() {
        return parent.resolve("device");
    }

    @Test
    void device_openedAgain_isTheSame() throws IOException {
        Device first = Device.open(directory());
        Device again = Device.open(directory());

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.certificate()).isEqualTo(first.certificate());
        assertThat(again.name()).isEqualTo(first.name());
        assertThat(Device.open(parent.resolve("other")).id()).isNotEqualTo(first.id());
    }

    @Test
    void device_openedByManyThreadsAtOnce_isOne() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<DeviceId>> openings =
                    Collections.nCopies(64, () -> Device.open(directory()).id());
            Set<DeviceId> ids = new HashSet<>();
            for (Future<DeviceId> opened : threads.invokeAll(openings)) {
                ids.add(opened.get());
            }
            assertThat(ids).hasSize(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void device_new_hasACertificateOfItsKeyWithoutAnEnd() throws Exception {
        Device device = Device.open(directory());

        device.certificate().verify(device.certificate().getPublicKey());
        assertThat(device.id()).isEqualTo(DeviceId.of(device.certificate()));
        assertThat(device.certificate().getNotBefore().toInstant()).isEqualTo(Instant.EPOCH);
        assertThat(device.certificate().getNotAfter().toInstant()).isEqualTo(Instant.parse("9999-12-31T23:59:59Z"));
        assertThat(device.certificate().getBasicConstraints()).isNegative();
    }

    @Test
    void files_ofADevice_areItsOwnersAlone() throws IOException {
        Device device = Device.open(directory());
        device.rename(new DeviceName("Bench"));

        assertThat(Files.getPosixFilePermissions(directory())).isEqualTo(PosixFilePermissions.fromString("rwx------"));
        try (Stream<Path> files = Files.list(directory())) {
            for (Path file : files.filter(each -> !each.endsWith("device.lock")).toList()) {
                assertThat(Files.getPosixFilePermissions(file))
                        .as("%s", file)
                        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
            }
        }
        assertThat(Device.open(directory()).name().value()).isEqualTo("Bench");
    }

    @Test
    void key_thatOthersCanRead_isRefused() throws IOException {
        Device device = Device.open(directory());
        assertThat(device.id().value()).hasSize(64);
        Files.setPosixFilePermissions(directory().resolve("device.key"), PosixFilePermissions.fromString("rw-r--r--"));

        assertThatThrownBy(() -> Device.open(directory()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("chmod 600");
    }

    @Test
    void key_ofAnotherDevice_isRefused() throws IOException {
        Device.open(directory());
        Device.open(parent.resolve("other"));
        PrivateFiles.write(directory().resolve("device.key"), PrivateFiles.read(parent.resolve("other/device.key")));

        assertThatThrownBy(() -> Device.open(directory()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not of one device");
    }

    @Test
    void key_thatIsNone_isRefusedWithoutShowingIt() throws IOException {
        Device.open(directory());
        PrivateFiles.write(
                directory().resolve("device.key"),
                "-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----"
                        .getBytes(java.nio.charset.StandardCharsets.US_ASCII));

        assertThatThrownBy(() -> Device.open(directory()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("device.key")
                .hasMessageNotContaining("secret");
    }

    @Test
    void fileThatIsDamagedOrMissing_isNamedWithTheRemedy() throws IOException {
        Device.open(directory());
        byte[] key = PrivateFiles.read(directory().resolve("device.key"));

        assertThatThrownBy(() -> openedWith("device.key", "-----BEGIN PRI"))
                .hasMessageContaining(directory().resolve("device.key") + " is damaged: ")
                .hasMessageContaining("to become a new device");
        PrivateFiles.write(directory().resolve("device.key"), key);
        assertThatThrownBy(() -> openedWith("device.crt", "garbage"))
                .hasMessageContaining(directory().resolve("device.crt") + " is damaged: ")
                .hasMessageContaining("to become a new device");
        Files.delete(directory().resolve("device.crt"));
        assertThatThrownBy(() -> Device.open(directory()))
                .hasMessageContaining(directory().resolve("device.crt") + " is missing beside device.key; put it back")
                .hasMessageContaining("to become a new device");
    }

    @Test
    void certificate_renewed_isTakenInByRefresh_ifItIsOfTheSameKey() throws Exception {
        KeyPair keys = TestCertificates.ec(256);
        TestCertificates.Holder fleet = TestCertificates.authority("fleet");
        X509Certificate first =
                TestCertificates.issued(fleet, keys, TestCertificates.year(-1), TestCertificates.year(1));
        X509Certificate second =
                TestCertificates.issued(fleet, keys, TestCertificates.year(-1), TestCertificates.year(2));
        Device device = device(keys, first);

        device.refresh();
        assertThat(device.chain()).containsExactly(first);
        write("device.crt", Certificates.toPem(second) + Certificates.toPem(fleet.certificate()));
        assertThat(device.chain()).as("not yet").containsExactly(first);
        device.refresh();
        assertThat(device.chain()).containsExactly(second, fleet.certificate());

        for (String unusable : List.of(
                "-----BEGIN CERTIFICATE-----",
                Certificates.toPem(TestCertificates.issued(
                        fleet, TestCertificates.ec(256), TestCertificates.year(-1), TestCertificates.year(2))))) {
            write("device.crt", unusable);
            device.refresh();
            assertThat(device.chain()).containsExactly(second, fleet.certificate());
        }
        Files.delete(directory().resolve("device.crt"));
        device.refresh();
        assertThat(device.chain()).containsExactly(second, fleet.certificate());
        write("device.crt", Certificates.toPem(first));
        device.refresh();
        assertThat(device.chain()).containsExactly(first);
    }

    private Device device(KeyPair keys, X509Certificate certificate) throws IOException {
        PrivateFiles.directory(directory());
        String key = Base64.getMimeEncoder().encodeToString(keys.getPrivate().getEncoded());
        write("device.key", "-----BEGIN PRIVATE KEY-----\n" + key + "\n-----END PRIVATE KEY-----\n");
        write("device.crt", Certificates.toPem(certificate));
        return Device.open(directory());
    }

    private void write(String file, String content) throws IOException {
        PrivateFiles.write(directory().resolve(file), content.getBytes(StandardCharsets.US_ASCII));
    }

    private Device openedWith(String file, String content) throws IOException {
        PrivateFiles.write(directory().resolve(file), content.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        return Device.open(directory());
    }

    @Test
    void directory_thatIsAFile_isRefused() throws IOException {
        Files.createFile(directory());

        assertThatThrownBy(() -> Device.open(directory()))
                .isInstanceOf(IOException.class)
                .hasMessage(directory() + " is no directory; move it away, or use another one");
    }

    @Test
    void id_asText_isReadAndShortened() {
        DeviceId id = new DeviceId("4f2a91c077de" + "0".repeat(52));

        assertThat(id.shortForm()).isEqualTo("4f2a-91c0-77de");
        assertThat(id.beginsWith("4f2a-91c0")).isTrue();
        assertThat(id.beginsWith("4f2")).isFalse();
        assertThat(id.beginsWith("91c0")).isFalse();
        assertThatThrownBy(() -> new DeviceId("4F2A" + "0".repeat(60))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DeviceId("../../etc/passwd")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void name_ofAPeer_hasNothingThatATerminalObeys() {
        assertThat(DeviceName.fromPeer("a\u001b[31mb\r\nc\u202ed").value()).isEqualTo("a[31mbcd");
        // The second half of the control characters: CSI, OSC and NEL.
        assertThat(DeviceName.fromPeer("a\u009b31mb\u009dc\u0085d").value()).isEqualTo("a31mbcd");
        assertThat(DeviceName.fromPeer(" \u0000 ").value()).isEqualTo("device");
        assertThat(DeviceName.fromPeer("x".repeat(1000)).value()).hasSize(64);
        assertThatThrownBy(() -> new DeviceName("a\nb")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DeviceName(" ")).isInstanceOf(IllegalArgumentException.class);
    }
}
