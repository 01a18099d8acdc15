/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor;

import dev.ipckit.processor.contract.LockFile;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A lock file on disk.
 *
 * @param directory where it is, or will be
 * @param name its name there
 */
record StoredLockFile(Path directory, String name) implements LockFile {
    private static final String SUFFIX = ".lock";

    static StoredLockFile of(Path directory, String interfaceName) {
        return new StoredLockFile(directory, interfaceName + SUFFIX);
    }

    boolean exists() {
        return Files.exists(path());
    }

    /** The interface that it is for. */
    String interfaceName() {
        return name.substring(0, name.length() - SUFFIX.length());
    }

    /** The lock files in the same directory. */
    List<StoredLockFile> neighbours() throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(SUFFIX) && !file.startsWith("."))
                    .sorted()
                    .map(file -> new StoredLockFile(directory, file))
                    .toList();
        }
    }

    @Override
    public String shown() {
        return path().toString();
    }

    @Override
    public @Nullable String read() throws IOException {
        try {
            return Files.readString(path());
        } catch (NoSuchFileException none) {
            return null;
        }
    }

    /** A build that is killed leaves the old file or the new one, and another build never sees half of it. */
    @Override
    public void write(String text) throws IOException {
        Files.createDirectories(directory);
        Path temporary = directory.resolve("." + name + "." + UUID.randomUUID() + ".tmp");
        try {
            Files.writeString(temporary, text, StandardOpenOption.CREATE_NEW);
            try {
                Files.move(temporary, path(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException unable) {
                Files.move(temporary, path(), StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private Path path() {
        return directory.resolve(name);
    }
}
