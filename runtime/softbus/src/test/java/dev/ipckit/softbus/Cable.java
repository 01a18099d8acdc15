/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** Stands between two devices: passes TLS records on, or does to them what somebody on the way could do. */
final class Cable implements AutoCloseable {

    /** What arrives in place of a record of the client: nothing, itself, itself twice, ... */
    @FunctionalInterface
    interface Tampering {
        List<byte[]> instead(byte[] record);
    }

    static final Tampering NONE = List::of;

    /** The record with one bit changed. */
    static final Tampering BROKEN = record -> {
        byte[] broken = record.clone();
        broken[broken.length - 1] ^= 1;
        return List.of(broken);
    };

    private static final int HEADER = 5;

    private final ServerSocket listener;
    private final int target;
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile Tampering tampering = NONE;
    private volatile Tampering tamperingBack = NONE;
    private volatile boolean cutThere;
    private volatile boolean cutBack;
    private volatile boolean endsAfterTampering;

    Cable(int target) throws IOException {
        this.target = target;
        listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start("cable-accept", this::accept);
    }

    int port() {
        return listener.getLocalPort();
    }

    /** From now on nothing arrives any more, and nobody is told. */
    void cut() {
        cutThere = true;
        cutBack = true;
    }

    /** From now on nothing of the server arrives any more, and nobody is told. */
    void cutBack() {
        cutBack = true;
    }

    /** Ends all connections, as somebody on the way can, or as the system does for a process that was killed. */
    void end() {
        try {
            for (Socket socket : sockets) {
                socket.close();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The same in the way of a system that does not know the connections any more. */
    void reset() throws IOException {
        for (Socket socket : sockets) {
            socket.setSoLinger(true, 0);
        }
        end();
    }

    /** Tampers with the client's next record. */
    void tamper(Tampering once) {
        tampering = record -> {
            tampering = NONE;
            return once.instead(record);
        };
    }

    /** Tampers with the server's next record. */
    void tamperBack(Tampering once) {
        tamperingBack = record -> {
            tamperingBack = NONE;
            return once.instead(record);
        };
    }

    /** Lets only the first bytes of the client's next record through, and then ends the connection. */
    void truncate(int bytes) {
        endsAfterTampering = true;
        tamper(record -> List.of(java.util.Arrays.copyOf(record, bytes)));
    }

    private void accept() {
        try {
            while (true) {
                Socket client = listener.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
                client.setTcpNoDelay(true);
                server.setTcpNoDelay(true);
                sockets.add(client);
                sockets.add(server);
                start("cable-there", () -> pump(client, server, true));
                start("cable-back", () -> pump(server, client, false));
            }
        } catch (IOException end) {
            closed.countDown();
        }
    }

    private void pump(Socket from, Socket to, boolean fromClient) {
        try (from;
                to) {
            DataInputStream in = new DataInputStream(from.getInputStream());
            OutputStream out = to.getOutputStream();
            byte[] header = new byte[HEADER];
            while (true) {
                in.readFully(header);
                int length = (header[3] & 0xff) << 8 | (header[4] & 0xff);
                byte[] record = java.util.Arrays.copyOf(header, HEADER + length);
                in.readFully(record, HEADER, length);
                if (fromClient ? cutThere : cutBack) {
                    closed.await();
                    return;
                }
                boolean tampered = fromClient && tampering != NONE;
                for (byte[] piece : fromClient ? tampering.instead(record) : tamperingBack.instead(record)) {
                    out.write(piece);
                }
                if (tampered && endsAfterTampering) {
                    return;
                }
            }
        } catch (IOException | InterruptedException ended) {
            // Both ends are closed.
            return;
        }
    }

    private static void start(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            listener.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        end();
    }
}
