/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.Await;
import dev.ipckit.CallOptions;
import dev.ipckit.Endpoint;
import dev.ipckit.RemoteStub;
import dev.ipckit.parcel.Parcel;
import dev.ipckit.parcel.ParcelLimits;
import dev.ipckit.parcel.ParcelPool;
import dev.ipckit.parcel.StatusCode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a peer may say of raw data that it does not mean, send too much of, or never send at all. */
@SuppressWarnings("ByteBufferBackingArray") // every buffer is of this class's own making
@Timeout(60)
class HostileRawDataTest {

    private static final long ROOT = 3;
    private static final int MIB = 1 << 20;
    private static final int PIECE = 64 << 10;
    private static final int LIMIT = 4 * MIB;

    /** Answers how long the array was. Thread-safe. */
    private static final class Sizes extends RemoteStub {
        static final int SIZE = 1;
        static final int TWO_SIZES = 2;

        Sizes() {
            super("a.b.ISizes");
        }

        @Override
        protected boolean onTransact(int code, Parcel request, Parcel reply, CallOptions options) {
            reply.writeNoException();
            for (int i = 0; i < code; i++) {
                byte[] bytes = request.createByteArray();
                reply.writeInt(bytes == null ? -1 : bytes.length);
            }
            request.enforceNoDataAvail();
            return true;
        }
    }

    private SessionHost host;
    private Endpoint endpoint;
    private int parcels;

    @BeforeEach
    void serve() throws IOException {
        parcels = ParcelPool.shared().outstanding();
        host = TestHost.open(new SessionLimits(ParcelLimits.DEFAULT.withMaxRawData(LIMIT), 16, 16, 16));
        endpoint = TestHost.newEndpoint();
        host.serve(endpoint, new Sizes());
    }

    @AfterEach
    void close() {
        try {
            Await.until("no session is left", () -> host.sessions().isEmpty());
            Await.until("no parcel is left", () -> ParcelPool.shared().outstanding() <= parcels);
        } finally {
            host.close();
        }
    }

    private RawPeer session() throws IOException {
        RawPeer peer = new RawPeer(TestHost.LOCAL.connect(endpoint));
        peer.send(Frames.NEW_SESSION);
        peer.send(Frames.INIT);
        peer.expect(Frames.RESPONSE);
        peer.send(Frames.special(SpecialTransactions.GET_ROOT, new byte[0]));
        assertThat(peer.receiveMessage()).isEqualTo(Frames.reply(0, Frames.object(ROOT)));
        return peer;
    }

    private static byte[] raw(int total, int piece, int offset, int bytes) {
        return Frames.transact(0, SpecialTransactions.RAW_DATA, 1, 0, header(total, piece, offset, bytes));
    }

    private static byte[] header(int total, int piece, int offset, int bytes) {
        return Frames.buffer(12 + bytes)
                .putInt(total)
                .putInt(piece)
                .putInt(offset)
                .array();
    }

    private static byte[] call(int code, int... words) {
        ByteBuffer data = Frames.buffer(4 * words.length);
        for (int word : words) {
            data.putInt(word);
        }
        return Frames.transact(ROOT, code, 0, 0, data.array());
    }

    /** A reply that follows the reference that it brings home. @return the first word of what was answered */
    private static int answer(RawPeer peer) throws IOException {
        byte[] message = peer.receiveMessage();
        while (RawPeer.intAt(message, 0) == RpcWire.COMMAND_DEC_STRONG) {
            message = peer.receiveMessage();
        }
        assertThat(RawPeer.intAt(message, 16)).as("status").isZero();
        return RawPeer.intAt(message, 36);
    }

    private long reserved() {
        return host.sessions().stream()
                .mapToLong(session -> session.parcels().rawDataBudget().reserved())
                .sum();
    }

