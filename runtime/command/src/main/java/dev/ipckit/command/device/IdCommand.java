/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.command.device;

import dev.ipckit.command.output.Fields;
import dev.ipckit.command.output.Output;
import dev.ipckit.softbus.SoftBus;
import dev.ipckit.softbus.device.Certificates;
import dev.ipckit.softbus.device.Device;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says who this device is. */
@Command(name = "id", description = "Say who this device is; its key is made on first use.")
final class IdCommand implements Callable<Integer> {

    @Mixin
    private Output output = new Output();

    @Option(
            names = "--certificate",
            description = "Say its certificate (PEM), which another device can trust with \"ipckit device trust\".")
    private boolean certificate;

    @Override
    public Integer call() throws IOException {
        Device device = SoftBus.open().device();
        String pem = Certificates.toPem(device.certificate());
        Fields fields = new Fields()
                .with("id", device.id().value())
                .with("shortId", device.id().shortForm())
                .with("name", device.name().value());
        if (certificate) {
            output.say(pem.strip(), fields.with("certificate", pem));
        } else {
            output.say(
                    "name   " + device.name() + "\nshort  " + device.id().shortForm() + "\nid     " + device.id(),
                    fields);
        }
        return 0;
    }
}
