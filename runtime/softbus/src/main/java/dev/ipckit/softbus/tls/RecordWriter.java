/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.tls;

import dev.ipckit.transport.socket.Readiness;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.concurrent.locks.ReentrantLock;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLEngineResult;
import javax.net.ssl.SSLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way out of a channel: bytes into records, records onto the socket. Thread-safe.
 *
 * <p>What has been encrypted has to be sent, whatever happens to the deadline of whoever wrote it. So that a writer who has
 * run out of time knows that somebody has to go on, the last byte of what it wrote counts as not written until all records
 * are on their way.
 */
final class RecordWriter {

    private static final Logger logger = LoggerFactory.getLogger(RecordWriter.class);

    /** So many records go to the socket at a time, if there are so many: the peer decrypts them while the next are encrypted. */
    private static final int RECORDS = 2;

    /** Longer than the header of a record, and of a type that there is not. */
    private static final byte[] NO_RECORD = new byte[16];

    static final ByteBuffer NOTHING = ByteBuffer.allocateDirect(0);

    private final SSLEngine engine;
    private final SocketChannel socket;
    private final Readiness writable;
    private final int recordSize;
    private final ReentrantLock lock = new ReentrantLock();

    /**
     * Records on their way, between position and limit. On the heap, where the JDK encrypts them as they lie there; out of memory
     * elsewhere it would copy them piece by piece into arrays and back. Guarded by lock.
     */
    private ByteBuffer records;

    /** What is encrypted next, one after the other. Guarded by lock. */
    private final ByteBuffer[] sources = {NOTHING, NOTHING};

    /** Whether something was sent since somebody asked. */
    private volatile boolean spoke;

    /** Whether the next byte of whoever goes on writing has been encrypted already. Guarded by lock. */
    private boolean owesByte;

    RecordWriter(SSLEngine engine, SocketChannel socket, Readiness writable) {
        this.engine = engine;
        this.socket = socket;
        this.writable = writable;
        recordSize = engine.getSession().getPacketBufferSize();
        records = ByteBuffer.allocate(recordSize).limit(0);
    }

    /** As {@link dev.ipckit.transport.Channel#write(ByteBuffer, ByteBuffer, long)}. */
    void write(ByteBuffer head, ByteBuffer body, long deadline) throws IOException {
        lock.lock();
        try {
            write(head, body, deadline, /* waits= */ true);
        } finally {
            lock.unlock();
        }
    }

    /** As {@link dev.ipckit.transport.Channel#writeAvailable}. */
    void writeAvailable(ByteBuffer source) throws IOException {
        lock.lock();
        try {
            write(source, NOTHING, 0, /* waits= */ false);
        } finally {
            lock.unlock();
        }
    }

    private void write(ByteBuffer head, ByteBuffer body, long deadline, boolean waits) throws IOException {
        int headStart = head.position();
        int bodyStart = body.position();
        while (true) {
            if (!flush(deadline, waits)) {
                keepByte(head, headStart, body, bodyStart);
                return;
            }
            ByteBuffer next = head.hasRemaining() ? head : body;
            if (owesByte && next.hasRemaining()) {
                next.position(next.position() + 1);
                owesByte = false;
            }
            if (!head.hasRemaining() && !body.hasRemaining()) {
                return;
            }
            encrypt(head, body);
        }
    }

    /** The first byte is never kept: a writer of whom nothing was taken may go away. */
    private void keepByte(ByteBuffer head, int headStart, ByteBuffer body, int bodyStart) {
        int taken = head.position() - headStart + body.position() - bodyStart;
        if (!owesByte && taken > 1) {
            ByteBuffer last = body.position() > bodyStart ? body : head;
            last.position(last.position() - 1);
            owesByte = true;
        }
    }

