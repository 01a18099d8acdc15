/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.process;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where parent and child meet: a directory made for one child, that only the user can enter, and that goes with the
 * child.
 *
 * <p>Its name says which process made it, {@code helper-PID-} and a random number, and is short, because the path of a
 * socket may have no more than about a hundred bytes.
 */
final class PrivateDirectory {

    private static final Logger logger = LoggerFactory.getLogger(PrivateDirectory.class);

    private final Path path;

    private PrivateDirectory(Path path) {
        this.path = path;
    }

    /** In {@code IPCKIT_HOME}, else {@code XDG_RUNTIME_DIR}, else the temporary directory. */
    static PrivateDirectory create() throws IOException {
        // The JDK makes temporary directories with permissions for the owner alone.
        String prefix = "helper-" + ProcessHandle.current().pid() + "-";
        return new PrivateDirectory(Files.createTempDirectory(parent(), prefix).toAbsolutePath());
    }

    static PrivateDirectory ofSocket(String socket) {
        return new PrivateDirectory(Path.of(socket).resolveSibling(""));
    }

    static Path parent() throws IOException {
        String home = System.getenv("IPCKIT_HOME");
        if (home != null && !home.isEmpty()) {
            return Files.createDirectories(Path.of(home));
        }
        String runtime = System.getenv("XDG_RUNTIME_DIR");
        if (runtime != null && !runtime.isEmpty() && Files.isWritable(Path.of(runtime))) {
            return Path.of(runtime);
        }
        return Path.of(System.getProperty("java.io.tmpdir"));
    }

    Path socket() {
        return path.resolve("s");
    }

    Path argumentFile() {
        return path.resolve("java.args");
    }

    /** Removes it with what is in it; it may be gone already. */
    void delete() {
        if (!Files.isDirectory(path)) {
            return;
        }
        try {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(path)) {
                for (Path file : files) {
                    Files.deleteIfExists(file);
                }
            }
            Files.deleteIfExists(path);
        } catch (IOException failed) {
            logger.warn("{} could not be removed", path, failed);
        }
    }
}
