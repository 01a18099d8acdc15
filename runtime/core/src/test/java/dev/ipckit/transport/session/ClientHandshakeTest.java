/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.Endpoint;
import dev.ipckit.RemoteObject;
import dev.ipckit.transport.ChannelListener;
import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Our client against libbinder's server as it was captured, byte for byte; such a server knows nothing of IPC Kit. */
class ClientHandshakeTest {

    private static final byte[] ID = new byte[32];

    static {
        Arrays.fill(ID, (byte) 0x5a);
    }

    private SessionHost host;
    private Endpoint endpoint;
    private ChannelListener listener;

    /** Does what a test does with the session, while the test plays the server. */
    private interface Work<T> {
        T with(RpcSession session) throws Exception;
    }

    @BeforeEach
    void listen() throws IOException {
        host = TestHost.open();
        endpoint = TestHost.newEndpoint();
        listener = TestHost.LOCAL.listen(endpoint);
    }

    @AfterEach
    void close() {
        host.close();
        listener.close();
    }

    private <T> CompletableFuture<T> client(Work<T> work) {
        CompletableFuture<T> done = new CompletableFuture<>();
        new Thread(() -> {
                    try {
                        done.complete(work.with(host.connect(endpoint)));
                    } catch (Throwable thrown) {
                        done.completeExceptionally(thrown);
                    }
                })
                .start();
        return done;
    }

    private static <T> T get(CompletableFuture<T> done) throws Exception {
        return done.get(20, TimeUnit.SECONDS);
    }

    private RawPeer accept() throws IOException {
        return new RawPeer(listener.accept());
    }

    /** The set-up, to the point where the client has learned that the server is foreign. */
    private RawPeer setUp() throws IOException {
        RawPeer c1 = accept();
        c1.expect(Frames.NEW_SESSION);
        c1.expect(Frames.INIT);
        c1.send(Frames.RESPONSE);
        c1.expect("00000000 28000000 0000000000000000 | 00000000 00000000 01000000 00000000 0000000000000000 00000000"
                + "000000000000000000000000");
        c1.send(Frames.reply(0, RawPeer.bytes("02000000")));
        c1.expect("00000000 28000000 0000000000000000 | 00000000 00000000 02000000 00000000 0000000000000000 00000000"
                + "000000000000000000000000");
        c1.send(Frames.reply(0, Frames.join(RawPeer.bytes("20000000"), ID)));
        byte[] introduction = c1.receiveMessage();
        assertThat(RawPeer.intAt(introduction, 24)).isEqualTo(SpecialTransactions.INTRODUCE);
        // As libbinder answers a special transaction that it does not know.
        c1.send(Frames.reply(-74, new byte[0]));
        return c1;
    }

    private static void answerRoot(RawPeer c1) throws IOException {
        c1.expect("00000000 28000000 0000000000000000 | 00000000 00000000 00000000 00000000 0000000000000000 00000000"
                + "000000000000000000000000");
        c1.send(Frames.reply(0, RawPeer.bytes("01000000 03000000 00000000 0c000000")));
    }

    @Test
    void call_toAForeignServer_isByteForByteLibbinders() throws Exception {
        CompletableFuture<String> client = client(session -> TestHost.echo(session.peerRoot(), "hello"));
        try (RawPeer c1 = setUp()) {
            answerRoot(c1);
            c1.expect("00000000 50000000 0000000000000000 | 03000000 00000000 01000000 00000000 0000000000000000"
                    + "28000000 000000000000000000000000");
            assertThat(c1.receive(40))
                    .isEqualTo(Frames.join(Frames.string16(TestHost.DESCRIPTOR), Frames.string16("hello")));
            c1.send(Frames.decStrong(3, 1));
            c1.send(Frames.reply(0, Frames.join(new byte[4], Frames.string16("hello"))));
            assertThat(get(client)).isEqualTo("hello");
        }
    }

