/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Memory that several processes see at once (Android's SharedMemory, IPC Kit's Ashmem): what is too large for a parcel
 * is written here, and the parcel carries a handle. Nothing is copied, and nothing orders what two sides do to it:
 * agree by calls on who writes when.
 *
 * <p>Each object is one handle with an owner, who closes it; the rules for arguments and results are those of
 * {@link ParcelFileDescriptor}. Buffers that have been mapped stay valid after that, and the memory lives until the
 * last of them, and the last handle, is gone.
 *
 * <p>Without a {@link DescriptorProvider} the memory is this JVM's own, and moves inside of it. No memory crosses to
 * another device; a carrier that cannot move it refuses the call with {@link DescriptorsNotAllowedException}.
 *
 * <p>In a parcel it is AIDL's ParcelFileDescriptor of the memory's file, whose size is that of the memory. Thread-safe.
 */
public abstract class SharedMemory implements AutoCloseable {

    /** For a {@link DescriptorProvider}. */
    protected SharedMemory() {}

    /**
     * Makes memory that is all zeros. The caller closes it.
     *
     * @param name tells people what it is for; need not be unique
     * @param size in bytes, at least 1
     * @throws IOException if there is not so much memory, or none of that size
     */
    public static SharedMemory allocate(String name, long size) throws IOException {
        if (size < 1) {
            throw new IllegalArgumentException("size=" + size + " of shared memory must be at least 1");
        }
        return DescriptorProviders.chosen().allocate(name, size);
    }

    /** In bytes; never changes. */
    public abstract long size();

    /** Whether this handle, and whoever gets it, can only read. */
    public abstract boolean isReadOnly();

    /**
     * Maps all of it.
     *
     * @throws IOException if it cannot be mapped, which it never can beyond 2 GiB
     */
    public ByteBuffer map() throws IOException {
        if (size() > Integer.MAX_VALUE) {
            throw new IOException(this + " is larger than a ByteBuffer; map parts of it");
        }
        return map(0, (int) size());
    }

    /**
     * Maps a part of it, read-only if the handle is.
     *
     * @param offset in bytes
     * @param length in bytes
     * @return a direct big-endian buffer over just that part; needs no closing
     * @throws IndexOutOfBoundsException if the part is not within the memory
     * @throws IllegalStateException if this handle is closed
     * @throws IOException if it cannot be mapped
     */
    public abstract ByteBuffer map(long offset, int length) throws IOException;

    /**
     * Another handle to the same memory. The caller closes it.
     *
     * @throws IllegalStateException if this one is closed
     */
    public abstract SharedMemory duplicate();

    /**
     * Another handle, with which the memory can only be read, to give to those who should not write. The caller closes
     * it.
     *
     * @throws IOException if the system cannot protect it
     * @throws IllegalStateException if this one is closed
     */
    public abstract SharedMemory readOnly() throws IOException;

    /**
     * The memory as an open file, in a handle of its own: how it travels. The caller closes it.
     *
     * @throws IllegalStateException if this one is closed
     */
    public abstract ParcelFileDescriptor toFileDescriptor();

    /** Whether {@link #close} has not been called. */
    public abstract boolean isOpen();

    /** Closes this handle; mapped buffers and other handles stay. Idempotent. */
    @Override
    public abstract void close();
}
