/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.Endpoint;
import dev.ipckit.parcel.ParcelLimits;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Our server against libbinder's client as it was captured, byte for byte. */
class ServerHandshakeTest {

    private static final String ZERO12 = "000000000000000000000000";

    private final TestHost.Echo echo = new TestHost.Echo();
    private SessionHost host;
    private Endpoint endpoint;

    @BeforeEach
    void serve() throws IOException {
        host = TestHost.open(new SessionLimits(ParcelLimits.DEFAULT, 2, 16, 1000));
        endpoint = TestHost.newEndpoint();
        RpcServer server = host.serve(endpoint, echo);
        assertThat(server.endpoint()).isEqualTo(endpoint);
    }

    @AfterEach
    void close() {
        host.close();
    }

    private RawPeer connect() throws IOException {
        return new RawPeer(TestHost.LOCAL.connect(endpoint));
    }

    private RawPeer beginSession() throws IOException {
        RawPeer c1 = connect();
        c1.send(Frames.NEW_SESSION);
        c1.send(Frames.INIT);
        c1.expect(Frames.RESPONSE);
        return c1;
    }

    private static byte[] askSessionId(RawPeer c1) throws IOException {
        c1.send(Frames.special(2, new byte[0]));
        c1.expect("01000000 38000000 0000000000000000 | 00000000 24000000 " + ZERO12 + "| 20000000");
        return c1.receive(32);
    }

    @Test
    void session_ofACapturedClient_isAnsweredByteForByte() throws IOException {
        try (RawPeer c1 = beginSession();
                RawPeer c2 = connect();
                RawPeer c3 = connect()) {
            // GET_MAX_THREADS
            c1.send("00000000 28000000 0000000000000000 | 00000000 00000000 01000000 00000000 0000000000000000 00000000"
                    + ZERO12);
            c1.expect("01000000 18000000 0000000000000000 | 00000000 04000000" + ZERO12 + "| 02000000");
            byte[] id = askSessionId(c1);
            c2.send(Frames.further(id, 0));
            c2.send(Frames.INIT);
            c3.send(Frames.further(id, 1));
            c3.expect(Frames.INIT);
            // GET_ROOT
            c1.send(Frames.special(0, new byte[0]));
            c1.expect("01000000 24000000 0000000000000000 | 00000000 10000000" + ZERO12
                    + "| 01000000 03000000 00000000 0c000000");
            // A call; the reference to its target comes back in the same write as the reply.
            byte[] request = Frames.join(Frames.string16(TestHost.DESCRIPTOR), Frames.string16("hello"));
            c1.send(Frames.transact(3, 1, 0, 0, request));
            c1.expect("02000000 10000000 0000000000000000 | 03000000 00000000 01000000 00000000");
            c1.expect("01000000 28000000 0000000000000000 | 00000000 14000000" + ZERO12
                    + "| 00000000 05000000 68006500 6c006c00 6f000000");
            // A service-specific exception.
            c2.send(Frames.transact(3, 2, 0, 0, Frames.string16(TestHost.DESCRIPTOR)));
            c2.expect("02000000 10000000 0000000000000000 | 03000000 00000000 01000000 00000000");
            c2.expect("01000000 30000000 0000000000000000 | 00000000 1c000000" + ZERO12
                    + "| f8ffffff 04000000 62006f00 6f006d00 00000000 00000000 07000000");
        }
    }

    @Test
    void oneway_ofARawClient_isCarriedOutAndItsReferenceGivenBack() throws IOException {
        try (RawPeer c1 = beginSession();
                RawPeer c3 = connect()) {
            byte[] id = askSessionId(c1);
            c3.send(Frames.further(id, 1));
            c3.expect(Frames.INIT);
            c1.send(Frames.special(0, new byte[0]));
            assertThat(RawPeer.intAt(c1.receiveMessage(), 0)).isEqualTo(RpcWire.COMMAND_REPLY);
            byte[] request = Frames.join(Frames.string16(TestHost.DESCRIPTOR), Frames.string16("one"));
            c1.send(Frames.transact(3, 3, 1, 0, request));
            c3.expect("02000000 10000000 0000000000000000 | 03000000 00000000 01000000 00000000");
            assertThat(echo.recorded).containsExactly("one");
        }
    }

