/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.process;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A connection that a grandchild holds open until it ends. Unlike its process id it tells so at once, and also where nobody
 * reaps orphans.
 */
final class Lifeline implements AutoCloseable {

    /** The variable of the environment with the path of the socket. */
    static final String VARIABLE = "IPCKIT_TEST_LIFELINE";

    private static @Nullable SocketChannel held;

    private final ServerSocketChannel server;
    private @Nullable SocketChannel line;
    private @Nullable ProcessHandle process;

    private Lifeline(ServerSocketChannel server) {
        this.server = server;
    }

    static Lifeline at(Path socket) throws IOException {
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(socket));
        return new Lifeline(server);
    }

    /** The grandchild's side. */
    static void hold() throws IOException {
        String socket = System.getenv(VARIABLE);
        if (socket != null) {
            held = SocketChannel.open(UnixDomainSocketAddress.of(socket));
            ByteBuffer pid = ByteBuffer.allocate(Long.BYTES);
            held.write(pid.putLong(ProcessHandle.current().pid()).flip());
        }
    }

    /** Waits until somebody holds it. */
    void awaitHolder() throws IOException {
        line = server.accept();
        ByteBuffer pid = ByteBuffer.allocate(Long.BYTES);
        int count;
        do {
            count = line.read(pid);
        } while (pid.hasRemaining() && count >= 0);
        process = ProcessHandle.of(pid.flip().getLong()).orElseThrow();
    }

    /** Waits until it is held no longer. */
    void awaitEnd(Duration limit) throws Exception {
        SocketChannel open = line;
        CompletableFuture<Integer> end = CompletableFuture.supplyAsync(() -> {
            try {
                return open.read(ByteBuffer.allocate(1));
            } catch (IOException reset) {
                return -1;
            }
        });
        end.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() throws IOException {
        if (process != null) {
            process.destroyForcibly();
        }
        if (line != null) {
            line.close();
        }
        server.close();
    }
}
