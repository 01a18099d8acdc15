/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** What has to be known of a machine to understand figures measured on it. */
final class Machine {

    private Machine() {}

    static void describe() throws IOException {
        System.out.println(System.getProperty("java.vm.name") + " " + Runtime.version() + ", "
                + System.getProperty("os.name") + " " + System.getProperty("os.version") + ", "
                + Runtime.getRuntime().availableProcessors() + " processors, load average "
                + ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage() + ", guest_halt_poll_ns "
                + haltPoll());
    }

    private static String haltPoll() throws IOException {
        Path setting = Path.of("/sys/module/haltpoll/parameters/guest_halt_poll_ns");
        return Files.isReadable(setting) ? Files.readString(setting).strip() : "not there";
    }

    static boolean canPin() {
        return Files.isExecutable(Path.of("/usr/bin/taskset"));
    }
}
