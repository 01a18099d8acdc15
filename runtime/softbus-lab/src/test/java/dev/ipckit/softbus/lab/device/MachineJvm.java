/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.lab.device;

import dev.ipckit.process.HelperBuilder;
import dev.ipckit.process.HelperProcess;
import dev.ipckit.process.HelperService;
import dev.ipckit.softbus.lab.wire.Machine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Small JVMs on machines of the lab. */
public final class MachineJvm {

    private MachineJvm() {}

    /**
     * A JVM that runs a service on a machine.
     *
     * @param directory for a file of the start
     * @param wrapped what the command begins with, besides
     */
    public static HelperBuilder of(
            Class<? extends HelperService> service, Machine machine, Path directory, String... wrapped)
            throws IOException {
        Path java = directory.resolve(machine.name() + "-java");
        Path real = Path.of(System.getProperty("java.home"), "bin", "java");
        String command = Stream.of(machine.prefix(), List.of(wrapped), List.of(real.toString()))
                .flatMap(List::stream)
                .map(word -> "'" + word + "'")
                .collect(Collectors.joining(" "));
        Files.writeString(java, "#!/bin/sh\nexec " + command + " \"$@\"\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwx------"));
        return HelperProcess.of(service)
                .name(machine.name())
                .java(java)
                .maxHeap("64m")
                .jvmArguments("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xss512k", "-ea");
    }
}
