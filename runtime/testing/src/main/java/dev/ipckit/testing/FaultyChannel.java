/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing;

import dev.ipckit.transport.Channel;
import dev.ipckit.transport.PeerCredentials;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.function.Consumer;

/** The connecting end of a channel on which things go wrong as {@link Faults} order. */
final class FaultyChannel implements Channel {

    private final Channel channel;
    private final Faults faults;

    /** When the write under way may go on, 0 if none is delayed; confined to whoever writes. */
    private long delayEnd;

    FaultyChannel(Channel channel, Faults faults) {
        this.channel = channel;
        this.faults = faults;
    }

    @Override
    public int read(ByteBuffer destination, long deadline) throws IOException {
        if (!faults.receiving.awaitOpen(deadline)) {
            return 0;
        }
        int limit = destination.limit();
        int allowed = allowed(faults.receiving, destination.remaining());
        try {
            int count = channel.read(destination.limit(destination.position() + allowed), deadline);
            faults.receiving.passed(Math.max(0, count));
            return count;
        } finally {
            destination.limit(limit);
        }
    }

    @Override
    public int readAvailable(ByteBuffer destination) throws IOException {
        int limit = destination.limit();
        int allowed = allowed(faults.receiving, destination.remaining());
        try {
            int count = channel.readAvailable(destination.limit(destination.position() + allowed));
            faults.receiving.passed(Math.max(0, count));
            return count;
        } finally {
            destination.limit(limit);
        }
    }

    @Override
    public void write(ByteBuffer source, long deadline) throws IOException {
        if (!awaitDelay(deadline)) {
            return;
        }
        while (source.hasRemaining() && faults.sending.awaitOpen(deadline)) {
            int before = source.position();
            int limit = source.limit();
            int allowed = allowed(faults.sending, source.remaining());
            try {
                channel.write(source.limit(before + allowed), deadline);
            } finally {
                source.limit(limit);
            }
            faults.sending.passed(source.position() - before);
            if (source.position() < before + allowed) {
                return;
            }
        }
    }

    /** A writer may come in several attempts, each with a little of the time that the delay takes. */
    private boolean awaitDelay(long deadline) {
        long delay = faults.sending.delayNanos();
        if (delay == 0) {
            return true;
        }
        if (delayEnd == 0) {
            delayEnd = System.nanoTime() + delay;
        }
        if (!faults.sending.awaitTime(delayEnd, deadline)) {
            return false;
        }
        delayEnd = 0;
        return true;
    }

    @Override
    public void writeAvailable(ByteBuffer source) throws IOException {
        int before = source.position();
        int limit = source.limit();
        int allowed = allowed(faults.sending, source.remaining());
        try {
            channel.writeAvailable(source.limit(before + allowed));
        } finally {
            source.limit(limit);
        }
        faults.sending.passed(source.position() - before);
    }

    private int allowed(Faults.Gate gate, int wanted) throws IOException {
        try {
            return gate.allowed(wanted);
        } catch (IOException cut) {
            channel.close();
            throw cut;
        }
    }

    @Override
    public void onEnd(Consumer<IOException> listener) {
        channel.onEnd(listener);
    }

    @Override
    public PeerCredentials peer() {
        return channel.peer();
    }

    @Override
    public void close() {
        channel.close();
        faults.wakeWaiting();
    }

    @Override
    public void abort() {
        channel.abort();
        faults.wakeWaiting();
    }

    @Override
    public String toString() {
        return "FaultyChannel[" + channel + "]";
    }
}
