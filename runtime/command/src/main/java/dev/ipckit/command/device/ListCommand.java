/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.command.device;

import dev.ipckit.command.output.DurationConverter;
import dev.ipckit.command.output.Fields;
import dev.ipckit.command.output.Output;
import dev.ipckit.command.output.Table;
import dev.ipckit.softbus.SoftBus;
import dev.ipckit.softbus.device.DeviceId;
import dev.ipckit.softbus.device.DeviceName;
import dev.ipckit.softbus.discovery.DiscoveredDevice;
import dev.ipckit.softbus.discovery.Discovery;
import dev.ipckit.softbus.peer.PeerAddresses;
import dev.ipckit.softbus.trust.TrustStore;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists whom this device trusts, whom no more, and where they are. */
@Command(
        name = "list",
        description = "List whom this device trusts, whom no more, and where they are; with --discover also strangers.")
final class ListCommand implements Callable<Integer> {

    @Mixin
    private Output output = new Output();

    @Mixin
    private DiscoveryOptions discoveryOptions = new DiscoveryOptions();

    @Option(
            names = {"-l", "--long"},
            description = "Show the whole ids.")
    private boolean whole;

    @Option(
            names = "--discover",
            paramLabel = "TIME",
            arity = "0..1",
            fallbackValue = "2s",
            converter = DurationConverter.class,
            description = "Look in the networks as well, for that time; 2s unless you say another.")
    private @Nullable Duration discover;

    private record Known(String name, DeviceId id, String kind, String trust, List<String> addresses) {}

    @Override
    public Integer call() throws IOException, InterruptedException {
        SoftBus bus = SoftBus.open();
        List<Known> known;
        Duration time = discover;
        if (time == null) {
            known = known(bus.trust(), bus.peers());
        } else {
            try (Discovery discovery = discoveryOptions.open(bus)) {
                // Nobody can say that all have been found.
                boolean ignored = new CountDownLatch(1).await(time.toMillis(), TimeUnit.MILLISECONDS);
                known = known(bus.trust(), bus.withPeers(discovery).peers());
                addStrangers(known, discovery.devices(), bus.trust());
            }
        }
        output.list(
                known,
                new Table<Known>()
                        .column("NAME", Known::name)
                        .column("ID", this::id)
                        .column("KIND", Known::kind)
                        .column("TRUST", Known::trust)
                        .column("ADDRESSES", device -> String.join(" ", device.addresses)),
                "This device trusts no other one yet; see \"ipckit device pair --help\".",
                device -> new Fields()
                        .with("name", device.name)
                        .with("id", device.id.value())
                        .with("shortId", device.id.shortForm())
                        .with("kind", device.kind)
                        .with("trust", device.trust)
                        .with("addresses", device.addresses));
        return 0;
    }

    private String id(Known known) {
        return whole ? known.id.value() : known.id.shortForm();
    }

    private static List<Known> known(TrustStore trust, PeerAddresses peers) {
        List<Known> known = new ArrayList<>();
        trust.devices()
                .forEach(device -> known.add(new Known(
                        device.name().value(),
                        device.id(),
                        "device",
                        device.origin().name().toLowerCase(Locale.ROOT),
                        FoundDevice.hostsAndPorts(peers.of(device.id())))));
        trust.authorities()
                .forEach(authority -> known.add(
                        new Known(authority.name().value(), authority.id(), "authority", "import", List.of())));
        trust.revoked().stream()
                .map(DeviceId::value)
                .sorted()
                .map(DeviceId::new)
                .forEach(id -> known.add(new Known(
                        trust.nameOfRevoked(id).map(DeviceName::value).orElse(""),
                        id,
                        "device",
                        "revoked",
                        List.of())));
        return known;
    }

    private static void addStrangers(List<Known> known, List<DiscoveredDevice> found, TrustStore trust) {
        for (DiscoveredDevice device : found) {
            if (known.stream().noneMatch(other -> other.id.equals(device.id()))) {
                known.add(new Known(
                        device.name().value(),
                        device.id(),
                        "device",
                        Standing.of(device.id(), trust) == Standing.NOT_BY_ITSELF ? "not by itself" : "none",
                        FoundDevice.hostsAndPorts(device.addresses())));
            }
        }
    }
}
