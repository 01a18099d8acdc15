/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.command.device;

import dev.ipckit.softbus.SoftBus;
import dev.ipckit.softbus.discovery.Discovery;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** In which networks other devices are looked for. */
public final class DiscoveryOptions {

    @Option(
            names = "--network",
            paramLabel = "NAME",
            description =
                    "Look for devices in this network interface alone, as in eth0; may be said several times. All that"
                            + " have neighbours unless it is said.")
    private List<String> networks = new ArrayList<>();

    /** Begins to look; whoever called closes it. */
    public Discovery open(SoftBus bus) throws IOException {
        return networks.isEmpty()
                ? Discovery.open(bus.device(), bus.trust())
                : Discovery.open(bus.device(), bus.trust(), network -> networks.contains(network.getName()));
    }
}