    @Test
    void pieces_asDescribed_areTheArraysOfTheCall() throws IOException {
        try (RawPeer peer = session()) {
            peer.send(raw(3 * PIECE, 2 * PIECE, 0, PIECE));
            peer.send(raw(3 * PIECE, 2 * PIECE, PIECE, PIECE));
            peer.send(raw(3 * PIECE, PIECE, 0, PIECE));
            peer.send(call(Sizes.TWO_SIZES, -2, 0, -2, 1));
            byte[] reply = peer.receiveMessage();
            assertThat(RawPeer.intAt(reply, 0)).isEqualTo(RpcWire.COMMAND_DEC_STRONG);
            assertThat(peer.receiveMessage())
                    .isEqualTo(Frames.reply(
                            0,
                            Frames.buffer(12)
                                    .putInt(0)
                                    .putInt(2 * PIECE)
                                    .putInt(PIECE)
                                    .array()));
            Await.until("nothing is reserved", () -> reserved() == 0);
        }
    }

    @Test
    void pieces_thatAreGivenUp_areForgotten() throws IOException {
        try (RawPeer peer = session()) {
            peer.send(raw(LIMIT, LIMIT, 0, PIECE));
            peer.send(raw(0, 0, 0, 0));
            peer.send(raw(PIECE, PIECE, 0, PIECE));
            peer.send(call(Sizes.SIZE, -2, 0));
            assertThat(answer(peer)).isZero();
            Await.until("nothing is reserved", () -> reserved() == 0);
        }
    }

    @Test
    void pieces_thatNobodyReads_areForgottenWithTheCall() throws IOException {
        try (RawPeer peer = session()) {
            peer.send(raw(PIECE, PIECE, 0, PIECE));
            peer.send(call(Sizes.SIZE, -1));
            assertThat(answer(peer)).isZero();
            peer.send(raw(PIECE, PIECE, 0, PIECE));
            peer.send(Frames.special(SpecialTransactions.GET_MAX_THREADS, new byte[0]));
            assertThat(RawPeer.intAt(peer.receiveMessage(), 0)).isEqualTo(RpcWire.COMMAND_REPLY);
            Await.until("nothing is reserved", () -> reserved() == 0);
        }
    }

    @Test
    void numbers_ofPiecesThatAreNotThere_areRefusedAndTheSessionGoesOn() throws IOException {
        List<int[]> wrong = List.of(
                new int[] {-2, 0, -2, 0},
                new int[] {-2, 1},
                new int[] {-2, -1},
                new int[] {-2, Integer.MIN_VALUE},
                new int[] {-2},
                new int[] {-3, 0});
        try (RawPeer peer = session()) {
            for (int[] words : wrong) {
                peer.send(raw(PIECE, PIECE, 0, PIECE));
                peer.send(call(words.length == 4 ? Sizes.TWO_SIZES : Sizes.SIZE, words));
                assertThat(answer(peer)).as("exception code").isEqualTo(-2);
            }
            peer.send(call(Sizes.SIZE, -2, 0));
            assertThat(answer(peer)).as("without any raw data").isEqualTo(-2);
            Await.until("nothing is reserved", () -> reserved() == 0);
        }
    }

