/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.lab.device;

import dev.ipckit.IpcKit;
import dev.ipckit.parcel.ParcelPool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/** Counts what a process holds. */
final class Holdings {

    private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

    private Holdings() {}

    static Figures of(IpcKit kit) {
        return new Figures(
                threads(),
                descriptors(),
                kit.proxyCount(),
                kit.stubCount(),
                ParcelPool.shared().outstanding());
    }

    private static int threads() {
        Thread[] all = new Thread[Thread.activeCount() * 2 + 64];
        int count = Thread.enumerate(all);
        return (int) Arrays.stream(all, 0, count)
                .filter(thread -> thread.getName().startsWith("ipckit-"))
                .count();
    }

    private static int descriptors() {
        try (Stream<Path> open = Files.list(DESCRIPTORS)) {
            return (int) open.count();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