    @Test
    void nestedCall_comesBackOnTheConnectionOfTheWaitingCaller() throws IOException {
        try (RawPeer c1 = beginSession()) {
            c1.send(Frames.special(0, new byte[0]));
            assertThat(RawPeer.intAt(c1.receiveMessage(), 0)).isEqualTo(RpcWire.COMMAND_REPLY);
            // An object of the client: address options 1, number 0.
            byte[] request = Frames.join(Frames.string16(TestHost.DESCRIPTOR), Frames.object(1));
            c1.send(Frames.transact(3, 4, 0, 0, request));
            byte[] nested = c1.receiveMessage();
            byte[] expected = Frames.transact(
                    1, 1, 0, 0, Frames.join(Frames.string16(TestHost.DESCRIPTOR), Frames.string16("back")));
            assertThat(nested).isEqualTo(expected);
            c1.send(Frames.join(
                    Frames.decStrong(1, 1), Frames.reply(0, Frames.join(new byte[4], Frames.string16("there")))));
            assertThat(RawPeer.intAt(c1.receiveMessage(), 0)).isEqualTo(RpcWire.COMMAND_DEC_STRONG);
            byte[] reply = c1.receiveMessage();
            assertThat(Arrays.copyOfRange(reply, 36, reply.length))
                    .isEqualTo(Frames.join(new byte[4], Frames.string16("there")));
        }
    }

    @Test
    void olderClient_isToldOurVersionAndRefused() throws IOException {
        try (RawPeer old = connect()) {
            old.send("00000000 00 00 0000000000000000 0000");
            old.expect(Frames.RESPONSE);
            old.expectEnd();
        }
    }

    @Test
    void newerClient_isServedAsVersionOne() throws IOException {
        try (RawPeer newer = connect()) {
            newer.send("02000000 00 00 0000000000000000 0000");
            newer.send(Frames.INIT);
            newer.expect(Frames.RESPONSE);
            newer.send(Frames.special(1, new byte[0]));
            assertThat(RawPeer.intAt(newer.receiveMessage(), 0)).isEqualTo(RpcWire.COMMAND_REPLY);
        }
    }

    @Test
    void clientThatWantsToSendFileDescriptors_isRefused() throws IOException {
        try (RawPeer peer = connect()) {
            peer.send("01000000 00 01 0000000000000000 0000");
            peer.expectEnd();
        }
    }

    @Test
    void guessedSessionId_isRefused() throws IOException {
        try (RawPeer c1 = beginSession();
                RawPeer guess = connect();
                RawPeer shortId = connect()) {
            guess.send(Frames.further(new byte[32], 0));
            guess.expectEnd();
            shortId.send(Frames.further(new byte[31], 0));
            shortId.expectEnd();
            c1.send(Frames.special(1, new byte[0]));
            assertThat(RawPeer.intAt(c1.receiveMessage(), 0)).isEqualTo(RpcWire.COMMAND_REPLY);
        }
    }

    @Test
    void moreConnectionsThanAllowed_areClosedAlone() throws IOException {
        try (RawPeer c1 = beginSession();
                RawPeer c2 = connect();
                RawPeer tooMany = connect()) {
            byte[] id = askSessionId(c1);
            c2.send(Frames.join(Frames.further(id, 0), RawPeer.bytes(Frames.INIT)));
            c2.send(Frames.special(1, new byte[0]));
            assertThat(RawPeer.intAt(c2.receiveMessage(), 0)).isEqualTo(RpcWire.COMMAND_REPLY);
            tooMany.send(Frames.join(Frames.further(id, 0), RawPeer.bytes(Frames.INIT)));
            tooMany.expectEnd();
            c1.send(Frames.special(1, new byte[0]));
            assertThat(RawPeer.intAt(c1.receiveMessage(), 0)).isEqualTo(RpcWire.COMMAND_REPLY);
        }
    }
}
