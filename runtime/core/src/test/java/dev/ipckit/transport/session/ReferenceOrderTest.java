/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.Await;
import dev.ipckit.CallOptions;
import dev.ipckit.Endpoint;
import dev.ipckit.RemoteObject;
import dev.ipckit.RemoteStub;
import dev.ipckit.parcel.Parcel;
import dev.ipckit.transport.ChannelListener;
import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A thread gives references back where it makes its calls. Elsewhere its next call, with the same object, overtakes them,
 * and libbinder does not survive an object that arrives while the last reference to it goes.
 */
class ReferenceOrderTest {

    private static final long ROOT = ScriptedServer.ROOT;
    private static final long MINE = 1;
    private static final long THEIRS = 1L << 32 | 3;
    private static final int RETURN = 5;
    private static final int ONEWAY = 6;

    private final TestHost.Echo mine = new TestHost.Echo();
    private final Background background = new Background();
    private SessionHost host;
    private Endpoint endpoint;

    @BeforeEach
    void open() {
        host = TestHost.open();
        endpoint = TestHost.newEndpoint();
    }

    @AfterEach
    void close() {
        host.close();
        background.close();
    }

    @Test
    void objectThatComesHome_isGivenBackBeforeTheNextCall_onItsConnection() throws Exception {
        try (ChannelListener listener = TestHost.LOCAL.listen(endpoint)) {
            CompletableFuture<RpcSession> session = connect();
            try (RawPeer c1 = ScriptedServer.setUp(listener, 2)) {
                CompletableFuture<String> calls = background.start(() -> passAndCall(Background.get(session)));
                ScriptedServer.answerRoot(c1);
                try (RawPeer incoming = ScriptedServer.acceptIncoming(listener);
                        RawPeer c2 = ScriptedServer.acceptOutgoing(listener)) {
                    answerWithMine(c1);
                    expectGivenBackAndEcho(c1);
                    assertThat(Background.get(calls)).isEqualTo("next");
                    assertThat(incoming).isNotSameAs(c2);
                }
            }
        }
    }

    @Test
    void threadThatWasDivertedToAnotherConnection_staysThere() throws Exception {
        try (ChannelListener listener = TestHost.LOCAL.listen(endpoint)) {
            CompletableFuture<RpcSession> session = connect();
            try (RawPeer c1 = ScriptedServer.setUp(listener, 2)) {
                CompletableFuture<RemoteObject> root =
                        background.start(() -> Background.get(session).peerRoot());
                ScriptedServer.answerRoot(c1);
                RemoteObject known = Background.get(root);
                CompletableFuture<String> first = background.start(() -> TestHost.echo(known, "first"));
                byte[] firstCall = c1.receiveMessage();
                assertThat(RawPeer.intAt(firstCall, 0)).isEqualTo(RpcWire.COMMAND_TRANSACT);
                CompletableFuture<String> calls = background.start(() -> passAndCall(Background.get(session)));
                try (RawPeer incoming = ScriptedServer.acceptIncoming(listener);
                        RawPeer c2 = ScriptedServer.acceptOutgoing(listener)) {
                    byte[] passed = c2.receiveMessage();
                    ScriptedServer.answerText(c1, "first");
                    assertThat(Background.get(first)).isEqualTo("first");
                    assertThat(RawPeer.intAt(passed, 24)).isEqualTo(RETURN);
                    answer(c2);
                    expectGivenBackAndEcho(c2);
                    assertThat(Background.get(calls)).isEqualTo("next");
                    assertThat(incoming).isNotSameAs(c1);
                }
            }
        }
    }

    @Test
    void objectThatComesHomeInACall_isGivenBackBeforeTheReply_onItsConnection() throws Exception {
        host.serve(endpoint, new ReadingStub());
        try (RawPeer c1 = new RawPeer(TestHost.LOCAL.connect(endpoint))) {
            c1.send(Frames.NEW_SESSION);
            c1.send(Frames.INIT);
            c1.expect(Frames.RESPONSE);
            c1.send(Frames.special(SpecialTransactions.GET_SESSION_ID, new byte[0]));
            byte[] answer = c1.receiveMessage();
            byte[] id = Arrays.copyOfRange(answer, answer.length - RpcWire.SESSION_ID_SIZE, answer.length);
            c1.send(Frames.special(SpecialTransactions.GET_ROOT, new byte[0]));
            assertThat(c1.receiveMessage()).isEqualTo(Frames.reply(0, Frames.object(ROOT)));
            try (RawPeer c2 = new RawPeer(TestHost.LOCAL.connect(endpoint))) {
                c2.send(Frames.further(id, RpcWire.OPTION_INCOMING));
                c2.expect(Frames.INIT);
                c1.send(Frames.transact(ROOT, RETURN, 0, 0, Frames.object(ROOT)));
                // The reference in the parcel, and the one that the call itself is.
                assertThat(c1.receiveMessage()).isEqualTo(Frames.decStrong(ROOT, 2));
                assertThat(RawPeer.intAt(c1.receiveMessage(), 0)).isEqualTo(RpcWire.COMMAND_REPLY);
            }
        }
    }