    @Test
    void object_toAForeignServer_comesWithoutATableAndIsCalledBack() throws Exception {
        TestHost.Echo mine = new TestHost.Echo();
        CompletableFuture<String> client = client(session -> {
            RemoteObject root = session.peerRoot();
            try (var request = root.obtainParcel();
                    var reply = root.obtainParcel()) {
                request.writeInterfaceToken(TestHost.DESCRIPTOR);
                request.writeRemoteObject(mine);
                root.transact(4, request, reply, dev.ipckit.CallOptions.DEFAULT);
                reply.readException();
                return String.valueOf(reply.readString());
            }
        });
        try (RawPeer c1 = setUp()) {
            answerRoot(c1);
            // The client opens a connection for calls to it before it lets its object go, and a spare one.
            try (RawPeer c2 = accept()) {
                assertThat(c2.receive(48)).isEqualTo(Frames.further(ID, 1));
                c2.send(Frames.INIT);
                try (RawPeer c3 = accept()) {
                    assertThat(c3.receive(48)).isEqualTo(Frames.further(ID, 0));
                    c3.expect(Frames.INIT);
                    byte[] call = c1.receiveMessage();
                    byte[] data = Frames.join(Frames.string16(TestHost.DESCRIPTOR), Frames.object(1));
                    assertThat(call).as("no table behind the data").isEqualTo(Frames.transact(3, 4, 0, 0, data));
                    // Nested, on the waiting connection.
                    c1.send(Frames.transact(
                            1, 1, 0, 0, Frames.join(Frames.string16(TestHost.DESCRIPTOR), Frames.string16("x"))));
                    assertThat(RawPeer.intAt(c1.receiveMessage(), 0)).isEqualTo(RpcWire.COMMAND_DEC_STRONG);
                    assertThat(RawPeer.intAt(c1.receiveMessage(), 0)).isEqualTo(RpcWire.COMMAND_REPLY);
                    // And on the other one, from another thread of the server.
                    c2.send(Frames.transact(
                            1, 1, 0, 0, Frames.join(Frames.string16(TestHost.DESCRIPTOR), Frames.string16("y"))));
                    assertThat(RawPeer.intAt(c2.receiveMessage(), 0)).isEqualTo(RpcWire.COMMAND_DEC_STRONG);
                    assertThat(RawPeer.intAt(c2.receiveMessage(), 0)).isEqualTo(RpcWire.COMMAND_REPLY);
                    c1.send(Frames.decStrong(3, 1));
                    c1.send(Frames.reply(0, Frames.join(new byte[4], Frames.string16("done"))));
                    assertThat(get(client)).isEqualTo("done");
                }
            }
        }
    }

    @Test
    void olderServer_isRefusedWithBothVersions() throws Exception {
        CompletableFuture<RpcSession> client = client(session -> session);
        try (RawPeer c1 = accept()) {
            c1.expect(Frames.NEW_SESSION);
            c1.expect(Frames.INIT);
            c1.send("00000000 00000000");
            assertThatThrownBy(() -> get(client))
                    .cause()
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("version 0")
                    .hasMessageContaining("version 1");
            c1.expectEnd();
        }
    }

    @Test
    void serverThatIsNoRpcServer_isAClearFailure() throws Exception {
        CompletableFuture<RpcSession> client = client(session -> session);
        accept().close();
        assertThatThrownBy(() -> get(client)).cause().isInstanceOf(IOException.class);
    }

    @Test
    void replyThatNobodyWaitsFor_andCountsThatDoNotMatch_areHarmless() throws Exception {
        CompletableFuture<String> client = client(session -> TestHost.echo(session.peerRoot(), "hello"));
        try (RawPeer c1 = setUp()) {
            answerRoot(c1);
            byte[] call = c1.receiveMessage();
            assertThat(RawPeer.intAt(call, 0)).isEqualTo(RpcWire.COMMAND_TRANSACT);
            c1.send(Frames.decStrong(3, 1_000_000));
            c1.send(Frames.decStrong(0x7700000001L, 3));
            c1.send(Frames.reply(0, Frames.join(new byte[4], Frames.string16("hello"))));
            assertThat(get(client)).isEqualTo("hello");
        }
    }
}
