/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.Await;
import dev.ipckit.RemoteException;
import dev.ipckit.RemoteProxy;
import dev.ipckit.parcel.BadParcelException;
import dev.ipckit.transport.PeerCredentials;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Counts as RPC binder counts them. */
class NodeTableTest {

    private final TestHost.Echo stub = new TestHost.Echo();
    private SessionHost host;
    private NodeTable nodes;

    @BeforeEach
    void open() {
        host = TestHost.open();
        RpcSession session =
                new RpcSession(host, TestHost.LOCAL, "test", true, null, new byte[32], PeerCredentials.ANONYMOUS);
        nodes = session.nodes();
    }

    @AfterEach
    void close() {
        host.close();
    }

    @Test
    void stub_leavingTwice_hasOneAddressAndTwoCounts() {
        long address = nodes.stubLeaving(stub);

        assertThat(nodes.stubLeaving(stub)).isEqualTo(address);
        assertThat(nodes.theyGaveBack(address, 1)).isFalse();
        assertThat(nodes.stubCount()).isEqualTo(1);
        assertThat(nodes.theyGaveBack(address, 1)).as("the table is empty").isTrue();
        assertThat(nodes.stubCount()).isZero();
    }

    @Test
    void address_ofAServersObject_carriesItsOptions() {
        long address = nodes.stubLeaving(stub);

        assertThat((int) address).isEqualTo(3);
        assertThat(RpcAddress.isWellFormed(address)).isTrue();
        assertThat(RpcAddress.isWellFormed(address | 4)).isFalse();
        assertThat(RpcAddress.isWellFormed(0)).isFalse();
    }

    @Test
    void giveBack_ofMoreThanWasSent_isIgnored() {
        long address = nodes.stubLeaving(stub);

        assertThat(nodes.theyGaveBack(address, 2)).isFalse();
        assertThat(nodes.theyGaveBack(address, 0xffff_ffffL)).isFalse();
        assertThat(nodes.stubCount()).isEqualTo(1);
    }

    @Test
    void stub_thatComesHome_staysUntilBothCountsAreGone() {
        long address = nodes.stubLeaving(stub);
        RpcNode node = nodes.stubEntering(address);

        assertThat(nodes.theyGaveBack(address, 1)).isFalse();
        assertThat(nodes.takeExcess(node)).isEqualTo(1);
        assertThat(nodes.eraseIfUnused(node)).isTrue();
        assertThatThrownBy(() -> nodes.stubEntering(address)).isInstanceOf(BadParcelException.class);
    }

    @Test
    void proxy_receivedTwice_isOne() {
        long address = theirs(7);

        assertThat(nodes.proxyEntering(address)).isSameAs(nodes.proxyEntering(address));
        assertThat(nodes.proxyCount()).isEqualTo(1);
    }

    @Test
    void table_ofASessionThatEnded_isEmptyAndStaysSo() {
        long address = nodes.stubLeaving(stub);
        assertThat(nodes.terminate().proxies()).isEmpty();

        assertThat(nodes.theyGaveBack(address, 1)).isFalse();
        assertThat(nodes.stubCount()).isZero();
    }

    @Test
    void peer_holdsSoManyObjectsOfOurs_andNoMore() {
        long first = nodes.stubLeaving(stub);
        for (int i = 1; i < NodeTable.MAX_NODES; i++) {
            nodes.stubLeaving(new TestHost.Echo());
        }

        assertThatThrownBy(() -> nodes.stubLeaving(new TestHost.Echo()))
                .isInstanceOf(RemoteException.class)
                .hasMessageContaining("holds references to 100000 objects already")
                .hasMessageContaining("IpcKit.dump()");
        assertThat(nodes.stubLeaving(stub)).as("one that it holds").isEqualTo(first);
        assertThat(nodes.stubCount()).isEqualTo(NodeTable.MAX_NODES);

        assertThat(nodes.theyGaveBack(first, 2)).isFalse();
        assertThat(nodes.stubLeaving(new TestHost.Echo())).as("in place of it").isNotZero();
    }

    @Test
    void peer_makesKnownSoManyObjectsOfItsOwn_andNoMore() {
        List<RemoteProxy> held = new ArrayList<>();
        for (int number = 0; number < NodeTable.MAX_NODES; number++) {
            held.add(nodes.proxyEntering(theirs(number)));
        }

        assertThatThrownBy(() -> nodes.proxyEntering(theirs(NodeTable.MAX_NODES)))
                .isInstanceOf(BadParcelException.class)
                .hasMessageContaining("has sent references to more than 100000 objects");
        assertThat(nodes.proxyCount()).isEqualTo(NodeTable.MAX_NODES);
        assertThat(nodes.proxyEntering(theirs(7))).as("one that is known").isSameAs(held.get(7));
    }

    @Test
    void proxies_thatNobodyHolds_areCollectedBeforeThereIsNoRoomForMore() {
        RemoteProxy held = nodes.proxyEntering(theirs(0));
        for (int round = 0; round < 3; round++) {
            for (int number = 1; number <= NodeTable.MAX_NODES / 2; number++) {
                nodes.proxyEntering(theirs(round * NodeTable.MAX_NODES + number));
            }
            // Nothing here fills the heap, so it is done because somebody asks for it, or not at all.
            Await.until("they are given back", () -> nodes.proxyCount() < NodeTable.MAX_NODES / 2);
        }
        assertThat(nodes.proxyEntering(theirs(0))).isSameAs(held);
    }

    private static long theirs(int number) {
        return RpcAddress.of(number, /* createdByServer= */ false);
    }
}
