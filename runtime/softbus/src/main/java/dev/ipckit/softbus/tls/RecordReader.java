/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.tls;

import dev.ipckit.transport.socket.Readiness;
import dev.ipckit.transport.socket.SpinWait;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLEngineResult;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way into a channel: bytes from the socket, records into bytes. One thread reads; another may {@link #listen} while
 * nobody does. Thread-safe.
 */
final class RecordReader {

    private static final Logger logger = LoggerFactory.getLogger(RecordReader.class);

    /** So many records are taken from the socket at a time, once there have been more than one. */
    private static final int RECORDS = 4;

    /**
     * How long to look for data before going to sleep for them: a message of some records takes as long to be decrypted, carried out
     * and encrypted as waking a thread takes, and a peer that has fallen asleep has to be woken first.
     */
    private static final long SPIN_NANOS = 200_000;

    /** How many records without data are taken in at a time: a peer that sends nothing else must not keep a thread busy. */
    private static final int MAX_EMPTY_RECORDS = 64;

    /** What is forgotten at the end is bounded as well: a peer may go on sending for as long as it likes. */
    private static final int MAX_LAST_RECORDS = 1_024;

    private static final long LAST_READER_MILLIS = 500;

    private final SSLEngine engine;
    private final SocketChannel socket;
    private final Readiness readable;
    private final RecordWriter writer;
    private final int recordSize;
    private final SpinWait spin = new SpinWait(SPIN_NANOS);
    private final ReentrantLock lock = new ReentrantLock();

    /** What has come, encrypted, between position and limit; on the heap as those of {@link RecordWriter}. Guarded by lock. */
    private ByteBuffer records;

    /** What did not fit where it was wanted, between position and limit. Guarded by lock. */
    private final ByteBuffer data;

    private boolean ended;

    /** What TLS could not accept, or an alert of the peer; everybody who reads gets it, after the data before it. Guarded by lock. */
    private @Nullable SSLException broken;

    private volatile long lastHeard = System.nanoTime();

    RecordReader(SSLEngine engine, SocketChannel socket, Readiness readable, RecordWriter writer) {
        this.engine = engine;
        this.socket = socket;
        this.readable = readable;
        this.writer = writer;
        recordSize = engine.getSession().getPacketBufferSize();
        records = ByteBuffer.allocate(recordSize).limit(0);
        data = ByteBuffer.allocate(engine.getSession().getApplicationBufferSize())
                .limit(0);
    }

    /** When something came last, as {@link System#nanoTime} counts. */
    long lastHeard() {
        return lastHeard;
    }

    /** As {@link dev.ipckit.transport.Channel#read}. */
    int read(ByteBuffer destination, long deadline) throws IOException {
        lock.lock();
        try {
            boolean mayspin = spin.isWorthwhile();
            while (true) {
                int count = decrypt(destination);
                if (count != 0 || !destination.hasRemaining()) {
                    return count;
                }
                boolean came = mayspin ? receiveSpinning() : receive();
                // Of a record that has come in part the rest is on its way.
                mayspin &= came;
                if (!came && !readable.await(deadline)) {
                    return 0;
                }
            }
        } finally {
            lock.unlock();
        }
    }

    /** As {@link dev.ipckit.transport.Channel#readAvailable}. */
    int readAvailable(ByteBuffer destination) throws IOException {
        lock.lock();
        try {
            int count = decrypt(destination);
            for (int i = 0; count == 0 && destination.hasRemaining() && i < MAX_EMPTY_RECORDS && receive(); i++) {
                count = decrypt(destination);
            }
            return count;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Takes in what has come, without waiting, if nobody reads at the moment and nothing waits to be read: requests for a sign
     * of life, and the answers to ours, while a call is carried out and nobody looks at the channel.
     *
     * @return whether silence means silence: false if data that nobody wants yet stand in the way
     */
    boolean listen() throws IOException {
        if (!lock.tryLock()) {
            return true;
        }
        try {
            for (int i = 0; i < MAX_EMPTY_RECORDS && !data.hasRemaining() && !ended; i++) {
                data.clear();
                int count;
                try {
                    count = decrypt(data);
                } finally {
                    data.flip();
                }
                if (count == 0 && !receive()) {
                    return true;
                }
            }
            return !data.hasRemaining();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Takes in all that has come and forgets it, because nothing can be written any more and the session ends. Waits a moment
     * for whoever reads, who sees the end as well.
     *
     * @throws IOException what the peer said last, if it said that something went wrong, or what broke the channel
     */
    void hearOut() throws IOException {
        if (!tryLock()) {
            return;
        }
        try {
            int count;
            int taken = 0;
            do {
                data.clear();
                try {
                    count = decrypt(data);
                } finally {
                    data.flip();
                }
            } while (count >= 0 && taken++ < MAX_LAST_RECORDS && (count > 0 || receive()));
        } finally {
            lock.unlock();
        }
    }

    private boolean tryLock() {
        try {
            return lock.tryLock(LAST_READER_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return lock.tryLock();
        }
    }

    /** Whether the end has come and nothing is left to be read; false while somebody reads, who will see it. */
    boolean isAtEnd() {
        if (!lock.tryLock()) {
            return false;
        }
        try {
            return ended && !data.hasRemaining();
        } finally {
            lock.unlock();
        }
    }

    /** @return how many bytes, 0 if there are too few for a record, -1 at the end */
    private int decrypt(ByteBuffer destination) throws IOException {
        int start = destination.position();
        while (destination.hasRemaining()) {
            if (destination != data && data.hasRemaining()) {
                copy(destination);
                break;
            }
            if (ended || broken != null || !records.hasRemaining()) {
                break;
            }
            SSLEngineResult.Status status = unwrap(destination);
            if (status == SSLEngineResult.Status.BUFFER_OVERFLOW) {
                if (destination.position() > start || destination == data) {
                    break;
                }
                // Too little room for what the record might hold. It may as well hold nothing but a word of TLS itself.
                data.clear();
                try {
                    status = unwrap(data);
                } finally {
                    data.flip();
                }
            }
            if (status == SSLEngineResult.Status.BUFFER_UNDERFLOW) {
                break;
            }
            ended |= status == SSLEngineResult.Status.CLOSED && broken == null;
        }
        int count = destination.position() - start;
        if (count == 0 && destination.hasRemaining() && broken != null) {
            throw new SSLException(broken.getMessage(), broken);
        }
        return count == 0 && ended ? -1 : count;
    }

    private SSLEngineResult.Status unwrap(ByteBuffer target) {
        SSLEngineResult result;
        try {
            result = engine.unwrap(records, target);
        } catch (SSLException failed) {
            broken = failed;
            return SSLEngineResult.Status.CLOSED;
        }
        if (result.getHandshakeStatus() != SSLEngineResult.HandshakeStatus.NOT_HANDSHAKING) {
            RecordWriter.runTasks(engine, result.getHandshakeStatus());
            try {
                boolean ignored = writer.sendOwn();
            } catch (IOException gone) {
                // The peer does not read any more. What it said last, if it did, comes next.
                logger.debug("TLS had something to say, and nobody listens", gone);
            }
        }
        return result.getStatus();
    }

    private void copy(ByteBuffer destination) {
        int limit = data.limit();
        destination.put(data.limit(data.position() + Math.min(data.remaining(), destination.remaining())));
        data.limit(limit);
    }

    private boolean receive() throws IOException {
        makeRoom();
        try {
            return heard(socket.read(records));
        } finally {
            records.flip();
        }
    }

    private boolean receiveSpinning() throws IOException {
        makeRoom();
        try {
            return heard(spin.read(socket, records));
        } finally {
            records.flip();
        }
    }

    private void makeRoom() {
        boolean wasFull = records.limit() == records.capacity();
        if (wasFull && records.capacity() == recordSize) {
            records = ByteBuffer.allocate(RECORDS * recordSize).put(records);
        } else {
            records.compact();
        }
    }

    private boolean heard(int count) throws IOException {
        if (count < 0) {
            // While it is filled, what it holds stands before the position.
            if (records.position() > 0) {
                throw new EOFException("the peer ended the connection in the middle of a record");
            }
            // Without the good-bye of TLS: the system ends the connections of a process that was killed like this.
            ended = true;
            return true;
        }
        if (count > 0) {
            lastHeard = System.nanoTime();
        }
        return count > 0;
    }

    /** Waits for bytes during the handshake. @return false as {@link Readiness#await} does */
    boolean awaitBytes(long deadline) throws IOException {
        return readable.await(deadline);
    }

    /** One step of a handshake: takes in a record, without waiting. @return whether there was one */
    boolean takeHandshakeRecord() throws IOException {
        lock.lock();
        try {
            if (unwrapHandshake()) {
                return true;
            }
            boolean came = receive();
            if (ended) {
                throw new EOFException("the peer ended the connection during the TLS handshake");
            }
            return came && unwrapHandshake();
        } finally {
            lock.unlock();
        }
    }

    private boolean unwrapHandshake() throws IOException {
        if (!records.hasRemaining()) {
            return false;
        }
        data.clear();
        try {
            SSLEngineResult result = engine.unwrap(records, data);
            if (result.getStatus() == SSLEngineResult.Status.CLOSED) {
                throw new EOFException("the peer ended the TLS handshake");
            }
            return result.getStatus() == SSLEngineResult.Status.OK;
        } finally {
            data.flip();
        }
    }
}
