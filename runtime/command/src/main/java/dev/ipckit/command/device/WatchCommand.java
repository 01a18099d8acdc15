/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.command.device;

import dev.ipckit.command.output.DurationConverter;
import dev.ipckit.command.output.Fields;
import dev.ipckit.command.output.Output;
import dev.ipckit.softbus.SoftBus;
import dev.ipckit.softbus.discovery.DiscoveredDevice;
import dev.ipckit.softbus.discovery.Discovery;
import dev.ipckit.softbus.discovery.DiscoveryEvent;
import dev.ipckit.softbus.trust.TrustStore;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says which devices come and go. */
@Command(
        name = "watch",
        description = {
            "Say which devices come, go and change in the networks of this one, until it is ended.",
            "Nobody has proved what is said here: whether a device is trusted is said beside it, and that it is the one"
                    + " that it claims to be shows when it is called."
        })
final class WatchCommand implements Callable<Integer> {

    @Mixin
    private Output output = new Output();

    @Mixin
    private DiscoveryOptions discovery = new DiscoveryOptions();

    @Option(
            names = "--for",
            paramLabel = "TIME",
            converter = DurationConverter.class,
            description = "End by itself after that time.")
    private @Nullable Duration limit;

    @Override
    public Integer call() throws IOException, InterruptedException {
        SoftBus bus = SoftBus.open();
        Duration time = limit;
        CountDownLatch ended = new CountDownLatch(1);
        try (Discovery watching = discovery.open(bus)) {
            watching.subscribe(event -> say(event, bus.trust()));
            if (time == null) {
                ended.await();
            } else {
                boolean ignored = ended.await(time.toMillis(), TimeUnit.MILLISECONDS);
            }
        }
        return 0;
    }

    private void say(DiscoveryEvent event, TrustStore trust) {
        trust.refresh();
        DiscoveredDevice device = event.device();
        Standing standing = Standing.of(device.id(), trust);
        String kind = event.kind().name().toLowerCase(Locale.ROOT);
        output.say(
                kind + " " + device + ", " + standing.text(),
                FoundDevice.fields(new Fields().with("event", kind), device).with("trusted", standing.trusted()));
    }
}
