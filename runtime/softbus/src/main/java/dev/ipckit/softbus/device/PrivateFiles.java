/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.device;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * Files of one owner: directories that nobody else can enter, files that nobody else can read, written as a whole or
 * not at all. What others could have changed is refused. Where the file system knows no such permissions, its own have
 * to do. Thread-safe, also among processes.
 */
public final class PrivateFiles {

    private static final Set<PosixFilePermission> OWNER_DIRECTORY = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> OWNER_FILE = PosixFilePermissions.fromString("rw-------");
    private static final long MAX_SIZE = 1 << 20;

    private PrivateFiles() {}

    /**
     * Makes a directory that only its owner can enter, or checks that it is one.
     *
     * @throws IOException if it cannot be made, or is open to others
     */
    public static Path directory(Path directory) throws IOException {
        if (!Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
            Path parent = directory.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            try {
                Files.createDirectory(directory, attributes(directory, OWNER_DIRECTORY));
            } catch (FileAlreadyExistsException another) {
                if (!Files.isDirectory(directory)) {
                    throw new IOException(directory + " is no directory; move it away, or use another one", another);
                }
            }
        }
        check(directory, OWNER_DIRECTORY, "chmod 700");
        return directory;
    }

    /**
     * Writes a file as a whole: whoever reads it meanwhile, or after a power cut, finds the old or the new content.
     *
     * @throws IOException if it cannot be written
     */
    public static void write(Path file, byte[] content) throws IOException {
        Path draft = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID());
        try {
            try (FileChannel channel = FileChannel.open(
                    draft,
                    EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                    attributes(draft, OWNER_FILE))) {
                ByteBuffer bytes = ByteBuffer.wrap(content);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            move(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void move(Path draft, Path file) throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException notHere) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /**
     * Reads a file that others could neither read nor change.
     *
     * @throws IOException if it cannot be read, is open to others, or is larger than any of ours
     */
    public static byte[] read(Path file) throws IOException {
        check(file, OWNER_FILE, "chmod 600");
        if (Files.size(file) > MAX_SIZE) {
            throw new IOException(file + " has " + Files.size(file) + " bytes, and at most " + MAX_SIZE + " are read");
        }
        return Files.readAllBytes(file);
    }

    private static void check(Path path, Set<PosixFilePermission> allowed, String remedy) throws IOException {
        if (!isPosix(path)) {
            return;
        }
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(path);
        if (!allowed.containsAll(permissions)) {
            throw new IOException(path + " is open to others (" + PosixFilePermissions.toString(permissions)
                    + "), and holds what makes this device itself; run " + remedy + " on it if nobody else had access");
        }
    }

    private static FileAttribute<?>[] attributes(Path path, Set<PosixFilePermission> permissions) {
        return isPosix(path)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
