/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Buffers of bytes in a parcel. Called by generated code. Stateless. */
public final class BufferValues {

    private BufferValues() {}

    /**
     * Writes the bytes from position to limit as a byte[]; position, limit and byte order of the buffer do not matter.
     */
    public static void write(Parcel parcel, @Nullable ByteBuffer value) {
        if (value == null) {
            parcel.writeInt(-1);
            return;
        }
        ParcelBuffer to = parcel.buffer;
        int count = value.remaining();
        if (count >= RawData.LEAST_PIECE && RawData.isDue(to, count)) {
            RawData.write(to, value.slice());
            return;
        }
        int size = (int) Block.padded(count);
        int at = to.claim(Integer.BYTES + (long) size);
        to.bytes.putInt(at + size, 0);
        to.bytes.putInt(at, count);
        to.bytes.put(at + Integer.BYTES, value, value.position(), count);
    }

    /** Reads a byte[] into a big-endian buffer on the heap, which belongs to the caller. */
    public static @Nullable ByteBuffer readByteBuffer(Parcel parcel) {
        byte[] content = parcel.createByteArray();
        return content == null ? null : ByteBuffer.wrap(content);
    }
}
