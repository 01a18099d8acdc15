/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * File descriptors and shared memory as AIDL's ParcelFileDescriptor: int 0 for null, else int 1, int 0 (there is no
 * second descriptor to report on the first), and the descriptor.
 */
final class DescriptorMarshal {

    private DescriptorMarshal() {}

    static void write(ParcelValues to, @Nullable ParcelFileDescriptor descriptor) {
        if (descriptor == null) {
            to.writeInt(0);
        } else {
            write(to, descriptor.duplicate(), descriptor);
        }
    }

    static void write(ParcelValues to, @Nullable SharedMemory memory) {
        if (memory == null) {
            to.writeInt(0);
        } else {
            write(to, memory.toFileDescriptor(), memory);
        }
    }

    private static void write(ParcelValues to, ParcelFileDescriptor own, AutoCloseable origin) {
        try {
            to.writeInt(1);
            to.writeInt(0);
        } catch (Throwable refused) {
            OpenDescriptors.close(own);
            throw refused;
        }
        to.objects.write(own, origin);
    }

    static @Nullable ParcelFileDescriptor read(ParcelValues from) {
        if (from.readInt() == 0) {
            return null;
        }
        boolean reported = from.readInt() != 0;
        ParcelFileDescriptor descriptor = from.objects.readDescriptor();
        if (reported) {
            try {
                // On Android the sender may want to hear of our failures there, which nobody else tells of either.
                OpenDescriptors.close(from.objects.readDescriptor());
            } catch (Throwable bad) {
                OpenDescriptors.close(descriptor);
                throw bad;
            }
        }
        return descriptor;
    }

    static @Nullable SharedMemory readMemory(ParcelValues from) {
        ParcelFileDescriptor descriptor = read(from);
        if (descriptor == null) {
            return null;
        }
        try {
            return descriptor.toSharedMemory();
        } catch (IOException noMemory) {
            throw new BadParcelException("no shared memory in the parcel: " + noMemory.getMessage(), noMemory);
        } finally {
            OpenDescriptors.close(descriptor);
        }
    }
}
