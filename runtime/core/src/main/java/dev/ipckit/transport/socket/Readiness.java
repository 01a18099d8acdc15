/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.socket;

import dev.ipckit.transport.Channel;
import java.io.IOException;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Waits until a socket in selectable mode can be read, or written. Its selector is opened for the first wait. One
 * thread at a time waits; anyone may close.
 */
public final class Readiness {

    /** With an action, a selector keeps no set of selected keys, which would allocate a node for every wait. */
    private static final Consumer<SelectionKey> NO_ACTION = key -> {};

    private final SocketChannel socket;
    private final int operation;
    private final Object lock = new Object();
    private volatile @Nullable Selector selector;
    private volatile boolean closed;

    private Readiness(SocketChannel socket, int operation) {
        this.socket = socket;
        this.operation = operation;
    }

    /** For whoever reads. */
    public static Readiness toRead(SocketChannel socket) {
        return new Readiness(socket, SelectionKey.OP_READ);
    }

    /** For whoever writes. */
    public static Readiness toWrite(SocketChannel socket) {
        return new Readiness(socket, SelectionKey.OP_WRITE);
    }

    /**
     * Waits. It may end for no reason: whoever waits looks again.
     *
     * @param deadline as {@link Channel} has them
     * @return false if the deadline passed, or, where there is one, the thread is interrupted
     * @throws IOException if the socket is closed
     */
    public boolean await(long deadline) throws IOException {
        Selector open = selector();
        try {
            if (deadline == Channel.NO_DEADLINE) {
                // Interruption must not turn this into a busy loop.
                boolean interrupted = Thread.interrupted();
                try {
                    open.select(NO_ACTION);
                } finally {
                    if (interrupted) {
                        Thread.currentThread().interrupt();
                    }
                }
                return true;
            }
            long left = deadline - System.nanoTime();
            if (left <= 0 || Thread.currentThread().isInterrupted()) {
                return false;
            }
            // Rounded up: a wait of zero milliseconds would be one without end.
            int ready = open.select(NO_ACTION, TimeUnit.NANOSECONDS.toMillis(left) + 1);
            return ready > 0
                    || (deadline - System.nanoTime() > 0
                            && !Thread.currentThread().isInterrupted());
        } catch (ClosedSelectorException closing) {
            throw new IOException("the channel was closed", closing);
        }
    }

    private Selector selector() throws IOException {
        Selector open = selector;
        if (open != null) {
            return open;
        }
        synchronized (lock) {
            if (closed) {
                throw new IOException("the channel was closed");
            }
            if (selector == null) {
                selector = open();
            }
            return selector;
        }
    }

    private Selector open() throws IOException {
        Selector opened = Selector.open();
        boolean registered = false;
        try {
            socket.register(opened, operation);
            registered = true;
            return opened;
        } finally {
            if (!registered) {
                // The socket was closed meanwhile, and nobody else knows of the selector.
                opened.close();
            }
        }
    }

    /** Ends the wait, and all later ones; after the socket itself has been closed. Idempotent. */
    public void close() throws IOException {
        synchronized (lock) {
            closed = true;
            if (selector != null) {
                selector.close();
            }
        }
    }
}
