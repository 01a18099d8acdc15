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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A lock file on disk.
 *
 * @param directory where it is, or will be
 * @param name its name there
 */
record StoredLockFile(Path directory, String name) implements LockFile {
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
