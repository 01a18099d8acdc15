/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

import java.io.IOException;
import java.nio.file.OpenOption;
import java.nio.file.Path;

/**
 * Opens files and makes memory that can leave this JVM. Found by {@link java.util.ServiceLoader}; the first that is
 * available is taken, and without one the runtime's own is, whose files and memory move inside of the JVM. Thread-safe.
 *
 * <p>A provider compiled for a newer JDK than the runtime must hide behind a class compiled for the runtime's.
 */
public interface DescriptorProvider {

    /** Whether this JVM and operating system have what the provider needs. */
    boolean isAvailable();

    /** As {@link ParcelFileDescriptor#open}. */
    ParcelFileDescriptor open(Path path, OpenOption... options) throws IOException;

    /** As {@link SharedMemory#allocate}; the size has been checked to be positive. */
    SharedMemory allocate(String name, long size) throws IOException;
}