    /** It would overtake the oneway, which would find no object any more. */
    @Test
    void objectThatIsNoLongerHeld_isGivenBackOnlyWhenWhatWasSentToIt_hasArrived() throws Exception {
        try (ChannelListener listener = TestHost.LOCAL.listen(endpoint)) {
            CompletableFuture<RpcSession> session = connect();
            try (RawPeer c1 = ScriptedServer.setUp(listener, 2)) {
                CompletableFuture<RemoteObject> root =
                        background.start(() -> Background.get(session).peerRoot());
                ScriptedServer.answerRoot(c1);
                RemoteObject known = Background.get(root);
                CompletableFuture<Boolean> sent = background.start(() -> receiveAndSendOneway(known));
                c1.receiveMessage();
                c1.send(Frames.decStrong(ROOT, 1));
                c1.send(Frames.reply(0, Frames.object(THEIRS)));
                try (RawPeer c2 = ScriptedServer.acceptOutgoing(listener)) {
                    assertThat(RawPeer.intAt(c2.receiveMessage(), 24)).isEqualTo(ONEWAY);
                    assertThat(Background.get(sent)).isTrue();
                    NodeTable nodes = Background.get(session).nodes();
                    Await.untilCollected("the object is given back", nodes::awaitsReceipts);
                    CompletableFuture<String> call = background.start(() -> TestHost.echo(known, "first"));
                    assertThat(RawPeer.intAt(c1.receiveMessage(), 0))
                            .as("a call, and nothing given back before it")
                            .isEqualTo(RpcWire.COMMAND_TRANSACT);
                    ScriptedServer.answerText(c1, "first");
                    assertThat(Background.get(call)).isEqualTo("first");

                    c2.send(Frames.decStrong(THEIRS, 1));

                    assertThat(c1.receiveMessage()).isEqualTo(Frames.decStrong(THEIRS, 1));
                }
            }
        }
    }

    private static boolean receiveAndSendOneway(RemoteObject root) {
        try (Parcel request = root.obtainParcel();
                Parcel reply = root.obtainParcel()) {
            request.writeInterfaceToken(TestHost.DESCRIPTOR);
            root.transact(RETURN, request, reply, CallOptions.DEFAULT);
            RemoteObject theirs = reply.readRemoteObject();
            try (Parcel sent = theirs.obtainParcel();
                    Parcel nothing = theirs.obtainParcel()) {
                sent.writeInterfaceToken(TestHost.DESCRIPTOR);
                theirs.transact(ONEWAY, sent, nothing, CallOptions.ONEWAY);
            }
        }
        return true;
    }

    private CompletableFuture<RpcSession> connect() {
        return background.start(() -> host.connect(endpoint));
    }

    /** Has an object returned by the peer, and makes another call. */
    private String passAndCall(RpcSession session) {
        RemoteObject root = session.peerRoot();
        try (Parcel request = root.obtainParcel();
                Parcel reply = root.obtainParcel()) {
            request.writeInterfaceToken(TestHost.DESCRIPTOR);
            request.writeRemoteObject(mine);
            root.transact(RETURN, request, reply, CallOptions.DEFAULT);
            assertThat(reply.readException()).isNull();
            assertThat(reply.readRemoteObject()).isSameAs(mine);
        }
        return String.valueOf(TestHost.echo(root, "next"));
    }

    private static void answerWithMine(RawPeer peer) throws IOException {
        assertThat(RawPeer.intAt(peer.receiveMessage(), 24)).isEqualTo(RETURN);
        answer(peer);
    }

    private static void answer(RawPeer peer) throws IOException {
        peer.send(Frames.decStrong(ROOT, 1));
        peer.send(Frames.reply(0, Frames.join(new byte[4], Frames.object(MINE))));
    }

    private static void expectGivenBackAndEcho(RawPeer peer) throws IOException {
        assertThat(peer.receiveMessage()).isEqualTo(Frames.decStrong(MINE, 1));
        byte[] next = peer.receiveMessage();
        assertThat(RawPeer.intAt(next, 24)).isEqualTo(1);
        ScriptedServer.answerText(peer, "next");
    }

    private static final class ReadingStub extends RemoteStub {
        ReadingStub() {
            super(TestHost.DESCRIPTOR);
        }

        @Override
        protected boolean onTransact(int code, Parcel request, Parcel reply, CallOptions options) {
            assertThat(request.readRemoteObject()).isSameAs(this);
            reply.writeNoException();
            return true;
        }
    }
}
