/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract;

import dev.ipckit.Endpoint;
import dev.ipckit.IpcKit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** What the contract needs to know of a transport: how processes that can reach each other over it are made. */
public interface TransportFixture extends AutoCloseable {

    /** The beginning of a process that reaches all others of this fixture. Whoever opens it closes it. */
    IpcKit.Builder kit(String name);

    /** An endpoint of the transport at which nobody serves yet. */
    Endpoint newEndpoint();

    /** Whether the transport knows the user at the other end by number. */
    boolean knowsUser();

    /** Removes what the fixture needed. */
    @Override
    default void close() {}

    /** The transport inside this JVM. */
    static TransportFixture local() {
        return new TransportFixture() {
            private static final AtomicInteger number = new AtomicInteger();

            @Override
            public IpcKit.Builder kit(String name) {
                return IpcKit.builder().name(name);
            }

            @Override
            public Endpoint newEndpoint() {
                return Endpoint.local("contract-" + number.incrementAndGet());
            }

            @Override
            public boolean knowsUser() {
                return true;
            }
        };
    }

    /** Unix domain sockets in a directory that is removed afterwards. */
    static TransportFixture unix() {
        Path directory;
        try {
            directory = Files.createTempDirectory("ipckit");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return new TransportFixture() {
            private final AtomicInteger number = new AtomicInteger();

            @Override
            public IpcKit.Builder kit(String name) {
                return IpcKit.builder().name(name).home(directory.resolve("home"));
            }

            @Override
            public Endpoint newEndpoint() {
                return Endpoint.unix(directory.resolve(number.incrementAndGet() + ".sock"));
            }

            @Override
            public boolean knowsUser() {
                return true;
            }

            @Override
            public void close() {
                try (Stream<Path> files = Files.walk(directory)) {
                    List<Path> deepestFirst =
                            files.sorted(Comparator.reverseOrder()).toList();
                    for (Path file : deepestFirst) {
                        Files.deleteIfExists(file);
                    }
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            }
        };
    }
}
