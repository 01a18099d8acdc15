/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.command.device;

import dev.ipckit.command.output.Fields;
import dev.ipckit.command.output.Output;
import dev.ipckit.command.output.Table;
import dev.ipckit.softbus.SoftBus;
import dev.ipckit.softbus.device.DeviceId;
import dev.ipckit.softbus.trust.TrustStore;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists whom this device trusts, and whom no more. */
@Command(name = "list", description = "List whom this device trusts, and whom no more.")
final class ListCommand implements Callable<Integer> {

    @Mixin
    private Output output = new Output();

    @Option(
            names = {"-l", "--long"},
            description = "Show the whole ids.")
    private boolean whole;

    private record Known(String name, DeviceId id, String kind, String trust) {}

    @Override
    public Integer call() throws IOException {
        output.list(
                known(SoftBus.open().trust()),
                new Table<Known>()
                        .column("NAME", Known::name)
                        .column("ID", this::id)
                        .column("KIND", Known::kind)
                        .column("TRUST", Known::trust),
                "This device trusts no other one yet; see \"ipckit device pair --help\".",
                known -> new Fields()
                        .with("name", known.name)
                        .with("id", known.id.value())
                        .with("shortId", known.id.shortForm())
                        .with("kind", known.kind)
                        .with("trust", known.trust));
        return 0;
    }

    private String id(Known known) {
        return whole ? known.id.value() : known.id.shortForm();
    }

    private static List<Known> known(TrustStore trust) {
        List<Known> known = new ArrayList<>();
        trust.devices()
                .forEach(device -> known.add(new Known(
                        device.name().value(),
                        device.id(),
                        "device",
                        device.origin().name().toLowerCase(Locale.ROOT))));
        trust.authorities()
                .forEach(authority ->
                        known.add(new Known(authority.name().value(), authority.id(), "authority", "import")));
        trust.revoked().stream()
                .map(DeviceId::value)
                .sorted()
                .forEach(id -> known.add(new Known("", new DeviceId(id), "device", "revoked")));
        return known;
    }
}