    private void encrypt(ByteBuffer head, ByteBuffer body) throws IOException {
        if (head.remaining() + body.remaining() > recordSize && records.capacity() == recordSize) {
            records = ByteBuffer.allocate(RECORDS * recordSize);
        }
        records.clear();
        sources[0] = head;
        sources[1] = body;
        try {
            while ((head.hasRemaining() || body.hasRemaining()) && records.remaining() >= recordSize) {
                SSLEngineResult result = engine.wrap(sources, records);
                if (result.getStatus() != SSLEngineResult.Status.OK) {
                    throw new IOException("the channel is closed for writing (" + result.getStatus() + ")");
                }
                runTasks(engine, result.getHandshakeStatus());
            }
        } finally {
            records.flip();
            // Nobody's memory is held on to.
            sources[0] = NOTHING;
            sources[1] = NOTHING;
        }
    }

    /** @return whether all records are on their way */
    private boolean flush(long deadline, boolean waits) throws IOException {
        while (records.hasRemaining()) {
            if (socket.write(records) > 0 && !spoke) {
                spoke = true;
            }
            if (records.hasRemaining() && (!waits || !writable.await(deadline))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Sends what TLS itself has to say, without waiting: part of a handshake, an answer to a request for new keys, an alert. If
     * somebody writes at the moment, it goes with what they write, or later.
     *
     * @return whether all of it is on its way
     */
    boolean sendOwn() throws IOException {
        if (!lock.tryLock()) {
            return false;
        }
        try {
            while (flush(0, /* waits= */ false)) {
                if (engine.getHandshakeStatus() != SSLEngineResult.HandshakeStatus.NEED_WRAP) {
                    return true;
                }
                records.clear();
                try {
                    SSLEngineResult result = engine.wrap(NOTHING.duplicate(), records);
                    if (result.getStatus() == SSLEngineResult.Status.CLOSED && result.bytesProduced() == 0) {
                        return true;
                    }
                } finally {
                    records.flip();
                }
            }
            return false;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Asks the peer for a sign of life: TLS lets either side ask for new keys at any time, and the other has to answer. Costs
     * nobody a byte of their stream.
     *
     * @return whether it was asked; not if somebody writes or has to at the moment, which the peer answers as well
     */
    boolean ask() throws IOException {
        if (!lock.tryLock()) {
            return false;
        }
        try {
            if (!flush(0, /* waits= */ false)) {
                return false;
            }
            engine.beginHandshake();
            return sendOwn();
        } finally {
            lock.unlock();
        }
    }

    /** Whether something was sent since this was last asked. */
    boolean spokeSince() {
        boolean since = spoke;
        spoke = false;
        return since;
    }

    /** Waits until the socket takes more. @return false as {@link Readiness#await} does */
    boolean awaitRoom(long deadline) throws IOException {
        return writable.await(deadline);
    }

    /**
     * Says the last word if there is room for it at once.
     *
     * @param inGoodOrder whether it is good-bye (close_notify), and not the alert that something went wrong here
     */
    void end(boolean inGoodOrder) throws IOException {
        if (lock.tryLock()) {
            try {
                if (inGoodOrder) {
                    engine.closeOutbound();
                } else {
                    alert();
                }
                boolean ignored = sendOwn();
            } finally {
                lock.unlock();
            }
        }
    }

    /** JSSE sends alerts about what it finds itself, and no others: it is shown something that cannot be a record. */
    private void alert() {
        try {
            SSLEngineResult result = engine.unwrap(ByteBuffer.wrap(NO_RECORD), ByteBuffer.allocate(recordSize));
            logger.debug("no alert to send: {}", result);
        } catch (SSLException asked) {
            logger.trace("an alert is to be sent", asked);
        }
    }

    static void runTasks(SSLEngine engine, SSLEngineResult.HandshakeStatus status) {
        if (status == SSLEngineResult.HandshakeStatus.NEED_TASK) {
            for (Runnable task = engine.getDelegatedTask(); task != null; task = engine.getDelegatedTask()) {
                task.run();
            }
        }
    }
}
