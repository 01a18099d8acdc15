/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.CallOptions;
import dev.ipckit.Endpoint;
import dev.ipckit.RemoteObject;
import dev.ipckit.RemoteStub;
import dev.ipckit.parcel.Parcel;
import dev.ipckit.parcel.ParcelTooLargeException;
import dev.ipckit.transport.ChannelListener;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** libbinder ends the session at a message of more than 600 KiB, so a foreign peer is not sent one. */
class ForeignSizeTest {

    private static final long ROOT = ScriptedServer.ROOT;
    private static final int TOO_LARGE = 600 * 1024;

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
    }

    @Test
    @SuppressWarnings("try") // the client only needs the further connection to be there
    void requestToAForeignServer_isRefusedHere_andTheSessionGoesOn() throws Exception {
        try (ChannelListener listener = TestHost.LOCAL.listen(endpoint)) {
            CompletableFuture<String> client = CompletableFuture.supplyAsync(this::sendTooMuchAndEcho);
            try (RawPeer c1 = ScriptedServer.setUp(listener, 1)) {
                ScriptedServer.answerRoot(c1);
                // For calls to the object that the client is about to pass.
                try (RawPeer incoming = ScriptedServer.acceptIncoming(listener)) {
                    byte[] call = c1.receiveMessage();
                    assertThat(RawPeer.intAt(call, 4))
                            .as("what was too large was not sent")
                            .isLessThan(1000);
                    ScriptedServer.answerText(c1, "next");
                    assertThat(client.get(20, TimeUnit.SECONDS)).isEqualTo("next");
                }
            }
        }
    }

    private String sendTooMuchAndEcho() {
        try {
            RemoteObject root = host.connect(endpoint).peerRoot();
            TestHost.Echo passed = new TestHost.Echo();
            try (Parcel request = root.obtainParcel();
                    Parcel reply = root.obtainParcel()) {
                request.writeRemoteObject(passed);
                request.writeByteArray(new byte[TOO_LARGE]);
                assertThatThrownBy(() -> root.transact(1, request, reply, CallOptions.DEFAULT))
                        .isInstanceOf(ParcelTooLargeException.class)
                        .hasMessageContaining("not IPC Kit");
            }
            assertThat(host.sessions()).allMatch(session -> session.stubCount() == 0);
            return String.valueOf(TestHost.echo(root, "next"));
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void replyToAForeignClient_becomesAnException() throws Exception {
        host.serve(endpoint, new GenerousStub());
        try (RawPeer c1 = new RawPeer(TestHost.LOCAL.connect(endpoint))) {
            c1.send(Frames.NEW_SESSION);
            c1.send(Frames.INIT);
            c1.expect(Frames.RESPONSE);
            c1.send(Frames.special(SpecialTransactions.GET_ROOT, new byte[0]));
            assertThat(c1.receiveMessage()).isEqualTo(Frames.reply(0, Frames.object(ROOT)));
            c1.send(Frames.transact(ROOT, 1, 0, 0, new byte[0]));
            assertThat(c1.receiveMessage()).isEqualTo(Frames.decStrong(ROOT, 1));
            byte[] reply = c1.receiveMessage();
            assertThat(RawPeer.intAt(reply, 0)).isEqualTo(RpcWire.COMMAND_REPLY);
            assertThat(RawPeer.intAt(reply, 4))
                    .as("what was too large was not sent")
                    .isLessThan(10_000);
            assertThat(RawPeer.intAt(reply, 16)).as("status").isZero();
            assertThat(RawPeer.intAt(reply, 36)).as("exception code").isNegative();
            assertThat(host.sessions()).allMatch(session -> session.stubCount() == 1);
        }
    }

    private static final class GenerousStub extends RemoteStub {
        GenerousStub() {
            super(TestHost.DESCRIPTOR);
        }

        @Override
        protected boolean onTransact(int code, Parcel request, Parcel reply, CallOptions options) {
            reply.writeNoException();
            reply.writeRemoteObject(new TestHost.Echo());
            reply.writeByteArray(new byte[TOO_LARGE]);
            return true;
        }
    }
}
