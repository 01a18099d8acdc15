/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.benchmarks;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

/**
 * The floor: the same bytes back and forth over the same kind of socket, with blocking reads into direct buffers, and
 * nothing else.
 */
final class PingPong implements AutoCloseable {

    private final SocketChannel socket;
    private final ByteBuffer request;
    private final ByteBuffer reply;

    PingPong(SocketChannel socket, int requestSize, int replySize) {
        this.socket = socket;
        request = ByteBuffer.allocateDirect(requestSize);
        reply = ByteBuffer.allocateDirect(replySize);
    }

    void call() throws IOException {
        write(request);
        read(reply);
    }

    /** Answers until the other side goes. */
    void serve() throws IOException {
        try {
            while (true) {
                read(request);
                write(reply);
            }
        } catch (EOFException done) {
            socket.close();
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void write(ByteBuffer bytes) throws IOException {
        bytes.clear();
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
    }
}
