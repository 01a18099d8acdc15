/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.lab.wire;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The network namespaces of this process, and those that a process has left which was killed. Thread-safe. */
final class Namespaces {

    private static final Logger logger = LoggerFactory.getLogger(Namespaces.class);

    private static final Path DIRECTORY = Path.of("/run/netns");
    private static final Pattern OWN = Pattern.compile("lab(\\d+)x.*");

    // Guarded by the class.
    private static final Set<String> added = new HashSet<>();
    private static boolean hooked;

    private Namespaces() {}

    /** What the names of a network's namespaces begin with. */
    static String prefix(int network) {
        return "lab" + ProcessHandle.current().pid() + "x" + network + "-";
    }

    /** The name of a card before it is moved into its namespace; short, since the kernel takes 15 letters. */
    static String card(int network, int host) {
        return "l" + Long.toString(ProcessHandle.current().pid(), Character.MAX_RADIX) + "x" + network + "x" + host;
    }

    static synchronized void add(String name) {
        if (!hooked) {
            Runtime.getRuntime().addShutdownHook(new Thread(Namespaces::removeAll, "lab-shutdown"));
            hooked = true;
        }
        added.add(name);
        Commands.run("ip", "netns", "add", name);
    }

    static synchronized void remove(String name) {
        added.remove(name);
        Commands.run("ip", "netns", "delete", name);
    }

    private static synchronized void removeAll() {
        added.forEach(Namespaces::tryToRemove);
    }

    /** Removes the namespaces of processes that are no more, and whatever still runs in them. */
    static void removeStale() throws IOException {
        if (!Files.isDirectory(DIRECTORY)) {
            return;
        }
        try (DirectoryStream<Path> all = Files.newDirectoryStream(DIRECTORY)) {
            for (Path namespace : all) {
                String name = namespace.getFileName().toString();
                Matcher own = OWN.matcher(name);
                if (own.matches()
                        && ProcessHandle.of(Long.parseLong(own.group(1))).isEmpty()) {
                    logger.info("removing the network namespace {}, which a killed process has left", name);
                    tryToRemove(name);
                }
            }
        }
    }

    private static void tryToRemove(String name) {
        killProcesses(name);
        Commands.Result result = Commands.tryToRun("ip", "netns", "delete", name);
        if (result.exit() != 0) {
            logger.warn("the network namespace {} could not be removed: {}", name, result.output());
        }
    }

    /** Kills what runs in a namespace. */
    static void killProcesses(String name) {
        Commands.Result pids = Commands.tryToRun("ip", "netns", "pids", name);
        if (pids.exit() != 0) {
            logger.warn("what runs in {} is not known: {}", name, pids.output());
            return;
        }
        pids.output()
                .lines()
                .map(String::strip)
                .filter(pid -> !pid.isEmpty())
                .forEach(pid -> ProcessHandle.of(Long.parseLong(pid)).ifPresent(process -> {
                    boolean ignored = process.destroyForcibly();
                }));
    }
}
