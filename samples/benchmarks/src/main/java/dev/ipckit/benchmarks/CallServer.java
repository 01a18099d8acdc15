/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.benchmarks;

import dev.ipckit.CurrentCall;
import dev.ipckit.Endpoint;
import dev.ipckit.IpcKit;
import java.io.EOFException;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** The serving process: the service at one socket, and the bare ping-pong at another. Ends with its standard input. */
final class CallServer {

    private CallServer() {}

    public static void main(String[] arguments) throws IOException {
        Path directory = Path.of(arguments[0]);
        IpcKit kit = IpcKit.builder().name("server").home(directory).open();
        kit.serve(Endpoint.unix(service(directory)), new Service());
        ServerSocketChannel floor = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        floor.bind(UnixDomainSocketAddress.of(floor(directory)));
        Thread accepting = new Thread(() -> acceptPingPong(floor), "ping-pong");
        accepting.setDaemon(true);
        accepting.start();
        System.out.println("ready");
        while (System.in.read() >= 0) {
            // Wait for the end.
        }
        kit.close();
    }

    static Path service(Path directory) {
        return directory.resolve("service.sock");
    }

    static Path floor(Path directory) {
        return directory.resolve("floor.sock");
    }

    /** Each connection first says how large its messages are, and whether they come out of arrays. */
    private static void acceptPingPong(ServerSocketChannel floor) {
        try {
            while (true) {
                SocketChannel socket = floor.accept();
                ByteBuffer sizes = ByteBuffer.allocateDirect(12).order(ByteOrder.LITTLE_ENDIAN);
                while (sizes.hasRemaining()) {
                    if (socket.read(sizes) < 0) {
                        throw new EOFException("a client ended without saying how large its messages are");
                    }
                }
                new PingPong(socket, sizes.getInt(0), sizes.getInt(4), sizes.getInt(8) != 0).serve();
            }
        } catch (IOException ended) {
            System.err.println("the ping-pong ended: " + ended);
        }
    }

    static PingPong connect(Path directory, int requestSize, int replySize, boolean withArrays) throws IOException {
        SocketChannel socket = SocketChannel.open(UnixDomainSocketAddress.of(floor(directory)));
        ByteBuffer sizes = ByteBuffer.allocateDirect(12).order(ByteOrder.LITTLE_ENDIAN);
        socket.write(sizes.putInt(0, requestSize).putInt(4, replySize).putInt(8, withArrays ? 1 : 0));
        return new PingPong(socket, requestSize, replySize, withArrays);
    }

    /** What is called. */
    static final class Service extends BenchmarkServiceStub {
        private final AtomicInteger held = new AtomicInteger();

        @Override
        public int add(int a, int b) {
            return a + b;
        }

        @Override
        public byte[] echo(byte[] data) {
            return data;
        }

        @Override
        public int size(byte[] data) {
            return data.length;
        }

        @Override
        public void hold() {
            held.incrementAndGet();
            while (CurrentCall.isCallerWaiting()) {
                LockSupport.parkNanos(1_000_000_000L);
            }
        }

        @Override
        public int held() {
            return held.get();
        }

        @Override
        public long allocatedBytes() {
            return Allocation.ofAllThreads();
        }
    }
}
