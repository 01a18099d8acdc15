/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.Set;
import java.util.UUID;

/**
 * The directory where the processes of one user find each other: {@code IPCKIT_HOME}, else {@code
 * $XDG_RUNTIME_DIR/ipckit}, else one of the user's own in the temporary directory. Made when it is first needed; only
 * its owner can enter it.
 */
final class HomeDirectory {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

    private final Path path;

    private HomeDirectory(Path path) {
        this.path = path;
    }

    static HomeDirectory at(Path path) {
        return new HomeDirectory(path.toAbsolutePath());
    }

    static HomeDirectory byDefault() {
        String home = System.getenv("IPCKIT_HOME");
        if (home != null && !home.isEmpty()) {
            return at(Path.of(home));
        }
        String runtime = System.getenv("XDG_RUNTIME_DIR");
        if (runtime != null && !runtime.isEmpty() && Files.isDirectory(Path.of(runtime))) {
            return at(Path.of(runtime, "ipckit"));
        }
        return at(Path.of(System.getProperty("java.io.tmpdir"), "ipckit-" + System.getProperty("user.name")));
    }

    /**
     * The directory, which exists and which nobody else can enter.
     *
     * @throws UncheckedIOException if it cannot be made, or belongs to or is open to others
     */
    Path path() {
        try {
            boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
            if (!Files.isDirectory(path)) {
                create(posix);
            }
            if (posix) {
                check();
            }
            return path;
        } catch (IOException failed) {
            throw new UncheckedIOException(
                    "cannot use " + path + " for the sockets of IPC Kit: " + failed.getMessage(), failed);
        }
    }

    private void create(boolean posix) throws IOException {
        try {
            Files.createDirectories(path.getParent());
            if (posix) {
                Files.createDirectory(path, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            } else {
                Files.createDirectory(path);
            }
        } catch (FileAlreadyExistsException another) {
            // Another process of this user was first. What else it may be is checked, or shows when it is used.
            if (!Files.isDirectory(path)) {
                throw new IOException(
                        "there is a file of that name; set IPCKIT_HOME to a directory of your own", another);
            }
        } catch (FileSystemException failed) {
            // Its message may be no more than the path.
            throw new IOException(
                    "it cannot be made (" + failed.getClass().getSimpleName() + ": " + failed.getMessage()
                            + "); set IPCKIT_HOME to a directory of your own",
                    failed);
        }
    }

    /** In a directory that others can write to, somebody else may have been first. */
    private void check() throws IOException {
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(path);
        if (!Files.getOwner(path).equals(ownUser())) {
            throw new IOException(
                    "it belongs to " + Files.getOwner(path) + "; set IPCKIT_HOME to a directory of your own");
        }
        if (!OWNER_ONLY.containsAll(permissions)) {
            throw new IOException("others can enter it (" + PosixFilePermissions.toString(permissions)
                    + "); run chmod 700 on it, or set IPCKIT_HOME to another directory");
        }
    }

    private UserPrincipal ownUser() throws IOException {
        Path self = Path.of("/proc/self");
        return Files.exists(self)
                ? Files.getOwner(self)
                : path.getFileSystem()
                        .getUserPrincipalLookupService()
                        .lookupPrincipalByName(System.getProperty("user.name"));
    }

    /** An endpoint of a transport that nobody else uses. */
    Endpoint endpoint(String transport) {
        String unique = ProcessHandle.current().pid() + "-"
                + UUID.randomUUID().toString().substring(0, 8);
        return transport.equals(Endpoint.UNIX)
                ? Endpoint.unix(path().resolve(unique + ".sock"))
                : new Endpoint(transport, unique);
    }
}
