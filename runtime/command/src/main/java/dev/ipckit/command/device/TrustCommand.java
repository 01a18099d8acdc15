/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.command.device;

import dev.ipckit.command.output.CommandFailedException;
import dev.ipckit.command.output.ExitCode;
import dev.ipckit.command.output.Fields;
import dev.ipckit.command.output.Output;
import dev.ipckit.softbus.SoftBus;
import dev.ipckit.softbus.device.Certificates;
import dev.ipckit.softbus.device.DeviceId;
import dev.ipckit.softbus.device.DeviceName;
import dev.ipckit.softbus.trust.TrustStore;
import dev.ipckit.softbus.trust.TrustedDevice;
import dev.ipckit.softbus.trust.UntrustedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Trusts the owner of a certificate. */
@Command(
        name = "trust",
        description = {
            "Trust the device whose certificate this is, or all devices of an authority.",
            "Whoever gave you the file decides who is trusted: take it from the other device itself, where"
                    + " \"ipckit device id --certificate\" says it."
        })
final class TrustCommand implements Callable<Integer> {

    /** More than any certificate. */
    private static final int MAX_INPUT = 64 * 1024 + 1;

    @Mixin
    private Output output = new Output();

    @Parameters(paramLabel = "FILE", description = "The certificate, PEM or DER; - is standard input.")
    private String file = "";

    @Option(names = "--name", paramLabel = "NAME", description = "What to call it here.")
    private @Nullable String name;

    @Option(
            names = "--authority",
            description = "It is an authority's, and every device that it vouches for is to be trusted.")
    private boolean authority;

    @Override
    public Integer call() throws IOException {
        SoftBus bus = SoftBus.open();
        X509Certificate certificate = certificate();
        DeviceId id = DeviceId.of(certificate);
        if (id.equals(bus.device().id())) {
            throw new CommandFailedException(
                    ExitCode.USAGE, input() + " is this device's own certificate; take it to the other device");
        }
        DeviceName called = new DeviceName(name == null ? id.shortForm() : name);
        Fields fields = new Fields()
                .with("name", called.value())
                .with("id", id.value())
                .with("shortId", id.shortForm())
                .with("kind", authority ? "authority" : "device");
        output.say(trust(bus.trust(), certificate, called), fields);
        return 0;
    }

    private String trust(TrustStore trust, X509Certificate certificate, DeviceName called) throws IOException {
        try {
            return authority
                    ? "All devices of " + trust.trustAuthority(certificate, called) + " are trusted now."
                    : trust.trust(certificate, called, TrustedDevice.Origin.IMPORT) + " is trusted now.";
        } catch (UntrustedException unfit) {
            throw new CommandFailedException(ExitCode.REFUSED, input() + ": " + unfit.getMessage(), unfit);
        }
    }

    private X509Certificate certificate() throws IOException {
        try {
            return Certificates.parse(read());
        } catch (FileSystemException named) {
            throw named;
        } catch (IOException unfit) {
            throw new CommandFailedException(ExitCode.FAILED, input() + ": " + unfit.getMessage(), unfit);
        }
    }

    private String input() {
        return file.equals("-") ? "standard input" : file;
    }

    private byte[] read() throws IOException {
        try (InputStream input = file.equals("-") ? System.in : Files.newInputStream(Path.of(file))) {
            return input.readNBytes(MAX_INPUT);
        } catch (NoSuchFileException missing) {
            throw new CommandFailedException(ExitCode.NOT_FOUND, "there is no file " + file);
        }
    }
}
