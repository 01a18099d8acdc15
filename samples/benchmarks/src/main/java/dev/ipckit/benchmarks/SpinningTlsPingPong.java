/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.benchmarks;

import dev.ipckit.softbus.device.Device;
import dev.ipckit.transport.Channel;
import dev.ipckit.transport.socket.Readiness;
import dev.ipckit.transport.socket.SpinWait;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.security.GeneralSecurityException;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLEngineResult;
import javax.net.ssl.SSLParameters;

/**
 * A floor between devices that waits as the soft bus does: the same bytes over the JDK's own mutual TLS 1.3, by an
 * engine, with records in arrays, a few at a time, looking for an answer for a while before it goes to sleep. No
 * deadlines, no locks, nothing else.
 */
final class SpinningTlsPingPong implements AutoCloseable {

    /** To the socket and from it at a time. */
    private static final int RECORDS_OUT = 2;

    private static final int RECORDS_IN = 4;
    private static final long SPIN_NANOS = 200_000;
    private static final int FIRST_WORDS = 3 * Integer.BYTES;
    private static final ByteBuffer NOTHING = ByteBuffer.allocateDirect(0);

    private final SocketChannel socket;
    private final SSLEngine engine;
    private final Readiness readable;
    private final Readiness writable;
    private final SpinWait spin = new SpinWait(SPIN_NANOS);
    private final ByteBuffer in;
    private final ByteBuffer out;
    private final ByteBuffer rest;
    private ByteBuffer request = NOTHING;
    private ByteBuffer reply = NOTHING;

    private SpinningTlsPingPong(SocketChannel socket, Device device, boolean isClient)
            throws IOException, GeneralSecurityException {
        this.socket = socket;
        socket.configureBlocking(false);
        socket.setOption(StandardSocketOptions.TCP_NODELAY, true);
        readable = Readiness.toRead(socket);
        writable = Readiness.toWrite(socket);
        engine = TlsPingPong.context(device).createSSLEngine();
        SSLParameters parameters = TlsPingPong.parameters();
        parameters.setNeedClientAuth(true);
        engine.setSSLParameters(parameters);
        engine.setUseClientMode(isClient);
        int record = engine.getSession().getPacketBufferSize();
        in = ByteBuffer.allocate(RECORDS_IN * record).limit(0);
        out = ByteBuffer.allocate(RECORDS_OUT * record);
        rest = ByteBuffer.allocate(engine.getSession().getApplicationBufferSize())
                .limit(0);
        engine.beginHandshake();
        shakeHands();
    }

    static ServerSocketChannel listen() throws IOException {
        return ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }

    /** Each connection first says how large its messages are, and where the requests go. */
    static SpinningTlsPingPong connect(Device device, int port, int requestSize, int replySize)
            throws IOException, GeneralSecurityException {
        return connect(device, port, requestSize, replySize, /* intoArrays= */ false);
    }

    /**
     * @param intoArrays whether each request goes into an array of its own, as that of a call does, and not where the
     *     last went
     */
    static SpinningTlsPingPong connect(Device device, int port, int requestSize, int replySize, boolean intoArrays)
            throws IOException, GeneralSecurityException {
        SocketChannel socket = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        SpinningTlsPingPong client = new SpinningTlsPingPong(socket, device, true);
        client.send(ByteBuffer.allocateDirect(FIRST_WORDS)
                .putInt(requestSize)
                .putInt(replySize)
                .putInt(intoArrays ? 1 : 0)
                .flip());
        client.sizes(requestSize, replySize);
        return client;
    }

    /** Answers each connection on a thread of its own. */
    static void serve(ServerSocketChannel listener, Device device) {
        try {
            while (true) {
                SocketChannel accepted = listener.accept();
                Thread serving = new Thread(() -> serve(accepted, device), "spinning");
                serving.setDaemon(true);
                serving.start();
            }
        } catch (IOException ended) {
            if (listener.isOpen()) {
                System.err.println("the floor accepts no more: " + ended);
            }
        }
    }

    private static void serve(SocketChannel accepted, Device device) {
        try (SpinningTlsPingPong server = new SpinningTlsPingPong(accepted, device, false)) {
            ByteBuffer words = ByteBuffer.allocateDirect(FIRST_WORDS);
            server.receive(words);
            int requestSize = words.getInt(0);
            boolean intoArrays = words.getInt(8) != 0;
            server.sizes(requestSize, words.getInt(4));
            while (true) {
                server.receive(intoArrays ? ByteBuffer.allocate(requestSize) : server.request.clear());
                server.send(server.reply.clear());
            }
        } catch (IOException | GeneralSecurityException ended) {
            if (!(ended instanceof EOFException)) {
                System.err.println("the floor ended a connection: " + ended);
            }
        }
    }

    private void sizes(int requestSize, int replySize) {
        request = ByteBuffer.allocateDirect(requestSize);
        reply = ByteBuffer.allocateDirect(replySize);
    }

    void call() throws IOException {
        send(request.clear());
        receive(reply.clear());
    }

    private void send(ByteBuffer message) throws IOException {
        do {
            out.clear();
            while (message.hasRemaining() && out.remaining() >= out.capacity() / RECORDS_OUT) {
                engine.wrap(message, out);
            }
            flush();
        } while (message.hasRemaining());
    }

    private void flush() throws IOException {
        out.flip();
        while (out.hasRemaining()) {
            if (socket.write(out) == 0) {
                writable.await(Channel.NO_DEADLINE);
            }
        }
    }

    private void receive(ByteBuffer message) throws IOException {
        boolean mayspin = spin.isWorthwhile();
        while (message.hasRemaining()) {
            if (rest.hasRemaining()) {
                int count = Math.min(rest.remaining(), message.remaining());
                message.put(rest.slice().limit(count));
                rest.position(rest.position() + count);
            } else if (!decrypt(message)) {
                in.compact();
                int count = mayspin ? spin.read(socket, in) : socket.read(in);
                mayspin &= count > 0;
                in.flip();
                if (count < 0) {
                    throw new EOFException("the peer has ended");
                }
                if (count == 0) {
                    readable.await(Channel.NO_DEADLINE);
                }
            }
        }
    }

    /** @return false if there is no whole record */
    private boolean decrypt(ByteBuffer message) throws IOException {
        SSLEngineResult.Status status = engine.unwrap(in, message).getStatus();
        if (status == SSLEngineResult.Status.BUFFER_OVERFLOW) {
            status = engine.unwrap(in, rest.clear()).getStatus();
            rest.flip();
        }
        if (status == SSLEngineResult.Status.CLOSED) {
            throw new EOFException("the peer has ended");
        }
        return status == SSLEngineResult.Status.OK;
    }

    private void shakeHands() throws IOException {
        while (true) {
            switch (engine.getHandshakeStatus()) {
                case NEED_WRAP -> {
                    engine.wrap(NOTHING.duplicate(), out.clear());
                    flush();
                }
                case NEED_UNWRAP, NEED_UNWRAP_AGAIN -> {
                    if (!decrypt(rest.clear())) {
                        readable.await(Channel.NO_DEADLINE);
                        in.compact();
                        int count = socket.read(in);
                        in.flip();
                        if (count < 0) {
                            throw new EOFException("the peer has ended the handshake");
                        }
                    }
                    rest.flip();
                }
                case NEED_TASK -> engine.getDelegatedTask().run();
                default -> {
                    return;
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        readable.close();
        writable.close();
        socket.close();
    }
}
