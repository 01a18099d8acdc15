/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.DeadObjectException;
import dev.ipckit.DeathReason;
import dev.ipckit.IpcKit;
import dev.ipckit.RemoteException;
import dev.ipckit.RemoteObject;
import dev.ipckit.softbus.device.Certificates;
import dev.ipckit.softbus.device.DeviceName;
import dev.ipckit.softbus.device.PrivateFiles;
import dev.ipckit.softbus.trust.TrustStore;
import dev.ipckit.softbus.trust.TrustedDevice;
import dev.ipckit.testing.Eventually;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may call over the soft bus, and who may not. */
class TrustTest extends SoftBusTestCase {

    /** Enough to connect and to call, and over soon. */
    private static final Duration VALID = Duration.ofSeconds(6);

    /** How long a certificate is taken after its end, since clocks differ. */
    private static final Duration SKEW = Duration.ofMinutes(10);

    @TempDir
    Path directory;

    @Test
    void call_ofATrustedDevice_bringsItsId() {
        assertThat(Answering.who(connect())).isEqualTo(calling.device().id().value());
    }

    @Test
    void call_ofAnotherProcessOfTheSameDevice_isTrusted() throws Exception {
        IpcKit other = kit("other", serving);

        assertThat(Answering.who(other.connect(endpoint).root()))
                .isEqualTo(serving.device().id().value());
    }

    @Test
    void client_thatTheServerDoesNotTrust_isRefusedAndBothAreTold() throws Exception {
        SoftBus stranger = devices.stranger("stranger");
        Devices.trust(stranger, serving);
        IpcKit strange = kit("strange", stranger);

        try (Logged log = new Logged()) {
            assertThatThrownBy(() -> strange.connect(endpoint).root())
                    .isInstanceOf(RemoteException.class)
                    .hasMessageContaining("does not trust this one");
            Eventually.await(
                    "the refusal is logged",
                    () -> log.text().contains("device " + stranger.device().id().shortForm() + " is not trusted here"));
        }
        assertThat(Answering.who(connect())).isNotEmpty();
    }

    @Test
    void server_thatTheClientDoesNotTrust_isNotCalled() throws Exception {
        SoftBus stranger = devices.stranger("stranger");
        Devices.trust(serving, stranger);
        IpcKit strange = kit("strange", stranger);

        assertThatThrownBy(() -> strange.connect(endpoint))
                .isInstanceOf(RemoteException.class)
                .hasMessageContaining("is not trusted here");
    }

    @Test
    void server_thatIsAnotherTrustedDevice_isNotCalled() throws Exception {
        SoftBus third = devices.friend("third");

        assertThatThrownBy(() -> client.connect(SoftBusAddress.of(third.device().id(), "127.0.0.1", port())
                        .endpoint()))
                .isInstanceOf(RemoteException.class)
                .hasMessageContaining(serving.device().id().shortForm())
                .hasMessageContaining("and not " + third.device().id().shortForm());
    }

    @Test
    void endpoint_withoutADevice_isNotConnectedTo() {
        assertThatThrownBy(() ->
                        client.connect(SoftBusAddress.of("127.0.0.1", port()).endpoint()))
                .isInstanceOf(RemoteException.class)
                .hasMessageContaining("does not say which device");
    }

    @Test
    void device_revoked_losesItsSessionAtOnceAndGetsNoOther() throws Exception {
        RemoteObject remote = connect();
        assertThat(Answering.who(remote)).isNotEmpty();
        List<DeathReason> told = new CopyOnWriteArrayList<>();
        remote.addDeathRecipient((object, reason) -> told.add(reason));

        serving.trust().revoke(calling.device().id());

        Eventually.await("the caller is told", () -> told.size() == 1);
        assertThatThrownBy(() -> Answering.who(remote)).isInstanceOf(DeadObjectException.class);
        // Both know a TLS session that could be resumed.
        assertThatThrownBy(() -> client.connect(endpoint).root()).isInstanceOf(RemoteException.class);
        assertThat(server.stubCount()).isZero();
    }

    @Test
    void device_revokedByAnotherProcess_losesItsSession() throws Exception {
        RemoteObject remote = connect();
        List<DeathReason> told = new CopyOnWriteArrayList<>();
        remote.addDeathRecipient((object, reason) -> told.add(reason));
        Path store = devices.directoryOf(calling);

        TrustStore.open(store).revoke(serving.device().id());

        Eventually.await("the session ends", () -> told.equals(List.of(DeathReason.SESSION_CLOSED)));
    }

    @Test
    void device_trustedByAnotherProcessMeanwhile_mayCall() throws Exception {
        SoftBus stranger = devices.stranger("stranger");
        Devices.trust(stranger, serving);
        IpcKit strange = kit("strange", stranger);
        assertThatThrownBy(() -> strange.connect(endpoint).root()).isInstanceOf(RemoteException.class);

        TrustStore.open(devices.directoryOf(serving))
                .trust(stranger.device().certificate(), new DeviceName("late"), TrustedDevice.Origin.PAIRING);

        assertThat(Answering.who(strange.connect(endpoint).root()))
                .isEqualTo(stranger.device().id().value());
    }

