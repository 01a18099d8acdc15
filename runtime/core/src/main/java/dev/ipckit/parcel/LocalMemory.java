/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;

/** Direct memory of this JVM, which its handles share. The collector frees it when nothing refers to it any more. */
final class LocalMemory extends SharedMemory {

    private final String name;

    /** Never moved; read-only if the handle is. */
    private final ByteBuffer bytes;

    private final AtomicBoolean closed = new AtomicBoolean();

    private LocalMemory(String name, ByteBuffer bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    static LocalMemory ofZeros(String name, long size) throws IOException {
        if (size > Integer.MAX_VALUE) {
            throw new IOException("size=" + size + " of shared memory is more than one buffer of this JVM holds, "
                    + Integer.MAX_VALUE + " bytes; allocate several");
        }
        try {
            return new LocalMemory(name, ByteBuffer.allocateDirect((int) size));
        } catch (OutOfMemoryError tooMuch) {
            throw new IOException(
                    "no " + size + " bytes of memory left outside of the heap: " + tooMuch.getMessage()
                            + "; -XX:MaxDirectMemorySize allows more",
                    tooMuch);
        }
    }

    @Override
    public long size() {
        return bytes.capacity();
    }

    @Override
    public boolean isReadOnly() {
        return bytes.isReadOnly();
    }

    @Override
    public ByteBuffer map(long offset, int length) {
        checkOpen();
        Objects.checkFromIndexSize(offset, length, size());
        return bytes.slice((int) offset, length);
    }

    @Override
    public SharedMemory duplicate() {
        checkOpen();
        return new LocalMemory(name, bytes);
    }

    @Override
    public SharedMemory readOnly() {
        checkOpen();
        return new LocalMemory(name, bytes.asReadOnlyBuffer());
    }

    @Override
    public ParcelFileDescriptor toFileDescriptor() {
        return new LocalMemoryFile(duplicate());
    }

    private void checkOpen() {
        if (!isOpen()) {
            throw new IllegalStateException(this + " is closed");
        }
    }

    @Override
    public boolean isOpen() {
        return !closed.get();
    }

    @Override
    public void close() {
        closed.set(true);
    }

    @Override
    public String toString() {
        return "SharedMemory[" + name + ", size=" + size() + (isReadOnly() ? ", read-only]" : "]");
    }
}
