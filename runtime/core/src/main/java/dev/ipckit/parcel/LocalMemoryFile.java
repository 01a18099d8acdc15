/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonWritableChannelException;

/** Memory of this JVM as an open file of fixed size. */
final class LocalMemoryFile extends ParcelFileDescriptor {

    private final SharedMemory memory;

    /** All of the memory, with the position that the duplicates share; its own lock. */
    private final ByteBuffer content;

    LocalMemoryFile(SharedMemory memory) {
        this(memory, mapped(memory));
    }

    private LocalMemoryFile(SharedMemory memory, ByteBuffer content) {
        this.memory = memory;
        this.content = content;
    }

    private static ByteBuffer mapped(SharedMemory memory) {
        try {
            return memory.map();
        } catch (IOException unexpected) {
            throw new IllegalStateException(memory + " of this JVM cannot be mapped", unexpected);
        }
    }

    @Override
    public ParcelFileDescriptor duplicate() {
        return new LocalMemoryFile(memory.duplicate(), content);
    }

    @Override
    public SharedMemory toSharedMemory() {
        return memory.duplicate();
    }

    @Override
    public int read(ByteBuffer destination) throws IOException {
        checkOpen();
        synchronized (content) {
            int size = Math.min(content.remaining(), destination.remaining());
            if (size == 0 && destination.hasRemaining()) {
                return -1;
            }
            destination.put(part(size));
            return size;
        }
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        checkOpen();
        if (memory.isReadOnly()) {
            throw new NonWritableChannelException();
        }
        synchronized (content) {
            if (source.remaining() > content.remaining()) {
                throw new IOException(source.remaining() + " bytes at position=" + content.position()
                        + " do not fit into " + memory + ", which does not grow");
            }
            int size = source.remaining();
            content.put(source);
            return size;
        }
    }

    /** The next bytes, and moves on. */
    private ByteBuffer part(int size) {
        ByteBuffer part = content.slice(content.position(), size);
        content.position(content.position() + size);
        return part;
    }

    private void checkOpen() throws ClosedChannelException {
        if (!isOpen()) {
            throw new ClosedChannelException();
        }
    }

    @Override
    public boolean isOpen() {
        return memory.isOpen();
    }

    @Override
    public void close() {
        memory.close();
    }

    @Override
    public String toString() {
        return "ParcelFileDescriptor[" + memory + "]";
    }
}
