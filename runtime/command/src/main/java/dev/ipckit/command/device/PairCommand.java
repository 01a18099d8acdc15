/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.command.device;

import dev.ipckit.command.output.CommandFailedException;
import dev.ipckit.command.output.DurationConverter;
import dev.ipckit.command.output.ExitCode;
import dev.ipckit.command.output.Fields;
import dev.ipckit.command.output.Output;
import dev.ipckit.softbus.SoftBus;
import dev.ipckit.softbus.pairing.OpenPairing;
import dev.ipckit.softbus.pairing.PairingException;
import dev.ipckit.softbus.pairing.PairingLimits;
import dev.ipckit.softbus.trust.TrustedDevice;
import dev.ipckit.transport.Wording;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes this device and another one trust each other. */
@Command(
        name = "pair",
        description = {
            "Make this device and another one trust each other.",
            "Without HOST this device lets itself be paired with for a while; with HOST it connects to one that does."
                    + " Both show a code of six digits, and a person at each says that they are the same.",
            "A program that stands for the person answers with the code that the other device shows; where neither"
                    + " shows one (--enter on both sides) nobody can."
        })
final class PairCommand implements Callable<Integer> {

    private static final String PORT = "" + HostAndPort.DEFAULT_PORT;

    @Mixin
    private Output output = new Output();

    @Parameters(
            arity = "0..1",
            paramLabel = "HOST[:PORT]",
            hideParamSyntax = true,
            converter = HostAndPort.Converter.class,
            description = "The other device, which is open for it; port " + PORT + " unless you say another.")
    private @Nullable HostAndPort other;

    @Option(
            names = "--listen",
            paramLabel = "ADDRESS[:PORT]",
            converter = HostAndPort.Converter.class,
            description = "Where this device is to be reached meanwhile; its only address, port " + PORT
                    + ", unless you say another.")
    private @Nullable HostAndPort listen;

    @Option(
            names = "--for",
            paramLabel = "TIME",
            converter = DurationConverter.class,
            defaultValue = "2m",
            description = "How long this device lets itself be paired with: ${DEFAULT-VALUE}.")
    private Duration open = PairingLimits.DEFAULT.open();

    @Option(
            names = "--enter",
            description = "Do not show the code here, but have it typed in as the other device shows it.")
    private boolean entering;

    @Override
    public Integer call() throws IOException, InterruptedException, ExecutionException {
        HostAndPort to = other;
        if (to != null && listen != null) {
            throw new CommandFailedException(
                    ExitCode.USAGE, "either connect to a HOST, or let others connect with --listen");
        }
        SoftBus bus = SoftBus.open();
        TrustedDevice paired = to == null ? awaitOther(bus) : connect(bus, to);
        output.say(
                "Paired: this device and " + paired + " trust each other.",
                new Fields()
                        .with("event", "paired")
                        .with("name", paired.name().value())
                        .with("id", paired.id().value())
                        .with("shortId", paired.id().shortForm()));
        return 0;
    }

    private TrustedDevice connect(SoftBus bus, HostAndPort to) throws IOException {
        try {
            return bus.pairing().connect(to.host(), to.port(), new Person(output, entering));
        } catch (PairingException failed) {
            if (output.isJson()) {
                output.say("", Person.failure(String.valueOf(failed.getMessage()), 0));
            }
            throw failed;
        }
    }

    private TrustedDevice awaitOther(SoftBus bus) throws IOException, InterruptedException, ExecutionException {
        PairingLimits limits = new PairingLimits(
                open, PairingLimits.DEFAULT.step(), PairingLimits.DEFAULT.person(), PairingLimits.DEFAULT.tries());
        try (OpenPairing pairing = bus.pairing(limits).open(listenAt(), new Person(output, entering))) {
            String where = Wording.of(pairing.address());
            output.say(
                    "This device, " + bus.device() + ", lets itself be paired with for " + Wording.of(open)
                            + ". On the other one:\n\n    ipckit device pair " + where + "\n",
                    new Fields().with("event", "open").with("address", where).with("millis", open.toMillis()));
            return pairing.result().get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof TimeoutException) {
                throw new CommandFailedException(ExitCode.TIMEOUT, "nobody was paired within " + Wording.of(open));
            }
            throw failed;
        }
    }

    private InetSocketAddress listenAt() throws IOException {
        HostAndPort at = listen;
        if (at != null) {
            try {
                return new InetSocketAddress(InetAddress.getByName(at.host()), at.port());
            } catch (UnknownHostException unknown) {
                throw new CommandFailedException(ExitCode.USAGE, "nobody knows the address of \"" + at.host() + "\"");
            }
        }
        List<InetAddress> own = OwnAddresses.all();
        if (own.size() == 1) {
            return new InetSocketAddress(own.get(0), HostAndPort.DEFAULT_PORT);
        }
        throw new CommandFailedException(
                ExitCode.USAGE,
                own.isEmpty()
                        ? "this device is in no network; say where to be reached with --listen"
                        : "say where to be reached with --listen: this device has the addresses "
                                + String.join(
                                        ", ",
                                        own.stream()
                                                .map(InetAddress::getHostAddress)
                                                .toList()));
    }
}
