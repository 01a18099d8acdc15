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

    /** Of a record: type, version, length. */
    private static final int RECORD_HEADER = 5;

    private static final int RECORD_LENGTH = 3;

    /** What TLS 1.3 adds to what it encrypts: the type of the content, and the tag. */
    private static final int RECORD_OVERHEAD = 17;

    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

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

    /** Where a record goes whose end may not be wanted yet: there, and the rest into {@link #data}. Guarded by lock. */
    private final ByteBuffer[] targets;

    /** Somebody has looked for data for as long as it is worthwhile, in vain. Guarded by lock. */
    private boolean hasLooked;

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
        targets = new ByteBuffer[] {NOTHING, data};
    }

    /** When something came last, as {@link System#nanoTime} counts. */
    long lastHeard() {
        return lastHeard;
    }

    /** As {@link dev.ipckit.transport.Channel#read}. */
    int read(ByteBuffer destination, long deadline) throws IOException {
        lock.lock();
        try {
            boolean mayspin = !hasLooked && spin.isWorthwhile();
            hasLooked = false;
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

    /** As {@link dev.ipckit.transport.Channel#readSoon}. */
    int readSoon(ByteBuffer destination) throws IOException {
        lock.lock();
        try {
            boolean mayspin = spin.isWorthwhile();
            int count = decrypt(destination);
            for (int i = 0; count == 0 && destination.hasRemaining() && i < MAX_EMPTY_RECORDS; i++) {
                if (!(mayspin ? receiveSpinning() : receive())) {
                    hasLooked = true;
                    break;
                }
                count = decrypt(destination);
            }
            return count;
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
            if (destination.position() > start && !hasRoomForRecord(destination)) {
                break;
            }
            SSLEngineResult.Status status = destination == data ? unwrap(data, NOTHING) : unwrapAround(destination);
            if (status != SSLEngineResult.Status.OK && status != SSLEngineResult.Status.CLOSED) {
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

    /** Whether all of the next record is wanted, which then is decrypted to where it belongs. */
    private boolean hasRoomForRecord(ByteBuffer destination) {
        if (records.remaining() < RECORD_HEADER) {
            return true;
        }
        int length = Short.toUnsignedInt(records.getShort(records.position() + RECORD_LENGTH));
        return length - RECORD_OVERHEAD <= destination.remaining();
    }

    /** An engine wants more room than most records need: without {@link #data} behind it the last one of a message had none. */
    private SSLEngineResult.Status unwrapAround(ByteBuffer destination) {
        data.clear();
        try {
            return unwrap(destination, data);
        } finally {
            data.flip();
        }
    }

    private SSLEngineResult.Status unwrap(ByteBuffer target, ByteBuffer rest) {
        SSLEngineResult result;
        targets[0] = target;
        targets[1] = rest;
        try {
            result = engine.unwrap(records, targets);
        } catch (SSLException failed) {
            broken = failed;
            return SSLEngineResult.Status.CLOSED;
        } finally {
            // Nobody's memory is held on to.
            targets[0] = NOTHING;
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
