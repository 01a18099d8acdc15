/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.peer;

import dev.ipckit.Endpoint;
import dev.ipckit.softbus.SoftBusAddress;
import dev.ipckit.softbus.device.DeviceId;
import dev.ipckit.softbus.device.PrivateFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Addresses that somebody wrote down: in the device's directory one file for each peer, {@code peers/DEVICE-ID}, with a
 * line {@code host:port} for each address, the preferred one first; {@code #} begins a comment. Files may be written by
 * hand (mode 0600) while programs run, and are read anew each time. Each is written as a whole, so that processes need
 * no lock among each other. Thread-safe.
 */
public final class StaticPeers implements PeerAddresses {

    private static final Logger logger = LoggerFactory.getLogger(StaticPeers.class);

    private static final int MAX_ADDRESSES = 64;

    private final Path directory;
    private final List<Consumer<DeviceId>> listeners = new CopyOnWriteArrayList<>();

    private StaticPeers(Path directory) {
        this.directory = directory;
    }

    /**
     * The addresses in a device's directory.
     *
     * @throws IOException if it cannot be made, or is open to others
     */
    public static StaticPeers open(Path deviceDirectory) throws IOException {
        PrivateFiles.directory(deviceDirectory);
        return new StaticPeers(PrivateFiles.directory(deviceDirectory.resolve("peers")));
    }

    /** {@inheritDoc} A file that cannot be read, and a line that is no address, are left out and logged. */
    @Override
    public List<SoftBusAddress> of(DeviceId device) {
        Path file = file(device);
        String content;
        try {
            content = new String(PrivateFiles.read(file), StandardCharsets.UTF_8);
        } catch (NoSuchFileException noneWrittenDown) {
            return List.of();
        } catch (IOException unreadable) {
            logger.warn("{} names no addresses: {}", file, unreadable.getMessage());
            return List.of();
        }
        List<SoftBusAddress> addresses = new ArrayList<>();
        for (String line : content.lines().toList()) {
            try {
                SoftBusAddress address = read(device, line);
                if (address != null && addresses.size() < MAX_ADDRESSES) {
                    addresses.add(address);
                }
            } catch (IllegalArgumentException malformed) {
                logger.warn("{} has a line that is no address: {}", file, malformed.getMessage());
            }
        }
        return addresses;
    }

    /** The address in a line, null if there is a comment at the most. */
    private static @Nullable SoftBusAddress read(DeviceId device, String line) {
        String text = line.replaceFirst("#.*", "").strip();
        return text.isEmpty()
                ? null
                : checked(device, SoftBusAddress.parse(new Endpoint(SoftBusAddress.TRANSPORT, device + "@" + text)));
    }

    /**
     * Writes a device's addresses down, in place of those that it had.
     *
     * @param addresses the preferred one first, each with a host and a port, and of this device or of none; none at all
     *     to forget the device; a process that reached it tries it where it answered last all the same
     * @throws IllegalArgumentException if an address is not one to connect to, or another device's, or could not be
     *     read again (a line break or {@code #} in its host), or there are more than 64
     * @throws IOException if it cannot be written
     */
    public void set(DeviceId device, List<SoftBusAddress> addresses) throws IOException {
        if (addresses.size() > MAX_ADDRESSES) {
            throw new IllegalArgumentException(
                    addresses.size() + " addresses for device " + device.shortForm() + ", and at most 64 are kept");
        }
        String lines = addresses.stream()
                .map(address -> line(device, checked(device, address)) + "\n")
                .collect(Collectors.joining());
        if (lines.isEmpty()) {
            Files.deleteIfExists(file(device));
        } else {
            PrivateFiles.write(file(device), lines.getBytes(StandardCharsets.UTF_8));
        }
        listeners.forEach(listener -> listener.accept(device));
    }

    /** As {@link #set}, for a device that has one address. */
    public void set(DeviceId device, String host, int port) throws IOException {
        set(device, List.of(SoftBusAddress.of(device, host, port)));
    }

    private static String line(DeviceId device, SoftBusAddress address) {
        String host = String.valueOf(address.host());
        String line = SoftBusAddress.of(host, address.port()).toString();
        if (line.lines().count() != 1
                || !SoftBusAddress.of(device, host, address.port()).equals(read(device, line))) {
            throw new IllegalArgumentException("\"" + line + "\" would not be read as it is written; a host has no line"
                    + " break and no #, and does not begin with a blank");
        }
        return line;
    }

    private static SoftBusAddress checked(DeviceId device, SoftBusAddress address) {
        if (address.host() == null || address.port() == 0) {
            throw new IllegalArgumentException(address + " cannot be connected to; a host and a port are needed");
        }
        if (address.device() != null && !address.device().equals(device)) {
            throw new IllegalArgumentException(address + " is not an address of device " + device);
        }
        return address;
    }

    private Path file(DeviceId device) {
        return directory.resolve(device.value());
    }

    @Override
    public void onChange(Consumer<DeviceId> listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(Consumer<DeviceId> listener) {
        listeners.remove(listener);
    }

    @Override
    public String toString() {
        return directory.toString();
    }
}
