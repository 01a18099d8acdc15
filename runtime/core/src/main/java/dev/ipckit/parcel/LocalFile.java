/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A file that the JDK has opened, whose number nobody tells: its handles share the channel, and go nowhere but in this
 * JVM. The channel closes itself, for all of them, when a thread is interrupted that reads or writes, as file channels
 * do.
 */
final class LocalFile extends ParcelFileDescriptor {

    /** A channel and how many handles there are. */
    private record Shared(Path path, FileChannel channel, AtomicInteger handles) {}

    private final Shared shared;
    private final AtomicBoolean closed = new AtomicBoolean();

    private LocalFile(Shared shared) {
        this.shared = shared;
    }

    static LocalFile of(Path path, FileChannel channel) {
        return new LocalFile(new Shared(path, channel, new AtomicInteger(1)));
    }

    @Override
    public ParcelFileDescriptor duplicate() {
        // Counted before the look: whoever closes the last handle at this moment must see it.
        int before = shared.handles.getAndUpdate(handles -> handles == 0 ? 0 : handles + 1);
        if (before == 0) {
            throw closed();
        }
        LocalFile duplicate = new LocalFile(shared);
        if (closed.get()) {
            OpenDescriptors.close(duplicate);
            throw closed();
        }
        return duplicate;
    }

    private IllegalStateException closed() {
        return new IllegalStateException(this + " is closed");
    }

    @Override
    public SharedMemory toSharedMemory() throws IOException {
        throw new IOException(this + " is a file and no shared memory; SharedMemory.allocate makes some");
    }

    @Override
    public int read(ByteBuffer destination) throws IOException {
        checkOpen();
        return shared.channel.read(destination);
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        checkOpen();
        return shared.channel.write(source);
    }

    private void checkOpen() throws ClosedChannelException {
        if (closed.get()) {
            throw new ClosedChannelException();
        }
    }

    @Override
    public boolean isOpen() {
        return !closed.get() && shared.channel.isOpen();
    }

    @Override
    public void close() throws IOException {
        if (!closed.getAndSet(true) && shared.handles.decrementAndGet() == 0) {
            shared.channel.close();
        }
    }

    @Override
    public String toString() {
        return "ParcelFileDescriptor[" + shared.path + "]";
    }
}
