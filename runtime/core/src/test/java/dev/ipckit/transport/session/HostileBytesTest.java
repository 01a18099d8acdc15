/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import dev.ipckit.RemoteObject;
import dev.ipckit.transport.Channel;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Bytes that no honest peer sends: messages cut short, and seeded mutations of valid ones. */
class HostileBytesTest extends HostilePeers {

    private static final long SEED = 6_180_339_887L;
    private static final int MUTATIONS = 100_000;

    /** A mutated length makes the server wait for the rest; that is a stall of the peer, which then goes away. */
    private static final long PATIENCE_NANOS = TimeUnit.MILLISECONDS.toNanos(2);

    private static final int SESSIONS_BETWEEN_LOOKS_AT_THE_HEAP = 2_000;

    private int sessionsSpent;

    /** One of each kind, as a client would send them after it got the root. */
    private static List<byte[]> validMessages() {
        byte[] withObject = Frames.join(Frames.string16(TestHost.DESCRIPTOR), Frames.object(1));
        byte[] table = Frames.buffer(4).putInt(24).array();
        return List.of(
                Frames.special(0, new byte[0]),
                Frames.special(1, new byte[0]),
                Frames.special(2, new byte[0]),
                Frames.special(
                        SpecialTransactions.INTRODUCE,
                        Frames.join(Frames.buffer(4).putInt(1).array(), Frames.string16("me"))),
                Frames.special(
                        SpecialTransactions.GET_HOME,
                        Frames.buffer(8).putLong(3).array()),
                Frames.special(
                        SpecialTransactions.REDEEM,
                        Frames.buffer(8).putInt(4).putInt(7).array()),
                Frames.transact(3, 1, 0, 0, request("hello")),
                Frames.transact(3, 2, 0, 0, request("")),
                Frames.transact(3, 3, 1, 0, request("oneway")),
                Frames.transact(3, 5, 0, 0, Frames.string16(TestHost.DESCRIPTOR)),
                Frames.transact(3, 4, 0, 0, Frames.join(withObject, table), withObject.length),
                Frames.transact(3, RemoteObject.PING_TRANSACTION, 0, 0, new byte[0]),
                Frames.transact(3, RemoteObject.DUMP_TRANSACTION, 0, 0, new byte[0]),
                Frames.transact(
                        3,
                        LostOneways.TRANSACTION,
                        1,
                        0,
                        Frames.join(
                                Frames.string16("dev.ipckit.LostOneway"),
                                Frames.buffer(4).putInt(-5).array(),
                                Frames.string16("no\nroom"),
                                new byte[4])),
                Frames.transact(
                        0,
                        SpecialTransactions.RAW_DATA,
                        1,
                        0,
                        Frames.buffer(13).putInt(1 << 20).putInt(16 << 10).array()),
                Frames.decStrong(3, 1),
                Frames.reply(0, new byte[4]));
    }

    @Test
    @Timeout(120)
    void truncatedPrefixes_ofEveryMessage_endTheirConnectionAlone() throws IOException {
        byte[] newSession = Frames.join(RawPeer.bytes(Frames.NEW_SESSION), RawPeer.bytes(Frames.INIT));
        byte[] further = Frames.join(Frames.further(new byte[32], 0), RawPeer.bytes(Frames.INIT));
        for (byte[] setUp : List.of(newSession, further, Frames.further(new byte[32], 1))) {
            for (int length = 0; length < setUp.length; length++) {
                try (RawPeer peer = raw()) {
                    peer.send(Arrays.copyOf(setUp, length));
                }
            }
        }
        for (byte[] message : validMessages()) {
            for (int length = 1; length < message.length; length++) {
                try (RawPeer peer = session()) {
                    peer.send(Frames.join(Frames.special(0, new byte[0]), Arrays.copyOf(message, length)));
                }
            }
            assertHealthy();
        }
    }

    @Test
    @Timeout(180)
    void mutations_100000Seeded_endTheirSessionsAlone() throws IOException {
        mutate(SEED, MUTATIONS);
    }

    @Tag("soak")
    @Test
    @Timeout(3600)
    void mutations_2000000Seeded_endTheirSessionsAlone() throws IOException {
        for (int i = 1; i <= 20; i++) {
            mutate(SEED + i, MUTATIONS);
        }
    }

    private void mutate(long seed, int count) throws IOException {
        Mutations mutations = new Mutations(seed, validMessages());
        int done = 0;
        while (done < count) {
            done += mutateOneSession(mutations, Math.min(400, count - done));
            sessionsSpent++;
            if (sessionsSpent % 200 == 0) {
                assertHealthy();
            }
            if (sessionsSpent % SESSIONS_BETWEEN_LOOKS_AT_THE_HEAP == 0) {
                assertHeapIsBounded();
            }
        }
        System.out.println("mutations=" + count + ", sessions=" + sessionsSpent);
    }

    /** Sends mutations until the session ends or makes no progress. @return how many were sent */
    private int mutateOneSession(Mutations mutations, int most) throws IOException {
        int sent = 0;
        // A server that takes no session any more is a failure.
        RawPeer peer = session();
        try (RawDrain drain = new RawDrain(peer)) {
            peer.send(Frames.special(0, new byte[0]));
            while (sent < most && drain.isOpen()) {
                sent++;
                peer.send(mutations.next());
                drain.takeWhatIsThere(PATIENCE_NANOS);
            }
        } catch (IOException ended) {
            return Math.max(1, sent);
        }
        return sent;
    }

    /** Reads and forgets what the server answers, so that it never has to wait for this peer to read. */
    private static final class RawDrain implements AutoCloseable {
        private final Channel channel;
        private final ByteBuffer rest = ByteBuffer.allocateDirect(64 << 10);
        private boolean open = true;

        RawDrain(RawPeer peer) {
            channel = peer.channel();
        }

        boolean isOpen() {
            return open;
        }

        void takeWhatIsThere(long patienceNanos) throws IOException {
            // The first answer shows that the server got so far; a message cut short gets none.
            int count = channel.read(rest.clear(), System.nanoTime() + patienceNanos);
            open = count > 0;
        }

        @Override
        public void close() {
            channel.close();
        }
    }
}
