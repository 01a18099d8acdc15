/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.CallOptions;
import dev.ipckit.Endpoint;
import dev.ipckit.RemoteObject;
import dev.ipckit.RemoteStub;
import dev.ipckit.parcel.Parcel;
import dev.ipckit.transport.ChannelListener;
import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A thread gives references back where it makes its calls. Elsewhere its next call, with the same object, overtakes them,
 * and libbinder does not survive an object that arrives while the last reference to it goes.
 */
class ReferenceOrderTest {

    private static final byte[] ID = new byte[32];
    private static final long ROOT = 3;
    private static final long MINE = 1;
    private static final long THEIRS = 1L << 32 | 3;
    private static final int RETURN = 5;
    private static final int ONEWAY = 6;

    static {
        Arrays.fill(ID, (byte) 0x5a);
    }

    private final TestHost.Echo mine = new TestHost.Echo();
    private final ExecutorService threads = Executors.newCachedThreadPool();
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
        threads.shutdownNow();
    }

    @Test
    void objectThatComesHome_isGivenBackBeforeTheNextCall_onItsConnection() throws Exception {
        try (ChannelListener listener = TestHost.LOCAL.listen(endpoint)) {
            CompletableFuture<RpcSession> session = connect();
            try (RawPeer c1 = setUp(listener)) {
                CompletableFuture<String> calls = inBackground(() -> passAndCall(get(session)));
                answerRoot(c1);
                try (RawPeer incoming = acceptIncoming(listener);
                        RawPeer c2 = acceptOutgoing(listener)) {
                    answerWithMine(c1);
                    expectGivenBackAndEcho(c1);
                    assertThat(get(calls)).isEqualTo("next");
                    assertThat(incoming).isNotSameAs(c2);
                }
            }
        }
    }

    @Test
    void threadThatWasDivertedToAnotherConnection_staysThere() throws Exception {
        try (ChannelListener listener = TestHost.LOCAL.listen(endpoint)) {
            CompletableFuture<RpcSession> session = connect();
            try (RawPeer c1 = setUp(listener)) {
                CompletableFuture<RemoteObject> root =
                        inBackground(() -> get(session).peerRoot());
                answerRoot(c1);
                RemoteObject known = get(root);
                CompletableFuture<String> first = inBackground(() -> TestHost.echo(known, "first"));
                byte[] firstCall = c1.receiveMessage();
                assertThat(RawPeer.intAt(firstCall, 0)).isEqualTo(RpcWire.COMMAND_TRANSACT);
                CompletableFuture<String> calls = inBackground(() -> passAndCall(get(session)));
                try (RawPeer incoming = acceptIncoming(listener);
                        RawPeer c2 = acceptOutgoing(listener)) {
                    byte[] passed = c2.receiveMessage();
                    c1.send(Frames.decStrong(ROOT, 1));
                    c1.send(Frames.reply(0, Frames.join(new byte[4], Frames.string16("first"))));
                    assertThat(get(first)).isEqualTo("first");
                    assertThat(RawPeer.intAt(passed, 24)).isEqualTo(RETURN);
                    answer(c2);
                    expectGivenBackAndEcho(c2);
                    assertThat(get(calls)).isEqualTo("next");
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
            try (RawPeer c1 = setUp(listener)) {
                CompletableFuture<RemoteObject> root =
                        inBackground(() -> get(session).peerRoot());
                answerRoot(c1);
                RemoteObject known = get(root);
                CompletableFuture<Boolean> sent = inBackground(() -> receiveAndSendOneway(known));
                c1.receiveMessage();
                c1.send(Frames.decStrong(ROOT, 1));
                c1.send(Frames.reply(0, Frames.object(THEIRS)));
                try (RawPeer c2 = acceptOutgoing(listener)) {
                    assertThat(RawPeer.intAt(c2.receiveMessage(), 24)).isEqualTo(ONEWAY);
                    assertThat(get(sent)).isTrue();
                    NodeTable nodes = get(session).nodes();
                    awaitCollected(nodes::awaitsReceipts);
                    CompletableFuture<String> call = inBackground(() -> TestHost.echo(known, "first"));
                    assertThat(RawPeer.intAt(c1.receiveMessage(), 0))
                            .as("a call, and nothing given back before it")
                            .isEqualTo(RpcWire.COMMAND_TRANSACT);
                    c1.send(Frames.decStrong(ROOT, 1));
                    c1.send(Frames.reply(0, Frames.join(new byte[4], Frames.string16("first"))));
                    assertThat(get(call)).isEqualTo("first");

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

    private static void awaitCollected(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime() - end).as("within 20 s").isNegative();
            System.gc();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }

    private interface Work<T> {
        T run() throws Exception;
    }

    private <T> CompletableFuture<T> inBackground(Work<T> work) {
        CompletableFuture<T> done = new CompletableFuture<>();
        threads.execute(() -> {
            try {
                done.complete(work.run());
            } catch (Throwable thrown) {
                done.completeExceptionally(thrown);
            }
        });
        return done;
    }

    private static <T> T get(CompletableFuture<T> done) throws Exception {
        return done.get(20, TimeUnit.SECONDS);
    }

    private CompletableFuture<RpcSession> connect() {
        return inBackground(() -> host.connect(endpoint));
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

    /** The set-up by a server with two threads, which knows nothing of IPC Kit. */
    private static RawPeer setUp(ChannelListener listener) throws IOException {
        RawPeer c1 = new RawPeer(listener.accept());
        c1.expect(Frames.NEW_SESSION);
        c1.expect(Frames.INIT);
        c1.send(Frames.RESPONSE);
        c1.receiveMessage();
        c1.send(Frames.reply(0, RawPeer.bytes("02000000")));
        c1.receiveMessage();
        c1.send(Frames.reply(0, Frames.join(RawPeer.bytes("20000000"), ID)));
        c1.receiveMessage();
        c1.send(Frames.reply(-74, new byte[0]));
        return c1;
    }

    private static RawPeer acceptIncoming(ChannelListener listener) throws IOException {
        RawPeer incoming = new RawPeer(listener.accept());
        assertThat(incoming.receive(48)).isEqualTo(Frames.further(ID, RpcWire.OPTION_INCOMING));
        incoming.send(Frames.INIT);
        return incoming;
    }

    private static RawPeer acceptOutgoing(ChannelListener listener) throws IOException {
        RawPeer outgoing = new RawPeer(listener.accept());
        assertThat(outgoing.receive(48)).isEqualTo(Frames.further(ID, 0));
        outgoing.expect(Frames.INIT);
        return outgoing;
    }

    private static void answerRoot(RawPeer peer) throws IOException {
        peer.receiveMessage();
        peer.send(Frames.reply(0, Frames.object(ROOT)));
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
        peer.send(Frames.decStrong(ROOT, 1));
        peer.send(Frames.reply(0, Frames.join(new byte[4], Frames.string16("next"))));
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