    @Test
    void device_ofAnAuthority_mayCallUntilItsCertificateExpires() throws Exception {
        TestCertificates.Holder fleet = TestCertificates.authority("fleet");
        serving.trust().trustAuthority(fleet.certificate(), new DeviceName("Fleet"));
        KeyPair keys = TestCertificates.ec(256);
        IpcKit member = kit(
                "member",
                withCertificate(
                        "member",
                        keys,
                        TestCertificates.issued(fleet, keys, TestCertificates.year(-1), TestCertificates.year(1))));
        IpcKit late = kit(
                "late",
                withCertificate(
                        "late",
                        keys,
                        TestCertificates.issued(
                                fleet,
                                keys,
                                TestCertificates.year(-1),
                                Instant.now().minus(Duration.ofHours(1)))));

        assertThat(Answering.who(member.connect(endpoint).root())).hasSize(64);
        try (Logged log = new Logged()) {
            assertThatThrownBy(() -> late.connect(endpoint).root())
                    .isInstanceOf(RemoteException.class)
                    .hasMessageContaining("does not trust this one, whose certificate has expired at ");
            Eventually.await("the refusal is logged", () -> log.text().contains("has expired"));
        }
    }

    @Test
    void certificate_thatExpiresDuringASession_endsIt() throws Exception {
        TestCertificates.Holder fleet = TestCertificates.authority("fleet");
        serving.trust().trustAuthority(fleet.certificate(), new DeviceName("Fleet"));
        KeyPair keys = TestCertificates.ec(256);
        Instant end = Instant.now().plus(VALID).truncatedTo(ChronoUnit.SECONDS);
        X509Certificate brief = TestCertificates.issued(fleet, keys, TestCertificates.year(-1), end.minus(SKEW));
        RemoteObject remote = kit("member", withCertificate("member", keys, brief))
                .connect(endpoint)
                .root();
        List<DeathReason> told = new CopyOnWriteArrayList<>();
        remote.addDeathRecipient((object, reason) -> told.add(reason));
        assertThat(Answering.who(remote)).hasSize(64);

        Eventually.await("the session ends", () -> told.equals(List.of(DeathReason.SESSION_FAILED)));

        assertThat(Instant.now()).isAfter(end);
        assertThatThrownBy(() -> Answering.who(remote)).isInstanceOf(DeadObjectException.class);
        Eventually.await("the server holds nothing for it", () -> server.stubCount() == 0);
    }

    @Test
    void certificate_renewedOnDisk_isShownFromTheNextConnectionOn() throws Exception {
        TestCertificates.Holder fleet = TestCertificates.authority("fleet");
        serving.trust().trustAuthority(fleet.certificate(), new DeviceName("Fleet"));
        KeyPair keys = TestCertificates.ec(256);
        Instant end = Instant.now().plus(VALID).truncatedTo(ChronoUnit.SECONDS);
        X509Certificate brief = TestCertificates.issued(fleet, keys, TestCertificates.year(-1), end.minus(SKEW));
        SoftBus device = withCertificate("member", keys, brief);
        IpcKit member = kit("member", device);
        RemoteObject first = member.connect(endpoint).root();
        assertThat(Answering.who(first)).hasSize(64);

        X509Certificate renewed =
                TestCertificates.issued(fleet, keys, TestCertificates.year(-1), TestCertificates.year(1));
        PrivateFiles.write(
                directory.resolve("member/device.crt"),
                Certificates.toPem(renewed).getBytes(StandardCharsets.US_ASCII));
        Eventually.await("the session of the old certificate ends", () -> !first.isAlive());

        assertThat(Answering.who(member.connect(endpoint).root()))
                .isEqualTo(device.device().id().value());
        assertThat(device.device().certificate()).isEqualTo(renewed);
    }

    private SoftBus withCertificate(String name, KeyPair keys, X509Certificate certificate) throws Exception {
        Path home = PrivateFiles.directory(directory.resolve(name));
        String key = Base64.getEncoder().encodeToString(keys.getPrivate().getEncoded());
        PrivateFiles.write(
                home.resolve("device.key"),
                ("-----BEGIN PRIVATE KEY-----\n" + key + "\n-----END PRIVATE KEY-----\n")
                        .getBytes(StandardCharsets.US_ASCII));
        PrivateFiles.write(
                home.resolve("device.crt"), Certificates.toPem(certificate).getBytes(StandardCharsets.US_ASCII));
        SoftBus device = SoftBus.at(home);
        Devices.trust(device, serving);
        assertThat(Files.exists(home.resolve("device.key"))).isTrue();
        return device;
    }

    @Test
    void device_withMoreConnectionsThanAllowed_isRefusedTheRest() throws Exception {
        SoftBus narrow = devices.friend("narrow");
        IpcKit strict = kit("strict", narrow.withLimits(narrow.limits().withChannelsOfDevice(2)));
        var at = strict.serve(SoftBusAddress.of("127.0.0.1", 0).endpoint(), answering)
                .endpoint();
        RemoteObject first = client.connect(at).root();
        RemoteObject second = client.connect(at).root();

        assertThatThrownBy(() -> client.connect(at).root()).isInstanceOf(RemoteException.class);
        assertThat(Answering.who(first)).isEqualTo(Answering.who(second));
    }

    @Test
    void wildcard_isListenedAtOnlyWhereItIsAllowed() throws Exception {
        for (String all : List.of("0.0.0.0", "[::]")) {
            assertThatThrownBy(() -> server.serve(dev.ipckit.Endpoint.parse("softbus:" + all + ":0"), answering))
                    .isInstanceOf(RemoteException.class)
                    .hasMessageContaining("withWildcardAllowed");
        }
        IpcKit open = kit("open", devices.friend("open").withWildcardAllowed());
        var served = open.serve(SoftBusAddress.of("0.0.0.0", 0).endpoint(), answering);
        assertThat(SoftBusAddress.parse(served.endpoint()).port()).isPositive();
    }
}
