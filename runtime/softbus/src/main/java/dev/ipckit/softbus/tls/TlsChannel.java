/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.tls;

import dev.ipckit.DeathReason;
import dev.ipckit.softbus.device.DeviceId;
import dev.ipckit.softbus.trust.UntrustedException;
import dev.ipckit.softbus.trust.Verified;
import dev.ipckit.transport.Channel;
import dev.ipckit.transport.ChannelEndException;
import dev.ipckit.transport.PeerCredentials;
import dev.ipckit.transport.Wording;
import dev.ipckit.transport.socket.Readiness;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SocketChannel;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A channel of mutual TLS 1.3 over a TCP socket in selectable mode: {@link javax.net.ssl.SSLSocket} has neither
 * deadlines of writes nor reads that an interrupt ends.
 *
 * <p>The handshake takes place on the thread that first reads or writes, so that a stranger who stalls keeps nobody
 * from accepting others; nothing is read or written before the peer is known and trusted.
 */
public final class TlsChannel implements Channel {

    private static final Logger logger = LoggerFactory.getLogger(TlsChannel.class);

    private final SocketChannel socket;
    private final SSLEngine engine;
    private final OpenChannels owner;
    private final Runnable settled;
    private final @Nullable DeviceId expected;
    private final InetSocketAddress remote;
    private final Duration handshakeLimit;
    private final long handshakeDeadline;
    private final Readiness readable;
    private final Readiness writable;
    private final RecordWriter writer;
    private final RecordReader reader;
    private final ReentrantLock handshakeLock = new ReentrantLock();
    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile @Nullable TlsPeer peer;
    private final AtomicReference<@Nullable Consumer<IOException>> endListener = new AtomicReference<>();
    private volatile @Nullable ChannelEndException end;

    /** What ended the channel, if it was neither its peer's reader nor its owner. */
    private volatile @Nullable IOException endedUnseen;

    /**
     * Takes over a connected socket.
     *
     * @param expected which device the peer has to be, null for any that is trusted
     * @param settled run when the handshake is done or given up; maybe twice
     */
    TlsChannel(
            SocketChannel socket,
            SSLEngine engine,
            OpenChannels owner,
            @Nullable DeviceId expected,
            Duration handshakeLimit,
            Runnable settled)
            throws IOException {
        this.socket = socket;
        this.engine = engine;
        this.owner = owner;
        this.settled = settled;
        this.expected = expected;
        this.handshakeLimit = handshakeLimit;
        socket.configureBlocking(false);
        socket.setOption(StandardSocketOptions.TCP_NODELAY, true);
        remote = (InetSocketAddress) socket.getRemoteAddress();
        handshakeDeadline = System.nanoTime() + handshakeLimit.toNanos();
        readable = Readiness.toRead(socket);
        writable = Readiness.toWrite(socket);
        writer = new RecordWriter(engine, socket, writable);
        reader = new RecordReader(engine, socket, readable, writer);
        engine.beginHandshake();
    }

    /**
     * Does the handshake, if it has not been done.
     *
     * @return false if the deadline passed or the thread is interrupted
     * @throws IOException if it fails, takes too long, or the peer is not trusted
     */
    public boolean handshake(long deadline) throws IOException {
        if (peer != null) {
            return true;
        }
        handshakeLock.lock();
        try {
            if (peer != null) {
                return true;
            }
            long limit = deadline == NO_DEADLINE || handshakeDeadline - deadline < 0 ? handshakeDeadline : deadline;
            if (!TlsHandshake.run(engine, reader, writer, limit)) {
                if (handshakeDeadline - System.nanoTime() <= 0) {
                    throw new SocketTimeoutException("the TLS handshake with " + Wording.of(remote)
                            + " was not done within " + Wording.of(handshakeLimit));
                }
                return false;
            }
            authenticate();
            return true;
        } catch (SSLException failed) {
            throw TlsHandshake.translate(failed, engine, Wording.of(remote));
        } catch (ClosedChannelException closing) {
            throw new IOException(
                    "the channel was closed during the TLS handshake with " + Wording.of(remote), closing);
        } finally {
            handshakeLock.unlock();
        }
    }

    private void authenticate() throws IOException {
        List<X509Certificate> chain = new ArrayList<>();
        for (var certificate : engine.getSession().getPeerCertificates()) {
            chain.add((X509Certificate) certificate);
        }
        String protocol = engine.getApplicationProtocol();
        try {
            // A resumed session shows nobody its certificate before, and trust may have ended since.
            Verified verified = owner.check().check(protocol, chain);
            if (expected != null && !expected.equals(verified.id())) {
                throw new UntrustedException("at " + Wording.of(remote) + " is device "
                        + verified.id().shortForm() + ", and not " + expected.shortForm());
            }
            TlsPeer known = new TlsPeer(protocol, List.copyOf(chain), verified);
            owner.ready(this, known);
            peer = known;
            settled.run();
        } catch (UntrustedException untrusted) {
            engine.getSession().invalidate();
            throw new IOException(untrusted.getMessage(), untrusted);
        }
    }

    /** Who is at the other end, null before the handshake is done. */
    public @Nullable TlsPeer tlsPeer() {
        return peer;
    }

    /** Where the peer is. */
    InetSocketAddress remote() {
        return remote;
    }

