/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus;

import dev.ipckit.softbus.device.DeviceId;
import dev.ipckit.softbus.device.DeviceName;
import dev.ipckit.softbus.trust.TrustedDevice;
import dev.ipckit.softbus.trust.UntrustedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Devices of a test, in directories that are removed afterwards. */
public final class Devices implements AutoCloseable {

    private final Path directory;
    private final List<SoftBus> all = new ArrayList<>();
    private final Map<DeviceId, Path> directories = new HashMap<>();
    private int number;

    public Devices() {
        try {
            directory = Files.createTempDirectory("ipckit-devices");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A device that trusts nobody, and that nobody trusts. */
    public SoftBus stranger(String name) throws IOException {
        Path own = directory.resolve(name + "-" + number++);
        SoftBus device = SoftBus.at(own);
        directories.put(device.device().id(), own);
        return device;
    }

    /** A device that trusts all former ones, and that they trust. */
    public SoftBus friend(String name) throws IOException, UntrustedException {
        SoftBus device = stranger(name);
        for (SoftBus other : all) {
            trust(other, device);
            trust(device, other);
        }
        all.add(device);
        return device;
    }

    /** Where a device's files are. */
    public Path directoryOf(SoftBus device) {
        return directories.get(device.device().id());
    }

    /** Has one device trust another. */
    public static void trust(SoftBus who, SoftBus whom) throws IOException, UntrustedException {
        trust(who, whom.device().certificate());
    }

    /** Has a device trust a certificate. */
    public static void trust(SoftBus who, X509Certificate whom) throws IOException, UntrustedException {
        who.trust().trust(whom, new DeviceName("peer"), TrustedDevice.Origin.IMPORT);
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(directory)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
