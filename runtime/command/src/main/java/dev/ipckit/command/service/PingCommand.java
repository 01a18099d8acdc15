/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.command.service;

import dev.ipckit.CallOptions;
import dev.ipckit.Endpoint;
import dev.ipckit.IpcKit;
import dev.ipckit.RemoteObject;
import dev.ipckit.command.device.DiscoveryOptions;
import dev.ipckit.command.device.OtherDevice;
import dev.ipckit.command.output.CommandFailedException;
import dev.ipckit.command.output.DurationConverter;
import dev.ipckit.command.output.ExitCode;
import dev.ipckit.command.output.Fields;
import dev.ipckit.command.output.Output;
import dev.ipckit.parcel.Parcel;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks an object whether it answers, and how fast. */
@Command(
        name = "ping",
        description = {
            "Ask a service whether it answers, and how fast.",
            "Each answer says the time of one call there and back; the first ones of a process are the slowest."
        })
public final class PingCommand implements Callable<Integer> {

    private static final double NANOS_PER_MILLI = 1e6;
    private static final double NANOS_PER_MICRO = 1e3;

    @Mixin
    private Output output = new Output();

    @Parameters(
            paramLabel = "TARGET",
            description =
                    "The name of a service; SERVICE@DEVICE for one of another device, @DEVICE for its front door; or an"
                            + " endpoint that serves an object: unix:/run/app/root.sock, softbus:DEVICE-ID@192.168.1.5:7411.")
    private String target = "";

    @Option(
            names = {"-c", "--count"},
            paramLabel = "NUMBER",
            defaultValue = "4",
            description = "How often: ${DEFAULT-VALUE}.")
    private int count;

    @Option(
            names = "--timeout",
            paramLabel = "TIME",
            converter = DurationConverter.class,
            defaultValue = "5s",
            description = "How long each answer may take: ${DEFAULT-VALUE}.")
    private Duration timeout = Duration.ofSeconds(5);

    @Mixin
    private DiscoveryOptions discovery = new DiscoveryOptions();

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (count < 1) {
            throw new CommandFailedException(ExitCode.USAGE, "--count=" + count + " must be more than zero");
        }
        int at = target.indexOf('@');
        if (target.indexOf(':') < 0 && at >= 0) {
            pingOther(target.substring(0, at), target.substring(at + 1));
            return 0;
        }
        // The deadline holds for what is called on the way to the object too.
        try (IpcKit kit = IpcKit.builder().name("ping").defaultDeadline(timeout).open()) {
            pingAll(
                    target.indexOf(':') >= 0
                            ? kit.connect(Endpoint.parse(target)).root()
                            : found(OwnServices.hostedByOthers(kit).check(target), "here; see \"ipckit list\""));
        }
        return 0;
    }

    private void pingOther(String service, String device) throws IOException, InterruptedException {
        try (OtherDevice other = OtherDevice.open(device, discovery, timeout)) {
            pingAll(
                    service.isEmpty()
                            ? other.kit().connect(other.door()).root()
                            : found(
                                    other.kit().samgr().device(other.id()).check(service),
                                    "there for this device; see \"ipckit list " + device + "\""));
        }
    }

    private RemoteObject found(@Nullable RemoteObject object, String where) {
        if (object == null) {
            throw new CommandFailedException(
                    ExitCode.NOT_FOUND, "no service \"" + target + "\" is registered " + where);
        }
        return object;
    }

    private void pingAll(RemoteObject object) {
        for (int i = 0; i < count; i++) {
            say(ping(object));
        }
    }

    /** @return how long it took, in nanoseconds */
    private long ping(RemoteObject object) {
        try (Parcel request = object.obtainParcel();
                Parcel reply = object.obtainParcel()) {
            long start = System.nanoTime();
            object.transact(RemoteObject.PING_TRANSACTION, request, reply, CallOptions.timeout(timeout));
            return System.nanoTime() - start;
        }
    }

    private void say(long nanos) {
        output.say(
                String.format(Locale.ROOT, "%s answered in %.3f ms", target, nanos / NANOS_PER_MILLI),
                new Fields().with("target", target).with("micros", nanos / NANOS_PER_MICRO));
    }
}
