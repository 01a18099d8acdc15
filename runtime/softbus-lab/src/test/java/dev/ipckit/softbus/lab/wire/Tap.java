/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.lab.wire;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A network card whose cable ends in this process: what the kernel sends is read here, what is written here it receives. The
 * card is gone when this is closed. Not thread-safe.
 */
final class Tap implements AutoCloseable {

    /** An Ethernet frame with the usual MTU of 1,500 bytes, and room for a VLAN tag. */
    static final int MAX_FRAME = 1518;

    private static final int NAME_BYTES = 16;
    private static final int REQUEST_BYTES = 40;
    private static final long TUNSETIFF = 0x400454caL;
    private static final short TAP_WITHOUT_HEADER = 0x0002 | 0x1000;

    private final String name;
    private final int descriptor;
    private final Arena arena = Arena.ofShared();
    private final MemorySegment buffer = arena.allocate(MAX_FRAME);

    private Tap(String name, int descriptor) {
        this.name = name;
        this.descriptor = descriptor;
    }

    /**
     * Makes a card in the network namespace of this process.
     *
     * @param name at most 15 bytes
     */
    static Tap open(String name) throws IOException {
        byte[] bytes = name.getBytes(StandardCharsets.US_ASCII);
        if (bytes.length >= NAME_BYTES) {
            throw new IllegalArgumentException("name=" + name + " is longer than a network card's may be");
        }
        int descriptor = Kernel.open("/dev/net/tun", Kernel.O_RDWR | Kernel.O_NONBLOCK | Kernel.O_CLOEXEC);
        boolean done = false;
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment request = arena.allocate(REQUEST_BYTES);
            MemorySegment.copy(bytes, 0, request, ValueLayout.JAVA_BYTE, 0, bytes.length);
            request.set(ValueLayout.JAVA_SHORT, NAME_BYTES, TAP_WITHOUT_HEADER);
            Kernel.ioctl(descriptor, TUNSETIFF, request);
            done = true;
            return new Tap(name, descriptor);
        } finally {
            if (!done) {
                Kernel.close(descriptor);
            }
        }
    }

    int descriptor() {
        return descriptor;
    }

    /** The next frame that the kernel sent, null if there is none. */
    @Nullable
    Frame read() throws IOException {
        try {
            int length = Kernel.read(descriptor, buffer);
            return new Frame(buffer.asSlice(0, length).toArray(ValueLayout.JAVA_BYTE));
        } catch (Kernel.ErrnoException failed) {
            if (failed.errno() == Kernel.EAGAIN || failed.errno() == Kernel.EINTR) {
                return null;
            }
            throw failed;
        }
    }

    void write(byte[] frame) throws IOException {
        MemorySegment.copy(frame, 0, buffer, ValueLayout.JAVA_BYTE, 0, frame.length);
        Kernel.write(descriptor, buffer.asSlice(0, frame.length));
    }

    @Override
    public void close() throws IOException {
        arena.close();
        Kernel.close(descriptor);
    }

    @Override
    public String toString() {
        return name;
    }
}
