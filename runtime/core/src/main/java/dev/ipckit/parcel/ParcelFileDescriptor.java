/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;

/**
 * An open file that can travel in a parcel (AIDL's ParcelFileDescriptor, IPC Kit's FileDescriptor). Each object is one
 * handle with an owner, who closes it; duplicates, and what a receiver gets, are handles of their own to the same open
 * file, with one position for all of them. The file is closed with the last handle.
 *
 * <p>An argument stays the caller's: the callee gets a duplicate, and closes that. A result is given away, also inside
 * of records and collections: the stub closes the implementation's handle once it is in the reply, and the caller
 * closes what it gets, as in AIDL. A call to an object of the same process hands over the very handle.
 *
 * <p>Where a handle can go is up to its kind and to the carrier. What the runtime opens by itself moves inside of this
 * JVM, since the JDK has no means to hand files to other processes; a {@link DescriptorProvider} opens files that go
 * further. A carrier that cannot move a handle refuses the call with {@link DescriptorsNotAllowedException}, before
 * anything is sent.
 *
 * <p>Thread-safe as far as its file is.
 */
public abstract class ParcelFileDescriptor implements ByteChannel {

    /** For a {@link DescriptorProvider}. */
    protected ParcelFileDescriptor() {}

    /**
     * Opens a file, as {@link java.nio.channels.FileChannel#open} does. The caller closes it.
     *
     * @throws IOException if it cannot be opened
     */
    public static ParcelFileDescriptor open(Path path, OpenOption... options) throws IOException {
        return DescriptorProviders.chosen().open(path, options);
    }

    /**
     * Another handle to the same open file. The caller closes it.
     *
     * @throws IllegalStateException if this one is closed
     */
    public abstract ParcelFileDescriptor duplicate();

    /**
     * The memory whose file this is, as a handle of its own. The caller closes it.
     *
     * @throws IOException if this is no shared memory
     * @throws IllegalStateException if this one is closed
     */
    public abstract SharedMemory toSharedMemory() throws IOException;

    /**
     * Reads from the position of the open file, and moves it.
     *
     * @return how many bytes were read; -1 at the end
     * @throws java.nio.channels.ClosedChannelException if this handle is closed
     * @throws java.nio.channels.NonReadableChannelException if the file was not opened for reading
     */
    @Override
    public abstract int read(ByteBuffer destination) throws IOException;

    /**
     * Writes at the position of the open file, and moves it.
     *
     * @return how many bytes were written
     * @throws java.nio.channels.ClosedChannelException if this handle is closed
     * @throws java.nio.channels.NonWritableChannelException if the file was not opened for writing
     */
    @Override
    public abstract int write(ByteBuffer source) throws IOException;

    /** Closes this handle, and the file if it was the last one. Idempotent. */
    @Override
    public abstract void close() throws IOException;
}
