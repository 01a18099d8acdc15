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

/** Counts what a device holds, apart from what the line holds on which the test tells it what to do. */
final class Holdings {

    private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

    /** The line grows when the test says several things at once: a thread, a socket and its selector each time. */
    private static final int DESCRIPTORS_OF_CONTROL = 3;

    private Holdings() {}

    static Figures of(IpcKit kit) {
        return new Figures(
                (int) threads().filter(Holdings::isOfBus).count(),
                descriptors()
                        - DESCRIPTORS_OF_CONTROL
                                * (int) threads()
                                        .filter(Holdings::servesControl)
                                        .count(),
                kit.proxyCount(),
                kit.stubCount(),
                ParcelPool.shared().outstanding());
    }

    private static Stream<String> threads() {
        Thread[] all = new Thread[Thread.activeCount() * 2 + 64];
        int count = Thread.enumerate(all);
        return Arrays.stream(all, 0, count).map(Thread::getName).filter(name -> name.startsWith("ipckit-"));
    }

    private static boolean isOfBus(String thread) {
        return thread.startsWith("ipckit-" + Device.KIT_NAME + "-") || thread.startsWith("ipckit-softbus-");
    }

    private static boolean servesControl(String thread) {
        return !isOfBus(thread) && thread.contains("-serving-");
    }

    private static int descriptors() {
        try (Stream<Path> open = Files.list(DESCRIPTORS)) {
            return (int) open.count();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
