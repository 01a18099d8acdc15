/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.Await;
import dev.ipckit.CallOptions;
import dev.ipckit.DeadObjectException;
import dev.ipckit.Endpoint;
import dev.ipckit.RemoteObject;
import dev.ipckit.RemoteStub;
import dev.ipckit.parcel.Parcel;
import dev.ipckit.transport.ChannelListener;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Connections that nobody calls on are closed, one by one, and the session does not notice. */
class IdleConnectionsTest {

    private static final int CALLS = 6;

    private static final byte[] END = Frames.transact(
            0,
            SpecialTransactions.END_CONNECTION,
            CallOptions.DEFAULT.asOneway().flags(),
            0,
            new byte[0]);

    private final Background background = new Background();
    private final Meeting meeting = new Meeting();
    private Path directory;
    private SessionHost server;
    private SessionHost client;
    private RpcSession session;
    private RemoteObject remote;

    @BeforeEach
    void connect() throws Exception {
        directory = Files.createTempDirectory("ipckit");
        Endpoint endpoint = Endpoint.unix(directory.resolve("s"));
        server = TestHost.open();
        client = TestHost.open();
        server.serve(endpoint, meeting);
        session = client.connect(endpoint);
        remote = session.peerRoot();
    }

    @AfterEach
    void close() throws Exception {
        client.close();
        server.close();
        background.close();
        Files.delete(directory);
    }

    @Test
    void connections_ofCallsAtOnce_areClosedWhenTheyAreNotUsedAnyMore_andOpenedAgain() throws Exception {
        meet(remote, meeting);
        RpcSession served = server.sessions().get(0);
        assertThat(session.pool().outgoingCount()).isGreaterThanOrEqualTo(CALLS);

        client.closeIdleConnections();
        assertThat(session.pool().outgoingCount()).as("used since").isGreaterThanOrEqualTo(CALLS);

        awaitClosed(client, session, 2);
        Await.until("the server has closed them", () -> served.pool().incomingCount() == 2);
        assertThat(TestHost.echo(remote, "still there")).isEqualTo("still there");
        meet(remote, meeting);
        assertThat(session.isOpen() && served.isOpen()).isTrue();
    }

    @Test
    void connections_onWhichTheServerCalls_areClosedByTheServer() throws Exception {
        Meeting mine = new Meeting();
        try (Parcel request = remote.obtainParcel();
                Parcel reply = remote.obtainParcel()) {
            request.writeRemoteObject(mine);
            remote.transact(Meeting.KEEP, request, reply, CallOptions.DEFAULT);
        }
        RemoteObject back = meeting.kept.get();
        RpcSession served = server.sessions().get(0);
        meet(back, mine);
        assertThat(served.pool().outgoingCount()).isGreaterThanOrEqualTo(CALLS);

        awaitClosed(server, served, 1);
        Await.until("the client has closed them", () -> session.pool().incomingCount() == 1);
        assertThat(TestHost.echo(back, "still there")).isEqualTo("still there");
        // Its threads are counted right: more are begun as they are needed.
        meet(back, mine);
    }

    @Test
    void connections_inUse_areNeverClosed() throws Exception {
        List<CompletableFuture<String>> calls = new ArrayList<>();
        // More than there may be connections: the server must not find one too many while it has not closed another
        // yet.
        for (int i = 0; i < SessionLimits.DEFAULT.connections() + 4; i++) {
            calls.add(background.start(() -> {
                for (int k = 0; k < 500; k++) {
                    assertThat(TestHost.echo(remote, "busy")).isEqualTo("busy");
                }
                return "done";
            }));
        }
        while (!calls.stream().allMatch(CompletableFuture::isDone)) {
            client.closeIdleConnections();
            server.closeIdleConnections();
        }
        for (CompletableFuture<String> call : calls) {
            assertThat(call.get()).isEqualTo("done");
        }
        assertThat(session.isOpen()).isTrue();
    }

    @Test
    void end_ofTheLastConnection_isThatOfTheSession() throws Exception {
        try (RawPeer peer = new RawPeer(TestHost.UNIX.connect(Endpoint.unix(directory.resolve("s"))))) {
            peer.send(Frames.NEW_SESSION);
            peer.send(Frames.INIT);
            peer.expect(Frames.RESPONSE);
            // Not oneway: somebody would wait for a reply.
            peer.send(Frames.special(SpecialTransactions.END_CONNECTION, new byte[0]));
            assertThat(RawPeer.intAt(peer.receiveMessage(), RpcWire.HEADER_SIZE))
                    .isNegative();
            assertThat(server.sessions()).hasSize(2);
            peer.send(END);
            peer.expectEnd();
        }
        Await.until("nobody would see it otherwise", () -> server.sessions().size() == 1);
        assertThat(session.isOpen()).isTrue();
    }

    @Test
    void end_ofAConnection_onWhichACallWaits_endsTheSession() throws Exception {
        Endpoint scripted = TestHost.newEndpoint();
        try (ChannelListener listener = TestHost.LOCAL.listen(scripted)) {
            CompletableFuture<RpcSession> connecting = background.start(() -> client.connect(scripted));
            try (RawPeer peer = ScriptedServer.setUp(listener, 1)) {
                RpcSession foreign = connecting.get(20, TimeUnit.SECONDS);
                CompletableFuture<RemoteObject> call = background.start(foreign::peerRoot);
                peer.receiveMessage();

                peer.send(END);

                assertThat(call)
                        .failsWithin(Duration.ofSeconds(20))
                        .withThrowableThat()
                        .withCauseInstanceOf(DeadObjectException.class);
                peer.expectEnd();
            }
        }
    }

    /** More than one look may be needed: references that are given back go on any connection, and count as its use. */
    private static void awaitClosed(SessionHost host, RpcSession session, int left) {
        Await.until(left + " connections are left", () -> {
            host.closeIdleConnections();
            return session.pool().outgoingCount() == left;
        });
    }

    /** As many calls at once, each of which ends when all have arrived. */
    private void meet(RemoteObject object, Meeting target) throws Exception {
        target.expected = new CountDownLatch(CALLS);
        List<CompletableFuture<Boolean>> calls = new ArrayList<>();
        for (int i = 0; i < CALLS; i++) {
            calls.add(background.start(() -> {
                try (Parcel request = object.obtainParcel();
                        Parcel reply = object.obtainParcel()) {
                    object.transact(Meeting.MEET, request, reply, CallOptions.DEFAULT);
                }
                return true;
            }));
        }
        for (CompletableFuture<Boolean> call : calls) {
            assertThat(call.get(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    /** Its calls end when all are there. Thread-safe. */
    private static final class Meeting extends RemoteStub {
        static final int ECHO = 1;
        static final int MEET = 2;
        static final int KEEP = 3;

        final AtomicReference<RemoteObject> kept = new AtomicReference<>();
        volatile CountDownLatch expected = new CountDownLatch(0);

        Meeting() {
            super(TestHost.DESCRIPTOR);
        }

        @Override
        protected boolean onTransact(int code, Parcel request, Parcel reply, CallOptions options) throws Exception {
            switch (code) {
                case ECHO -> {
                    request.enforceInterfaceToken(TestHost.DESCRIPTOR);
                    String text = request.readString();
                    reply.writeNoException();
                    reply.writeString(text);
                }
                case MEET -> {
                    expected.countDown();
                    assertThat(expected.await(20, TimeUnit.SECONDS)).isTrue();
                }
                case KEEP -> kept.set(request.readRemoteObject());
                default -> {
                    return false;
                }
            }
            return true;
        }
    }
}
