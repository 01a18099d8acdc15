/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.Endpoint;
import dev.ipckit.RemoteObject;
import dev.ipckit.transport.Channel;
import dev.ipckit.transport.ChannelListener;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server that does not take a client's first connection for calls of its own is called all the same, and asked again. */
class FirstServingConnectionTest {

    private static final byte[] ID = new byte[RpcWire.SESSION_ID_SIZE];
    private static final long ROOT = 3;

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
    void connectionThatCannotBeOpened_endsNoSession_andIsOpenedLater() throws Exception {
        try (ChannelListener listener = TestHost.LOCAL.listen(endpoint)) {
            CompletableFuture<RpcSession> connecting = inBackground(() -> host.connect(endpoint));
            try (RawPeer c1 = setUp(listener)) {
                RpcSession session = get(connecting);
                CompletableFuture<RemoteObject> asking = inBackground(session::peerRoot);
                c1.receiveMessage();
                c1.send(Frames.reply(0, Frames.object(ROOT)));
                RemoteObject root = get(asking);
                CompletableFuture<Boolean> watching = inBackground(() -> {
                    root.addDeathRecipient((object, reason) -> {});
                    return true;
                });

                listener.accept().close();

                assertThat(get(watching)).isTrue();
                CompletableFuture<String> calling = inBackground(() -> TestHost.echo(root, "still there"));
                assertThat(RawPeer.intAt(c1.receiveMessage(), 0)).isEqualTo(RpcWire.COMMAND_TRANSACT);
                c1.send(Frames.decStrong(ROOT, 1));
                c1.send(Frames.reply(0, Frames.join(new byte[4], Frames.string16("still there"))));
                assertThat(get(calling)).isEqualTo("still there");

                try (Channel again = listener.accept()) {
                    RawPeer incoming = new RawPeer(again);
                    assertThat(incoming.receive(48)).isEqualTo(Frames.further(ID, RpcWire.OPTION_INCOMING));
                    incoming.send(Frames.INIT);
                    incoming.send(Frames.special(SpecialTransactions.GET_MAX_THREADS, new byte[0]));
                    assertThat(RawPeer.intAt(incoming.receiveMessage(), 0)).isEqualTo(RpcWire.COMMAND_REPLY);
                }
            }
        }
    }

    @Test
    void connectionThatCannotBeOpened_isNotTriedAgain_onceTheSessionHasEnded() throws Exception {
        try (ChannelListener listener = TestHost.LOCAL.listen(endpoint)) {
            CompletableFuture<RpcSession> connecting = inBackground(() -> host.connect(endpoint));
            try (RawPeer c1 = setUp(listener)) {
                RpcSession session = get(connecting);
                CompletableFuture<Boolean> expecting = inBackground(() -> {
                    session.expectCallsFromPeer();
                    return true;
                });
                listener.accept().close();
                assertThat(get(expecting)).isTrue();
                Thread connector = Thread.getAllStackTraces().keySet().stream()
                        .filter(thread -> thread.getName().startsWith("ipckit-" + host + "-connector"))
                        .findFirst()
                        .orElseThrow();

                session.close();

                connector.join(TimeUnit.SECONDS.toMillis(20));
                assertThat(connector.isAlive())
                        .as("the thread that tries again")
                        .isFalse();
                c1.expectEnd();
            }
        }
    }

    /** The set-up by a server with one thread, which knows nothing of IPC Kit. */
    static RawPeer setUp(ChannelListener listener) throws IOException {
        RawPeer c1 = new RawPeer(listener.accept());
        c1.expect(Frames.NEW_SESSION);
        c1.expect(Frames.INIT);
        c1.send(Frames.RESPONSE);
        c1.receiveMessage();
        c1.send(Frames.reply(0, RawPeer.bytes("01000000")));
        c1.receiveMessage();
        c1.send(Frames.reply(0, Frames.join(RawPeer.bytes("20000000"), ID)));
        c1.receiveMessage();
        c1.send(Frames.reply(-74, new byte[0]));
        return c1;
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
}
