/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.Await;
import dev.ipckit.CallOptions;
import dev.ipckit.Endpoint;
import dev.ipckit.RemoteObject;
import dev.ipckit.RemoteProxy;
import dev.ipckit.parcel.Parcel;
import dev.ipckit.parcel.ParcelLimits;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A oneway call that is too large for its receiver is lost, and nothing else with it. */
class RefusedOnewayTest {

    private static final int MIB = 1 << 20;
    private static final int RECORD = 3;

    private final TestHost.Echo echo = new TestHost.Echo();
    private final SessionHost server = TestHost.open();
    private final SessionHost client = TestHost.open(new SessionLimits(
            ParcelLimits.DEFAULT.withMaxDataSize(4 * MIB),
            SessionLimits.DEFAULT.servingThreads(),
            SessionLimits.DEFAULT.connections(),
            SessionLimits.DEFAULT.sessions()));
    private RemoteObject root;

    @BeforeEach
    void connect() throws Exception {
        Endpoint endpoint = TestHost.newEndpoint();
        server.serve(endpoint, echo);
        root = client.connect(endpoint).peerRoot();
    }

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @Test
    void onewaysAfterOneThatWasTooLarge_areCarriedOut() {
        record("before");
        record("x".repeat(MIB));
        record("after");

        Await.until("the last one is carried out", () -> echo.recorded.size() == 2);
        assertThat(echo.recorded).isEqualTo(List.of("before", "after"));
    }

    @Test
    void objectToWhichOneWasTooLarge_isGivenUpLikeAnyOther() {
        RpcSession served = server.sessions().get(0);
        RemoteObject other = make();
        assertThat(served.stubCount()).as("the root and another one").isEqualTo(2);
        record(other, "x".repeat(MIB));
        other = null;

        Await.untilCollected("the server's object is released", () -> served.stubCount() == 1);
    }

    @Test
    void wordsOfThePeer_areOneShortLineOfTheLog() {
        assertThat(LostOneways.inOneLine(new IllegalStateException("no\nroom\r\u001b[2J")))
                .isEqualTo("java.lang.IllegalStateException: no room  [2J");
        assertThat(LostOneways.inOneLine(new IllegalStateException("x".repeat(1_000))))
                .hasSize(503)
                .endsWith("x...");
    }

    @Test
    void onewayThatIsSaidToBeLost_isNoCall() {
        LostOneways.tell((RemoteProxy) root, new IllegalStateException("no room"));
        record("after");

        Await.until("the next one is carried out", () -> echo.recorded.equals(List.of("after")));
        assertThat(server.sessions().get(0).isOpen()).isTrue();
    }

    private RemoteObject make() {
        try (Parcel request = root.obtainParcel();
                Parcel reply = root.obtainParcel()) {
            request.writeInterfaceToken(TestHost.DESCRIPTOR);
            root.transact(5, request, reply, CallOptions.DEFAULT);
            reply.readException();
            return Parcel.required(reply.readRemoteObject(), "the new object");
        }
    }

    private void record(String text) {
        record(root, text);
    }

    private static void record(RemoteObject to, String text) {
        try (Parcel request = to.obtainParcel();
                Parcel reply = to.obtainParcel()) {
            request.writeInterfaceToken(TestHost.DESCRIPTOR);
            request.writeString(text);
            to.transact(RECORD, request, reply, CallOptions.ONEWAY);
        }
    }
}