    @Test
    void announcements_thatCannotBe_endTheSession() throws IOException {
        byte[] begun = raw(4 * PIECE, 2 * PIECE, 0, PIECE);
        List<byte[]> wrong = List.of(
                raw(LIMIT + 1, PIECE, 0, 1),
                raw(-1, PIECE, 0, 1),
                raw(Integer.MIN_VALUE, PIECE, 0, 1),
                raw(0, PIECE, 0, 1),
                raw(PIECE, PIECE + 1, 0, 1),
                raw(PIECE, -1, 0, 1),
                raw(PIECE, 100, 0, 1),
                raw(PIECE, PIECE, 1, 1),
                raw(PIECE, PIECE, -1, 1),
                raw(PIECE, PIECE, 0, 0),
                raw(PIECE, PIECE, 0, PIECE + 1),
                Frames.transact(0, SpecialTransactions.RAW_DATA, 0, 0, header(PIECE, PIECE, 0, 4)),
                Frames.transact(0, SpecialTransactions.RAW_DATA, 1, 0, header(PIECE, PIECE, 0, 8), 16),
                Frames.transact(0, SpecialTransactions.RAW_DATA, 1, 0, new byte[8]),
                Frames.join(begun, raw(4 * PIECE, 2 * PIECE, 0, PIECE)),
                Frames.join(begun, raw(4 * PIECE, 2 * PIECE, PIECE + 1, 1)),
                Frames.join(begun, raw(4 * PIECE, 2 * PIECE, PIECE, PIECE + 1)),
                Frames.join(begun, raw(4 * PIECE, 3 * PIECE, PIECE, PIECE)),
                Frames.join(begun, raw(3 * PIECE, 2 * PIECE, PIECE, PIECE)),
                Frames.join(begun, raw(4 * PIECE, 2 * PIECE, PIECE, PIECE), raw(4 * PIECE, 3 * PIECE, 0, 1)),
                Frames.join(begun, call(Sizes.SIZE, -2, 0)),
                Frames.join(begun, Frames.reply(0, new byte[4])));
        for (int i = 0; i < wrong.size(); i++) {
            RawPeer peer = session();
            try (peer) {
                peer.send(wrong.get(i));
                peer.expectEnd();
            } catch (IOException ended) {
                assertThat(ended).as("%s", i).isNotNull();
            }
            Await.until("the session ends", () -> host.sessions().isEmpty());
        }
    }

    @Test
    void rawData_whereNoneAreTaken_endTheSession() throws IOException {
        SessionHost none = TestHost.open(new SessionLimits(ParcelLimits.DEFAULT.withMaxRawData(0), 16, 16, 16));
        try {
            Endpoint other = TestHost.newEndpoint();
            none.serve(other, new Sizes());
            try (RawPeer peer = new RawPeer(TestHost.LOCAL.connect(other))) {
                peer.send(Frames.NEW_SESSION);
                peer.send(Frames.INIT);
                peer.expect(Frames.RESPONSE);
                peer.send(raw(PIECE, PIECE, 0, 1));
                peer.expectEnd();
            }
        } finally {
            none.close();
        }
    }

    @Test
    void peer_thatGoesAwayInTheMiddle_leavesNothing() throws IOException {
        RpcSession session;
        try (RawPeer peer = session()) {
            peer.send(raw(LIMIT, LIMIT, 0, MIB));
            Await.until("room is reserved", () -> reserved() == LIMIT);
            session = host.sessions().get(0);
        }
        Await.until("the session ends", () -> host.sessions().isEmpty());
        Await.until(
                "nothing is reserved", () -> session.parcels().rawDataBudget().reserved() == 0);
    }

    @Test
    void announcement_withoutBytes_makesLittleMemory() throws IOException {
        try (RawPeer peer = session()) {
            peer.send(raw(LIMIT, LIMIT, 0, 1));
            Await.until("room is reserved", () -> reserved() == LIMIT);
            RpcConnection connection =
                    host.sessions().iterator().next().pool().all().get(0);
            Await.until("the first byte has been taken in", () -> {
                IncomingRawData incoming = connection.rawData();
                return incoming != null && incoming.granted() == MIB;
            });
        }
    }

    @Test
    void room_thatDoesNotCome_refusesTheCallAlone() throws IOException {
        try (RawPeer peer = session()) {
            RpcSession session = host.sessions().iterator().next();
            assertThat(session.parcels().rawDataBudget().reserve(2 * LIMIT, System.nanoTime()))
                    .isTrue();
            // Else it would be waited for.
            session.parcels().rawDataBudget().close();
            peer.send(raw(PIECE, PIECE, 0, PIECE));
            peer.send(call(Sizes.SIZE, -2, 0));
            byte[] message = peer.receiveMessage();
            while (RawPeer.intAt(message, 0) == RpcWire.COMMAND_DEC_STRONG) {
                message = peer.receiveMessage();
            }
            assertThat(RawPeer.intAt(message, 16)).isEqualTo(StatusCode.NO_MEMORY);
            session.parcels().rawDataBudget().release(2 * LIMIT);
            peer.send(raw(PIECE, PIECE, 0, PIECE));
            peer.send(call(Sizes.SIZE, -2, 0));
            assertThat(answer(peer)).isZero();
        }
    }
}
