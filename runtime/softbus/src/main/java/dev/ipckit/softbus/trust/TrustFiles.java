/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.trust;

import dev.ipckit.softbus.device.Certificates;
import dev.ipckit.softbus.device.DeviceId;
import dev.ipckit.softbus.device.DeviceName;
import dev.ipckit.softbus.device.PrivateFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The files of a trust store: one for each device, authority and revocation, each named by the id and written as a
 * whole, so that processes need no lock among each other. A file that cannot be read gives nobody trust. Thread-safe.
 *
 * <pre>
 * trusted/ID.pem       name, origin, certificate
 * authorities/ID.pem   name, certificate
 * revoked/ID           name
 * </pre>
 */
final class TrustFiles {

    private static final Logger logger = LoggerFactory.getLogger(TrustStore.class);

    private static final String PEM = ".pem";
    private static final String NAME = "name: ";
    private static final String ORIGIN = "origin: ";
    private static final int MAX_FILES = 100_000;

    /** File systems count in steps; a change in the same step as the last look would not show. */
    private static final Duration STEP = Duration.ofSeconds(2);

    private final Path trusted;
    private final Path authorities;
    private final Path revoked;

    TrustFiles(Path directory) throws IOException {
        PrivateFiles.directory(directory);
        trusted = PrivateFiles.directory(directory.resolve("trusted"));
        authorities = PrivateFiles.directory(directory.resolve("authorities"));
        revoked = PrivateFiles.directory(directory.resolve("revoked"));
    }

    /** When something was changed last: every change adds, replaces or removes a file. */
    List<FileTime> changed() throws IOException {
        return List.of(
                Files.getLastModifiedTime(trusted),
                Files.getLastModifiedTime(authorities),
                Files.getLastModifiedTime(revoked));
    }

    static boolean isSettled(List<FileTime> changed, Instant now) {
        return changed.stream().allMatch(time -> time.toInstant().isBefore(now.minus(STEP)));
    }

    Map<DeviceId, TrustedDevice> devices() throws IOException {
        Map<DeviceId, TrustedDevice> devices = new HashMap<>();
        for (Path file : files(trusted)) {
            try {
                byte[] content = PrivateFiles.read(file);
                X509Certificate certificate = Certificates.parse(content);
                DeviceId id = checkName(file, certificate);
                TrustedDevice.Origin origin = header(content, ORIGIN).equals(TrustedDevice.Origin.PAIRING.word())
                        ? TrustedDevice.Origin.PAIRING
                        : TrustedDevice.Origin.IMPORT;
                devices.put(id, new TrustedDevice(id, DeviceName.fromPeer(header(content, NAME)), origin, certificate));
            } catch (IOException | IllegalArgumentException unusable) {
                logger.warn("{} gives nobody trust: {}", file, unusable.getMessage());
            }
        }
        return devices;
    }

    List<Authority> authorities() throws IOException {
        List<Authority> all = new ArrayList<>();
        for (Path file : files(authorities)) {
            try {
                byte[] content = PrivateFiles.read(file);
                X509Certificate certificate = Certificates.parse(content);
                all.add(new Authority(
                        checkName(file, certificate), DeviceName.fromPeer(header(content, NAME)), certificate));
            } catch (IOException | IllegalArgumentException unusable) {
                logger.warn("{} is no authority: {}", file, unusable.getMessage());
            }
        }
        return all;
    }

    /** The devices that were revoked, and how each was called; empty if it is not known. */
    Map<DeviceId, String> revoked() throws IOException {
        Map<DeviceId, String> all = new HashMap<>();
        for (Path file : files(revoked)) {
            String id = file.getFileName().toString();
            if (DeviceId.isWellFormed(id)) {
                all.put(new DeviceId(id), nameIn(file));
            } else {
                logger.warn("{} revokes nobody: its name is no device id", file);
            }
        }
        return all;
    }

    /** That the file is there is what revokes. */
    private static String nameIn(Path file) {
        try {
            return header(PrivateFiles.read(file), NAME);
        } catch (IOException unreadable) {
            logger.debug("{} does not say how the device was called", file, unreadable);
            return "";
        }
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            List<Path> all = files.filter(file -> !file.getFileName().toString().startsWith("."))
                    .limit(MAX_FILES + 1L)
                    .toList();
            if (all.size() > MAX_FILES) {
                throw new IOException(directory + " has more than " + MAX_FILES + " files");
            }
            return all;
        }
    }

    private static DeviceId checkName(Path file, X509Certificate certificate) throws IOException {
        DeviceId id = DeviceId.of(certificate);
        if (!file.getFileName().toString().equals(id + PEM)) {
            throw new IOException("the certificate in it is that of " + id);
        }
        return id;
    }

    private static String header(byte[] content, String key) {
        return new String(content, StandardCharsets.UTF_8)
                .lines()
                .takeWhile(line -> !line.startsWith("-----BEGIN"))
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(key.length()))
                .findFirst()
                .orElse("");
    }

    void write(TrustedDevice device) throws IOException {
        PrivateFiles.write(
                trusted.resolve(device.id() + PEM),
                bytes(NAME + device.name() + "\n" + ORIGIN + device.origin().word() + "\n"
                        + Certificates.toPem(device.certificate())));
        Files.deleteIfExists(revoked.resolve(device.id().value()));
    }

    void write(Authority authority) throws IOException {
        PrivateFiles.write(
                authorities.resolve(authority.id() + PEM),
                bytes(NAME + authority.name() + "\n" + Certificates.toPem(authority.certificate())));
    }

    void revoke(DeviceId id, String name) throws IOException {
        // First: at no time is it neither revoked nor known.
        PrivateFiles.write(revoked.resolve(id.value()), bytes(NAME + name + "\n"));
        Files.deleteIfExists(trusted.resolve(id + PEM));
    }

    boolean removeAuthority(DeviceId id) throws IOException {
        return Files.deleteIfExists(authorities.resolve(id + PEM));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
