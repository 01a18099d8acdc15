/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.softbus.TestCertificates;
import dev.ipckit.softbus.device.Certificates;
import dev.ipckit.softbus.device.Device;
import dev.ipckit.softbus.device.DeviceId;
import dev.ipckit.softbus.device.DeviceName;
import dev.ipckit.softbus.device.PrivateFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrustStoreTest {

    private static final DeviceName NAME = new DeviceName("Kitchen");

    @TempDir
    Path directory;

    private TrustStore store;
    private Device device;

    @BeforeEach
    void open() throws IOException {
        store = TrustStore.open(directory.resolve("here"));
        device = Device.open(directory.resolve("there"));
    }

    private TrustStore at(Instant time) throws IOException {
        return TrustStore.open(directory.resolve("here"), Clock.fixed(time, ZoneOffset.UTC));
    }

    private void trust(X509Certificate certificate) throws Exception {
        store.trust(certificate, NAME, TrustedDevice.Origin.IMPORT);
    }

    @Test
    void device_thatNobodyTrusted_isNotTrusted() {
        assertThatThrownBy(() -> store.verify(device.chain()))
                .isInstanceOf(UntrustedException.class)
                .hasMessageContaining(device.id().shortForm())
                .hasMessageContaining("pair with it");
    }

    @Test
    void device_thatWasImported_isTrustedAlsoByANewStore() throws Exception {
        trust(device.certificate());

        assertThat(store.verify(device.chain()).id()).isEqualTo(device.id());
        TrustStore again = TrustStore.open(directory.resolve("here"));
        assertThat(again.verify(device.chain()).id()).isEqualTo(device.id());
        assertThat(again.devices()).isEqualTo(store.devices());
        assertThat(again.find("kitchen")).hasSize(1);
        assertThat(again.find(device.id().shortForm())).hasSize(1);
        assertThat(again.find(device.id().value().substring(0, 3)))
                .as("three digits name nobody")
                .isEmpty();
    }

    @Test
    void device_renamed_isTheSame() throws Exception {
        trust(device.certificate());
        store.rename(device.id(), new DeviceName("Küche \uD83C\uDF73"));

        assertThat(TrustStore.open(directory.resolve("here")).find(device.id()))
                .hasValueSatisfying(
                        renamed -> assertThat(renamed.name().value()).isEqualTo("Küche \uD83C\uDF73"));
        assertThatThrownBy(() -> store.rename(new DeviceId("0".repeat(64)), NAME))
                .isInstanceOf(IOException.class);
    }

    @Test
    void device_revoked_isNotTrustedUntilItIsAgain() throws Exception {
        trust(device.certificate());
        AtomicInteger changes = new AtomicInteger();
        store.onChange(changes::incrementAndGet);

        store.revoke(device.id());

        assertThat(changes.get()).isEqualTo(1);
        assertThat(store.devices()).isEmpty();
        assertThatThrownBy(() -> store.verify(device.chain()))
                .isInstanceOf(UntrustedException.class)
                .hasMessageContaining("device " + NAME + " (" + device.id().shortForm() + ") was revoked");
        assertThat(store.nameOfRevoked(device.id())).hasValue(NAME);
        // As another process does that sees it so.
        store.revoke(device.id());
        assertThat(TrustStore.open(directory.resolve("here")).nameOfRevoked(device.id()))
                .hasValue(NAME);
        trust(device.certificate());
        assertThat(store.nameOfRevoked(device.id())).isEmpty();
        assertThat(store.verify(device.chain()).id()).isEqualTo(device.id());
    }

    @Test
    void change_ofAnotherProcess_isTakenInByRefresh() throws Exception {
        AtomicInteger changes = new AtomicInteger();
        store.onChange(changes::incrementAndGet);
        TrustStore other = TrustStore.open(directory.resolve("here"));
        other.trust(device.certificate(), NAME, TrustedDevice.Origin.PAIRING);
        store.refresh();
        assertThat(store.verify(device.chain()).id()).isEqualTo(device.id());

        other.revoke(device.id());
        store.refresh();
        store.refresh();

        assertThatThrownBy(() -> store.verify(device.chain())).isInstanceOf(UntrustedException.class);
        assertThat(changes.get()).isEqualTo(2);
    }

    @Test
    void certificate_withAnotherKeyUnderTheSameName_isNotTrusted() throws Exception {
        X509Certificate mine = TestCertificates.selfSigned(
                TestCertificates.ec(256), TestCertificates.year(-1), TestCertificates.year(1));
        X509Certificate other = TestCertificates.selfSigned(
                TestCertificates.ec(256), TestCertificates.year(-1), TestCertificates.year(1));
        trust(mine);

        assertThat(other.getSubjectX500Principal()).isEqualTo(mine.getSubjectX500Principal());
        assertThatThrownBy(() -> store.verify(List.of(other))).isInstanceOf(UntrustedException.class);
        assertThatThrownBy(() -> store.verify(List.of(other, mine))).isInstanceOf(UntrustedException.class);
    }

    @Test
    void certificate_expired_isRefusedAfterAnAllowanceForClocks() throws Exception {
        Instant until = Instant.now().plus(Duration.ofDays(1)).truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
        X509Certificate passing = TestCertificates.selfSigned(
                TestCertificates.ec(256), Instant.now().minusSeconds(60), until);
        trust(passing);
        Instant from = passing.getNotBefore().toInstant();

        assertThat(at(until.plus(Duration.ofMinutes(9)))
                        .verify(List.of(passing))
                        .until())
                .isEqualTo(until.plus(Duration.ofMinutes(10)));
        TrustStore later = at(until.plus(Duration.ofMinutes(11)));
        assertThatThrownBy(() -> later.verify(List.of(passing)))
                .isInstanceOf(UntrustedException.class)
                .hasMessageContaining("expired");
        assertThat(at(from.minus(Duration.ofMinutes(9)))
                        .verify(List.of(passing))
                        .id())
                .isEqualTo(DeviceId.of(passing));
        TrustStore earlier = at(from.minus(Duration.ofMinutes(11)));
        assertThatThrownBy(() -> earlier.verify(List.of(passing)))
                .isInstanceOf(UntrustedException.class)
                .hasMessageContaining("clock");
    }

    @Test
    void certificate_renewedByItsHolder_isTrustedNoLongerThanTheImportedOne() throws Exception {
        KeyPair keys = TestCertificates.ec(256);
        Instant until = Instant.now().plus(Duration.ofDays(1));
        trust(TestCertificates.selfSigned(keys, TestCertificates.year(-1), until));
        X509Certificate renewed =
                TestCertificates.selfSigned(keys, TestCertificates.year(-1), TestCertificates.year(9));

        assertThat(store.verify(List.of(renewed)).id()).isEqualTo(DeviceId.of(renewed));
        TrustStore later = at(until.plus(Duration.ofDays(1)));
        assertThatThrownBy(() -> later.verify(List.of(renewed))).isInstanceOf(UntrustedException.class);
    }

    @Test
    void device_whoseImportedCertificateHasExpired_isTrustedIfAnAuthorityVouchesForIt() throws Exception {
        TestCertificates.Holder fleet = TestCertificates.authority("fleet");
        store.trustAuthority(fleet.certificate(), new DeviceName("Fleet"));
        KeyPair keys = TestCertificates.ec(256);
        Instant until = Instant.now().plus(Duration.ofDays(1));
        trust(TestCertificates.issued(fleet, keys, TestCertificates.year(-1), until));
        X509Certificate renewed =
                TestCertificates.issued(fleet, keys, TestCertificates.year(-1), TestCertificates.year(1));
        X509Certificate ofItsOwn =
                TestCertificates.selfSigned(keys, TestCertificates.year(-1), TestCertificates.year(1));
        TrustStore later = at(until.plus(Duration.ofDays(1)));

        assertThat(later.verify(List.of(renewed)).until())
                .isEqualTo(renewed.getNotAfter().toInstant().plus(Duration.ofMinutes(10)));
        assertThatThrownBy(() -> later.verify(List.of(ofItsOwn)))
                .isInstanceOf(UntrustedException.class)
                .hasMessageContaining("expired");
        store.revoke(DeviceId.of(renewed));
        later.refresh();
        assertThatThrownBy(() -> later.verify(List.of(renewed)))
                .isInstanceOf(UntrustedException.class)
                .hasMessageContaining("revoked");
    }

    @Test
    void certificate_withAWeakKey_isRefused() throws Exception {
        X509Certificate weak = TestCertificates.selfSigned(
                TestCertificates.keys("RSA", 1024), TestCertificates.year(-1), TestCertificates.year(1));

        assertThatThrownBy(() -> trust(weak))
                .isInstanceOf(UntrustedException.class)
                .hasMessageContaining("weak");
    }

    @Test
    void device_ofAnAuthority_isKnownOnceItHasShownItsCertificate() throws Exception {
        TestCertificates.Holder fleet = TestCertificates.authority("fleet");
        store.trustAuthority(fleet.certificate(), new DeviceName("Fleet"));
        X509Certificate first = issued(fleet);
        X509Certificate second = issued(fleet);
        X509Certificate forged = issued(TestCertificates.authority("fleet"));
        trust(device.certificate());
        assertThat(store.knows(DeviceId.of(first))).isFalse();

        for (X509Certificate shown : List.of(first, second)) {
            assertThat(store.verify(List.of(shown)).id()).isEqualTo(DeviceId.of(shown));
        }
        assertThatThrownBy(() -> store.verify(List.of(forged))).isInstanceOf(UntrustedException.class);

        assertThat(store.knows(device.id())).isTrue();
        assertThat(store.knows(DeviceId.of(first))).isTrue();
        assertThat(store.knows(DeviceId.of(forged))).isFalse();
        store.revoke(DeviceId.of(first));
        assertThat(store.knows(DeviceId.of(first))).isFalse();
        assertThat(store.knows(DeviceId.of(second))).isTrue();
        assertThat(store.removeAuthority(DeviceId.of(fleet.certificate()))).isTrue();
        assertThat(store.knows(DeviceId.of(second))).isFalse();
    }

    private static X509Certificate issued(TestCertificates.Holder authority) throws Exception {
        return TestCertificates.issued(
                authority, TestCertificates.ec(256), TestCertificates.year(-1), TestCertificates.year(1));
    }

    @Test
    void device_ofAnAuthority_isTrustedUnlessItIsRevoked() throws Exception {
        TestCertificates.Holder fleet = TestCertificates.authority("fleet");
        TestCertificates.Holder foreign = TestCertificates.authority("fleet");
        store.trustAuthority(fleet.certificate(), new DeviceName("Fleet"));
        KeyPair keys = TestCertificates.ec(256);
        X509Certificate issued =
                TestCertificates.issued(fleet, keys, TestCertificates.year(-1), TestCertificates.year(1));
        X509Certificate forged =
                TestCertificates.issued(foreign, keys, TestCertificates.year(-1), TestCertificates.year(1));
        X509Certificate expired = TestCertificates.issued(
                fleet, keys, TestCertificates.year(-2), Instant.now().minus(Duration.ofHours(1)));
        X509Certificate slightlyExpired = TestCertificates.issued(
                fleet, keys, TestCertificates.year(-2), Instant.now().minus(Duration.ofMinutes(5)));

        assertThat(store.verify(List.of(issued)).id()).isEqualTo(DeviceId.of(keys.getPublic()));
        assertThat(store.verify(List.of(issued, fleet.certificate())).id()).isEqualTo(DeviceId.of(issued));
        assertThat(store.verify(List.of(slightlyExpired)).id()).isEqualTo(DeviceId.of(issued));
        assertThatThrownBy(() -> store.verify(List.of(forged))).isInstanceOf(UntrustedException.class);
        assertThatThrownBy(() -> store.verify(List.of(forged, fleet.certificate())))
                .isInstanceOf(UntrustedException.class);
        assertThatThrownBy(() -> store.verify(List.of(expired)))
                .isInstanceOf(UntrustedException.class)
                .hasMessageContaining("expired");
        assertThatThrownBy(() -> store.verify(List.of(fleet.certificate())))
                .as("the authority itself is no device")
                .isInstanceOf(UntrustedException.class);
        store.revoke(DeviceId.of(issued));
        assertThatThrownBy(() -> store.verify(List.of(issued))).isInstanceOf(UntrustedException.class);
        assertThat(store.removeAuthority(DeviceId.of(fleet.certificate()))).isTrue();
        assertThat(store.authorities()).isEmpty();
    }

    @Test
    void certificates_ofDevicesAndAuthorities_areNotMixedUp() throws Exception {
        X509Certificate authority = TestCertificates.authority("fleet").certificate();

        assertThatThrownBy(() -> trust(authority)).isInstanceOf(UntrustedException.class);
        assertThatThrownBy(() -> store.trustAuthority(device.certificate(), NAME))
                .isInstanceOf(UntrustedException.class);
    }

    @Test
    void file_thatSomebodyElseCouldChange_givesNobodyTrust() throws Exception {
        trust(device.certificate());
        Path file = directory.resolve("here/trusted/" + device.id() + ".pem");
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));

        TrustStore again = TrustStore.open(directory.resolve("here"));

        assertThatThrownBy(() -> again.verify(device.chain())).isInstanceOf(UntrustedException.class);
    }

    @Test
    void file_underAnotherId_orOfNonsense_givesNobodyTrust() throws Exception {
        Path trusted = directory.resolve("here/trusted");
        byte[] pem = Certificates.toPem(device.certificate()).getBytes(StandardCharsets.UTF_8);
        PrivateFiles.write(trusted.resolve("0".repeat(64) + ".pem"), pem);
        PrivateFiles.write(trusted.resolve(device.id() + ".pem"), new byte[] {1, 2, 3});

        assertThat(TrustStore.open(directory.resolve("here")).devices()).isEmpty();
    }

    @Test
    void directory_openToOthers_isRefused() throws Exception {
        Files.setPosixFilePermissions(directory.resolve("here"), PosixFilePermissions.fromString("rwxr-x---"));

        assertThatThrownBy(() -> TrustStore.open(directory.resolve("here")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("chmod 700");
    }

    @Test
    void store_thatCannotBeReadAnyMore_trustsNobody() throws Exception {
        trust(device.certificate());
        Path trusted = directory.resolve("here/trusted");
        Files.move(trusted, directory.resolve("elsewhere"));

        store.refresh();

        assertThatThrownBy(() -> store.verify(device.chain())).isInstanceOf(UntrustedException.class);
    }
}
