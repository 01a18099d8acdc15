/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Holds each test to leaving no process, no thread and no directory behind. */
final class LeavesNothing implements BeforeEachCallback, AfterEachCallback {

    static final Duration LIMIT = Duration.ofSeconds(5);

    private static final Pattern DIRECTORY = Pattern.compile("helper-(\\d{1,10})-.*");

    private Set<Path> directories = Set.of();
    private Set<Thread> threads = Set.of();

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        directories = directories();
        threads = threads();
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        List<ProcessHandle> children = ProcessHandle.current().descendants().toList();
        try {
            for (ProcessHandle child : children) {
                child.onExit().get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
            }
        } finally {
            children.forEach(ProcessHandle::destroyForcibly);
        }
        for (Thread thread : threads()) {
            if (!threads.contains(thread)) {
                thread.join(LIMIT.toMillis());
                assertThat(thread.isAlive()).as(thread.getName() + " goes on").isFalse();
            }
        }
        Set<Path> left = directories();
        left.removeAll(directories);
        assertThat(left).isEmpty();
    }

    private static Set<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("ipckit-"))
                .collect(Collectors.toSet());
    }

    /** Those of this process, and of processes that are gone: others may have helpers at work meanwhile. */
    private static Set<Path> directories() throws IOException {
        try (Stream<Path> entries = Files.list(PrivateDirectory.parent())) {
            return entries.filter(LeavesNothing::isNobodyElses).collect(Collectors.toSet());
        }
    }

    private static boolean isNobodyElses(Path entry) {
        Matcher name = DIRECTORY.matcher(entry.getFileName().toString());
        if (!name.matches()) {
            return false;
        }
        long maker = Long.parseLong(name.group(1));
        return maker == ProcessHandle.current().pid() || ProcessHandle.of(maker).isEmpty();
    }
}
