/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.benchmarks;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

/**
 * The floor: the same bytes back and forth over the same kind of socket, with blocking reads into direct buffers, and
 * nothing else; or, for what a call with arrays cannot do without, each message out of an array and into a new one.
 */
final class PingPong implements AutoCloseable {

    private final SocketChannel socket;
    private final ByteBuffer request;
    private final ByteBuffer reply;
    private final boolean withArrays;
    private final byte[] data;

    /** Keeps the new arrays from being optimized away. */
    private byte[] last = {};

    PingPong(SocketChannel socket, int requestSize, int replySize, boolean withArrays) {
        this.socket = socket;
        this.withArrays = withArrays;
        request = ByteBuffer.allocateDirect(requestSize);
        reply = ByteBuffer.allocateDirect(replySize);
        data = new byte[requestSize];
    }

    void call() throws IOException {
        write(request, data);
        read(reply);
    }

    /** Answers until the other side goes. */
    void serve() throws IOException {
        try {
            while (true) {
                read(request);
                write(reply, last);
            }
        } catch (EOFException done) {
            socket.close();
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void write(ByteBuffer bytes, byte[] source) throws IOException {
        bytes.clear();
        if (withArrays) {
            bytes.put(source, 0, Math.min(source.length, bytes.capacity())).clear();
        }
        while (bytes.hasRemaining()) {
            socket.write(bytes);
        }
    }

    private void read(ByteBuffer bytes) throws IOException {
        bytes.clear();
        while (bytes.hasRemaining()) {
            if (socket.read(bytes) < 0) {
                throw new EOFException();
            }
        }
        if (withArrays) {
            last = new byte[bytes.capacity()];
            bytes.flip().get(last);
        }
    }
}
