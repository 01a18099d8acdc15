/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.lab.device;

import dev.ipckit.process.HelperProcess;
import dev.ipckit.softbus.lab.wire.Machine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process of a device: a JVM on a machine, which it may share with other processes of the device. Thread-safe. Ends when it is closed, and with this process. */
public final class DeviceProcess implements AutoCloseable {

    private final Machine machine;
    private final HelperProcess process;
    private final DeviceControl control;

    private DeviceProcess(Machine machine, HelperProcess process) {
        this.machine = machine;
        this.process = process;
        control = process.root(DeviceControlStub::asInterface);
    }

    /**
     * Starts a device.
     *
     * @param directory of the files of the lab; the device's key lies in one of its own in it, and stays the same if it is
     *     started again
     * @param wrapped what the command begins with, besides
     */
    public static DeviceProcess start(Machine machine, Path directory, DeviceSettings settings, String... wrapped)
            throws IOException {
        List<String> arguments = new ArrayList<>();
        arguments.add(directory.resolve(machine.name()).toString());
        arguments.addAll(settings.arguments());
        return new DeviceProcess(
                machine,
                MachineJvm.of(DeviceService.class, machine, directory, wrapped)
                        .arguments(arguments.toArray(String[]::new))
                        .start());
    }

    /** The machine that it runs on. */
    public Machine machine() {
        return machine;
    }

    /** Tells it what to do. */
    public DeviceControl control() {
        return control;
    }

    /** Has both trust the other. */
    public void befriend(DeviceProcess other) {
        control.trust(other.control.certificate());
        other.control.trust(control.certificate());
    }

    /** Kills it at once; the kernel of its machine ends its connections. */
    public void kill() {
        process.kill();
    }

    /** Sends it a signal of Unix, such as STOP. */
    public void signal(String name) throws IOException, InterruptedException {
        String pid = Long.toString(process.pid().orElseThrow());
        int exit =
                new ProcessBuilder("kill", "-" + name, pid).inheritIO().start().waitFor();
        if (exit != 0) {
            throw new IOException("kill -" + name + " " + pid + " ended with " + exit);
        }
    }

    @Override
    public void close() {
        process.close();
    }

    @Override
    public String toString() {
        return machine.toString();
    }
}
