/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import dev.ipckit.Endpoint;
import dev.ipckit.transport.Channel;
import java.io.EOFException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The messages that begin a connection, from either side; see {@link RpcWire}. Each must come within a few seconds. */
final class Handshake {

    private static final long LIMIT_NANOS = 5_000_000_000L;

    private Handshake() {}

    static void write(Channel channel, byte[] sessionId, int options) throws IOException {
        ByteBuffer header = buffer(RpcWire.CONNECTION_HEADER_SIZE + sessionId.length);
        header.putInt(0, RpcWire.VERSION);
        header.put(RpcWire.CONNECTION_OPTIONS, (byte) options);
        header.put(RpcWire.CONNECTION_FD_MODE, (byte) RpcWire.FD_MODE_NONE);
        header.putShort(RpcWire.CONNECTION_SESSION_ID_SIZE, (short) sessionId.length);
        header.put(RpcWire.CONNECTION_HEADER_SIZE, sessionId);
        writeAll(channel, header);
    }

    static void writeInit(Channel channel) throws IOException {
        writeAll(channel, buffer(RpcWire.CONNECTION_INIT_SIZE).putInt(0, RpcWire.CONNECTION_INIT));
    }

    static void readInit(Channel channel) throws IOException {
        int init = readAll(channel, RpcWire.CONNECTION_INIT_SIZE).getInt(0);
        if (init != RpcWire.CONNECTION_INIT) {
            throw new ProtocolException("a connection that begins with 0x" + Integer.toHexString(init));
        }
    }

    static void readNewSessionResponse(Channel channel, Endpoint endpoint) throws IOException {
        int version = readAll(channel, RpcWire.NEW_SESSION_RESPONSE_SIZE).getInt(0);
        if (version != RpcWire.VERSION) {
            throw new IOException(endpoint + " speaks RPC binder version " + Integer.toUnsignedString(version)
                    + ", and IPC Kit speaks version " + RpcWire.VERSION
                    + " (Android 14 and newer); update the peer, or connect to another one");
        }
    }

    static void writeNewSessionResponse(Channel channel) throws IOException {
        writeAll(channel, buffer(RpcWire.NEW_SESSION_RESPONSE_SIZE).putInt(0, RpcWire.VERSION));
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocateDirect(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static void writeAll(Channel channel, ByteBuffer bytes) throws IOException {
        channel.write(bytes, System.nanoTime() + LIMIT_NANOS);
        if (bytes.hasRemaining()) {
            throw new IOException("the peer does not read what begins a connection");
        }
    }

    static ByteBuffer readAll(Channel channel, int size) throws IOException {
        ByteBuffer bytes = buffer(size);
        long deadline = System.nanoTime() + LIMIT_NANOS;
        while (bytes.hasRemaining()) {
            int count = channel.read(bytes, deadline);
            if (count < 0) {
                throw new EOFException("the peer ended the connection while it was set up: it refused it, or is"
                        + " no RPC binder server");
            }
            if (count == 0) {
                throw new SocketTimeoutException("the peer did not answer while the connection was set up");
            }
        }
        return bytes.flip();
    }
}
