/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.lab;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The clock of one device, set as a test likes: libfaketime, preloaded into its JVM. A time namespace of Linux would change
 * the monotonic clock alone, which is the one that must not change. Thread-safe.
 */
final class WrongClock {

    private static final Path LIBRARIES = Path.of("/usr/lib");
    private static final String ARCHITECTURES = "*-linux-gnu*";
    private static final String LIBRARY = "faketime/libfaketimeMT.so.1";

    private final Path file;

    /** A clock that is right, until it is set. */
    WrongClock(Path file) {
        this.file = file;
        set(Duration.ZERO);
    }

    /** Skips a test where the library is missing; {@code bin/test} installs it, and says so if it cannot. */
    static void require() throws IOException {
        assumeTrue(!libraries().isEmpty(), "libfaketime is not installed (Debian package faketime)");
    }

    private static List<Path> libraries() throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> architectures = Files.newDirectoryStream(LIBRARIES, ARCHITECTURES)) {
            for (Path architecture : architectures) {
                Path library = architecture.resolve(LIBRARY);
                if (Files.exists(library)) {
                    found.add(library);
                }
            }
        }
        return found;
    }

    /** What the command of a device begins with that has this clock. */
    String[] wrapped() throws IOException {
        return new String[] {
            "env",
            "LD_PRELOAD=" + libraries().getFirst(),
            "FAKETIME_TIMESTAMP_FILE=" + file,
            "FAKETIME_CACHE_DURATION=1",
            "FAKETIME_DONT_FAKE_MONOTONIC=1"
        };
    }

    /** Sets it; the device sees it within about a second. */
    void set(Duration ahead) {
        try {
            Files.writeString(file, String.format("%+d", ahead.toSeconds()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
