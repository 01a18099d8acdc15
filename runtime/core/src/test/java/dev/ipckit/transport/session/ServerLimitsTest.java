/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.Await;
import dev.ipckit.Endpoint;
import dev.ipckit.parcel.ParcelLimits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** However many come to one endpoint, they cost no more than so much, and whoever is there already does not notice. */
class ServerLimitsTest {

    private static final int SESSIONS = 2;

    /** More than may be in their set-up at a time. */
    private static final int MANY = 300;

    private final SessionHost host = TestHost.open(new SessionLimits(ParcelLimits.DEFAULT, 4, 4, SESSIONS));
    private final Endpoint endpoint = TestHost.newEndpoint();
    private final List<RawPeer> peers = new ArrayList<>();

    @AfterEach
    void close() {
        peers.forEach(RawPeer::close);
        host.close();
    }

    private RawPeer begin() throws IOException {
        RawPeer peer = new RawPeer(TestHost.LOCAL.connect(endpoint));
        peers.add(peer);
        peer.send(Frames.NEW_SESSION);
        peer.send(Frames.INIT);
        return peer;
    }

    private RawPeer session() throws IOException {
        RawPeer peer = begin();
        peer.expect(Frames.RESPONSE);
        return peer;
    }

    private static void assertServed(RawPeer peer) throws IOException {
        peer.send(Frames.special(SpecialTransactions.GET_MAX_THREADS, new byte[0]));
        assertThat(RawPeer.intAt(peer.receiveMessage(), 0)).isEqualTo(RpcWire.COMMAND_REPLY);
    }

    @Test
    void oneSessionTooMany_isRefused_andThereIsRoomAgainWhenAnotherEnds() throws IOException {
        host.serve(endpoint, new TestHost.Echo());
        RawPeer first = session();
        RawPeer second = session();

        begin().expectEnd();

        assertServed(first);
        second.close();
        Await.until("the second session is gone", () -> host.sessions().size() == 1);
        assertServed(session());
        assertServed(first);
    }

    @Test
    void connectionsThatSayNothing_areBounded_andMakeRoomWhenTheyGo() throws IOException {
        host.serve(endpoint, new TestHost.Echo());
        RawPeer first = session();
        for (int i = 0; i < MANY; i++) {
            peers.add(new RawPeer(TestHost.LOCAL.connect(endpoint)));
        }

        peers.get(MANY).expectEnd();

        assertThat(Thread.getAllStackTraces().keySet())
                .filteredOn(thread -> thread.getName().startsWith("ipckit-test-serving"))
                .hasSizeLessThan(MANY);
        assertServed(first);
        peers.subList(1, peers.size()).forEach(RawPeer::close);
        Await.until("there is room again", this::isServed);
    }

    private boolean isServed() {
        try {
            assertServed(session());
            return true;
        } catch (IOException | AssertionError refused) {
            return false;
        }
    }
}
