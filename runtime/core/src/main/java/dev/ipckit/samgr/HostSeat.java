/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.samgr;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The right to host SAMgr at one place, which at most one process has: a locked file, which the kernel unlocks when the
 * process ends, however it ends.
 *
 * <p>Inside one JVM such locks are of no use: closing any other channel of the file gives the lock up. So whoever holds
 * it says so in a system property, which all of the JVM see whatever class loader they come from, and nobody else there
 * opens the file. Thread-safe.
 */
final class HostSeat {

    private static final Logger logger = LoggerFactory.getLogger(HostSeat.class);

    private static final String HELD = "dev.ipckit.samgr.host:";

    /** Channels that must not be closed while this JVM lives, because the lock of somebody else would go with them. */
    private static final Queue<FileChannel> keptOpen = new ConcurrentLinkedQueue<>();

    private final String place;
    private final @Nullable Path lockFile;
    private @Nullable FileChannel channel;
    private boolean taken;

    private HostSeat(String place, @Nullable Path lockFile) {
        this.place = HELD + place;
        this.lockFile = lockFile;
    }

    /** For all processes that see the file. */
    static HostSeat of(Path lockFile) throws IOException {
        // One home may go by several paths.
        Path directory = lockFile.toAbsolutePath().getParent();
        Path real = directory == null ? lockFile : directory.toRealPath().resolve(lockFile.getFileName());
        return new HostSeat(real.toString(), real);
    }

    /** For this JVM alone. */
    static HostSeat inThisJvm(String place) {
        return new HostSeat(place, null);
    }

    /** Takes the seat if it is free. */
    synchronized boolean tryTake() throws IOException {
        if (taken || System.getProperties().putIfAbsent(place, "taken") != null) {
            return false;
        }
        try {
            taken = lockFile == null || lock(lockFile);
        } finally {
            if (!taken) {
                System.getProperties().remove(place);
            }
        }
        return taken;
    }

    private boolean lock(Path file) throws IOException {
        FileChannel opened = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = opened.tryLock();
        } catch (OverlappingFileLockException heldInThisJvm) {
            logger.debug("{} is locked by somebody in this JVM who does not say so", file, heldInThisJvm);
            keptOpen.add(opened);
            return false;
        } finally {
            if (lock == null && !keptOpen.contains(opened)) {
                opened.close();
            }
        }
        channel = lock == null ? null : opened;
        return lock != null;
    }

    /** Gives the seat up, for others to take. Idempotent. */
    synchronized void release() {
        if (!taken) {
            return;
        }
        taken = false;
        FileChannel opened = channel;
        channel = null;
        try {
            if (opened != null) {
                opened.close();
            }
        } catch (IOException failed) {
            logger.warn("{} could not be unlocked", lockFile, failed);
        } finally {
            System.getProperties().remove(place);
        }
    }

    @Override
    public String toString() {
        return lockFile == null ? place : lockFile.toString();
    }
}
