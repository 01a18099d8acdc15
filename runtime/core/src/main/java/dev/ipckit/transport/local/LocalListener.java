/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.local;

import dev.ipckit.Endpoint;
import dev.ipckit.transport.Channel;
import dev.ipckit.transport.ChannelListener;
import java.io.IOException;
import java.net.ConnectException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/** Hands the far ends of new pipes to whoever accepts. Thread-safe. */
final class LocalListener implements ChannelListener {

    private static final int BACKLOG = 1024;

    private final Endpoint endpoint;
    private final Consumer<LocalListener> onClose;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Queue<Channel> arrived = new ArrayDeque<>();
    private boolean closed;

    LocalListener(Endpoint endpoint, Consumer<LocalListener> onClose) {
        this.endpoint = endpoint;
        this.onClose = onClose;
    }

    Channel connect() throws IOException {
        LocalChannel near = LocalChannel.pair();
        lock.lock();
        try {
            if (closed || arrived.size() >= BACKLOG) {
                throw new ConnectException(
                        endpoint + (closed ? " was closed" : " has " + BACKLOG + " connections waiting"));
            }
            arrived.add(near.farEnd());
            changed.signal();
        } finally {
            lock.unlock();
        }
        return near;
    }

    @Override
    public Channel accept() throws IOException {
        lock.lock();
        try {
            while (arrived.isEmpty()) {
                if (closed) {
                    throw new IOException(endpoint + " was closed");
                }
                changed.awaitUninterruptibly();
            }
            return arrived.remove();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public Endpoint endpoint() {
        return endpoint;
    }

    @Override
    public void close() {
        lock.lock();
        try {
            if (closed) {
                return;
            }
            closed = true;
            arrived.forEach(Channel::close);
            arrived.clear();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        onClose.accept(this);
    }
}
