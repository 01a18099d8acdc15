/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.Endpoint;
import dev.ipckit.RemoteObject;
import dev.ipckit.transport.ChannelListener;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server that does not take a client's first connection for calls of its own is called all the same, and asked again. */
class FirstServingConnectionTest {

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
    void connectionThatCannotBeOpened_endsNoSession_andIsOpenedLater() throws Exception {
        try (ChannelListener listener = TestHost.LOCAL.listen(endpoint)) {
            CompletableFuture<RpcSession> connecting = background.start(() -> host.connect(endpoint));
            try (RawPeer c1 = ScriptedServer.setUp(listener, 1)) {
                RpcSession session = Background.get(connecting);
                CompletableFuture<RemoteObject> asking = background.start(session::peerRoot);
                ScriptedServer.answerRoot(c1);
                RemoteObject root = Background.get(asking);
                CompletableFuture<Boolean> watching = background.start(() -> {
                    root.addDeathRecipient((object, reason) -> {});
                    return true;
                });

                listener.accept().close();

                assertThat(Background.get(watching)).isTrue();
                CompletableFuture<String> calling = background.start(() -> TestHost.echo(root, "still there"));
                assertThat(RawPeer.intAt(c1.receiveMessage(), 0)).isEqualTo(RpcWire.COMMAND_TRANSACT);
                ScriptedServer.answerText(c1, "still there");
                assertThat(Background.get(calling)).isEqualTo("still there");

                try (RawPeer incoming = ScriptedServer.acceptIncoming(listener)) {
                    incoming.send(Frames.special(SpecialTransactions.GET_MAX_THREADS, new byte[0]));
                    assertThat(RawPeer.intAt(incoming.receiveMessage(), 0)).isEqualTo(RpcWire.COMMAND_REPLY);
                }
            }
        }
    }

    @Test
    void connectionThatCannotBeOpened_isNotTriedAgain_onceTheSessionHasEnded() throws Exception {
        try (ChannelListener listener = TestHost.LOCAL.listen(endpoint)) {
            CompletableFuture<RpcSession> connecting = background.start(() -> host.connect(endpoint));
            try (RawPeer c1 = ScriptedServer.setUp(listener, 1)) {
                RpcSession session = Background.get(connecting);
                CompletableFuture<Boolean> expecting = background.start(() -> {
                    session.expectCallsFromPeer();
                    return true;
                });
                listener.accept().close();
                assertThat(Background.get(expecting)).isTrue();
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
}