    @Override
    public int read(ByteBuffer destination, long deadline) throws IOException {
        try {
            return handshake(deadline) ? orEnd(reader.read(destination, deadline)) : 0;
        } catch (IOException failed) {
            throw named(failed);
        }
    }

    @Override
    public int readSoon(ByteBuffer destination) throws IOException {
        try {
            return peer == null ? 0 : orEnd(reader.readSoon(destination));
        } catch (IOException failed) {
            throw named(failed);
        }
    }

    @Override
    public int readAvailable(ByteBuffer destination) throws IOException {
        try {
            return peer == null ? 0 : orEnd(reader.readAvailable(destination));
        } catch (IOException failed) {
            throw named(failed);
        }
    }

    @Override
    public void write(ByteBuffer source, long deadline) throws IOException {
        write(source, RecordWriter.NOTHING, deadline);
    }

    @Override
    public void write(ByteBuffer head, ByteBuffer body, long deadline) throws IOException {
        try {
            if (handshake(deadline)) {
                writer.write(head, body, deadline);
            }
        } catch (IOException failed) {
            throw named(lastWord(failed));
        }
    }

    @Override
    public void writeAvailable(ByteBuffer source) throws IOException {
        try {
            if (peer != null) {
                writer.writeAvailable(source);
            }
        } catch (IOException failed) {
            throw named(lastWord(failed));
        }
    }

    /**
     * Who cannot write any more finds out why by reading: in TLS 1.3 a client may write before the server has looked at
     * its certificate.
     */
    private IOException lastWord(IOException failed) {
        try {
            reader.hearOut();
            return failed;
        } catch (IOException said) {
            said.addSuppressed(failed);
            return said;
        }
    }

    private int orEnd(int count) throws IOException {
        if (count < 0 && end != null) {
            throw new EOFException("the peer has seen the end of the channel first");
        }
        return count;
    }

    private IOException named(IOException failed) {
        ChannelEndException known = end;
        if (known != null) {
            ChannelEndException again = new ChannelEndException(known.reason(), String.valueOf(known.getMessage()));
            again.initCause(failed);
            return again;
        }
        if (!(failed instanceof SSLException tls)) {
            return failed;
        }
        if (peer == null) {
            return TlsHandshake.translate(tls, engine, Wording.of(remote));
        }
        IOException told = TlsHandshake.translateEnd(tls, engine, Wording.of(remote));
        ChannelEndException lost =
                new ChannelEndException(DeathReason.SESSION_FAILED, String.valueOf(told.getMessage()));
        lost.initCause(failed);
        return lost;
    }

    /**
     * Takes in what nobody reads at the moment.
     *
     * @return whether silence means silence
     * @throws IOException if it has ended, and everything that came before has been read
     */
    boolean listen() throws IOException {
        boolean hears = reader.listen();
        if (reader.isAtEnd()) {
            throw new EOFException("the peer ended the connection");
        }
        try {
            boolean ignored = writer.sendOwn();
            return hears;
        } catch (IOException failed) {
            throw lastWord(failed);
        }
    }

    /** Asks for a sign of life. */
    boolean ask() throws IOException {
        try {
            return writer.ask();
        } catch (IOException failed) {
            throw lastWord(failed);
        }
    }

    /** Whether something was sent since this was last asked. */
    boolean spokeSince() {
        return writer.spokeSince();
    }

    /** When something came last, as {@link System#nanoTime} counts. */
    long lastHeard() {
        return reader.lastHeard();
    }

    @Override
    public void onEnd(Consumer<IOException> listener) {
        endListener.set(listener);
        tellEnd();
    }

    /** Ends it because of something that was seen here while nobody may have read or written. */
    void endUnseen(IOException why) {
        IOException named = named(why);
        if (named instanceof ChannelEndException known) {
            // Before it is closed, which wakes readers who know no better.
            endsBecause(known);
        }
        close();
        endedUnseen = named;
        tellEnd();
    }

    private void tellEnd() {
        IOException why = endedUnseen;
        Consumer<IOException> listener = why == null ? null : endListener.getAndSet(null);
        if (why != null && listener != null) {
            listener.accept(why);
        }
    }

    @Override
    public PeerCredentials peer() {
        TlsPeer known = peer;
        return known == null
                ? PeerCredentials.ANONYMOUS
                : PeerCredentials.ofDevice(known.verified().id().value());
    }

    /** From now on whoever finds the channel at its end is told that this is why. */
    void endsBecause(ChannelEndException why) {
        if (end == null) {
            end = why;
        }
    }

    @Override
    public void close() {
        close(end == null);
    }

    @Override
    public void abort() {
        close(/* inGoodOrder= */ false);
    }

    private void close(boolean inGoodOrder) {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        try {
            if (peer != null) {
                writer.end(inGoodOrder);
            }
        } catch (IOException gone) {
            logger.debug("no good-bye on {}", this, gone);
        }
        try {
            socket.close();
            readable.close();
            writable.close();
        } catch (IOException failed) {
            logger.warn("closing {} failed", this, failed);
        }
        owner.closed(this);
        settled.run();
    }

    @Override
    public String toString() {
        TlsPeer known = peer;
        return "from or to " + Wording.of(remote)
                + (known == null ? "" : " of device " + known.verified().id().shortForm());
    }
}
