/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of one interface descriptor, kept ready because they begin every request: written and compared 8 at a time.
 * Immutable.
 */
final class DescriptorImage {

    /**
     * The images of descriptors that were used last, each at a place that its hash decides: a program has few, and they
     * are constants, so that one comparison by identity finds them. Unsynchronized on purpose: an image that another
     * thread replaces, or does not see yet, is made again.
     */
    private static final @Nullable DescriptorImage[] recent = new DescriptorImage[256];

    private final String descriptor;

    /** All that {@link StringMarshal} would write, but the last 4 bytes where there is an odd number of fours. */
    private final long[] longs;

    /** The last 4 bytes where there is an odd number of fours. */
    private final int last;

    private final int size;

    private DescriptorImage(String descriptor) {
        this.descriptor = descriptor;
        int length = descriptor.length();
        size = Integer.BYTES + (int) Block.padded((length + 1L) * Character.BYTES);
        ByteBuffer image = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        image.putInt(length);
        for (int i = 0; i < length; i++) {
            image.putChar(descriptor.charAt(i));
        }
        image.rewind();
        longs = new long[size / Long.BYTES];
        image.asLongBuffer().get(longs);
        last = (size & 4) == 0 ? 0 : image.getInt(size - Integer.BYTES);
    }

    static DescriptorImage of(String descriptor) {
        int hash = descriptor.hashCode();
        int place = (hash ^ hash >>> 8 ^ hash >>> 16) & (recent.length - 1);
        DescriptorImage known = recent[place];
        if (known == null || !known.isOf(descriptor)) {
            known = new DescriptorImage(descriptor);
            recent[place] = known;
        }
        return known;
    }

    /** Whether it is that of this very string. */
    boolean isOf(String string) {
        return descriptor == string;
    }

    /** Writes what {@link StringMarshal#write} would. */
    void write(ParcelBuffer to) {
        int at = to.claim(size);
        to.block.longs(at).put(Block.index8(at), longs);
        if ((size & 4) != 0) {
            to.putIntAt(at + size - Integer.BYTES, last);
        }
    }

    /**
     * Reads the descriptor if these are its very bytes, filling included; if not, or if too little is left, it is yet
     * to be read.
     */
    boolean readIfEqual(ParcelBuffer from) {
        if (size > from.remaining()) {
            return false;
        }
        int at = from.index();
        LongBuffer received = from.block.longs(at);
        int first = Block.index8(at);
        long[] expected = longs;
        for (int i = 0; i < expected.length; i++) {
            if (received.get(first + i) != expected[i]) {
                return false;
            }
        }
        if ((size & 4) != 0 && from.bytes.getInt(at + size - Integer.BYTES) != last) {
            return false;
        }
        from.take(size, "interface token");
        return true;
    }
}
