/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.DeadObjectException;
import dev.ipckit.IpcKit;
import dev.ipckit.RemoteObject;
import dev.ipckit.testing.Eventually;
import dev.ipckit.testing.LeakCheck;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A reference may go anywhere: to a third process, and on, and back to where its object lives. */
abstract class RelayContract extends TransportContract {

    private IpcKit third;

    /** An object of the third process. */
    private ConformanceStub thirdStub;

    /** The third process's object, as the client sees it. */
    private Conformance thirdOfClient;

    @BeforeEach
    void openThird() {
        third = open("third");
        thirdStub = new ConformanceStub();
        thirdOfClient = new Conformance(connect(client, third, thirdStub));
    }

    @Test
    void proxy_passedToAThird_canBeCalledThere() {
        thirdOfClient.keep(service.remote());
        Conformance atThird = new Conformance(Objects.requireNonNull(thirdStub.kept()));

        assertThat(atThird.add(20, 22)).isEqualTo(42);
        assertThatThrownBy(() -> atThird.fail("state", "from afar"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("from afar");
        assertThatThrownBy(() -> atThird.call(ConformanceStub.UNKNOWN))
                .isInstanceOf(dev.ipckit.UnknownTransactionException.class);
    }

    @Test
    void proxy_passedToAThirdTwice_isOneProxyThere() {
        thirdOfClient.keep(service.remote());
        RemoteObject first = thirdStub.kept();
        thirdOfClient.keep(service.remote());

        assertThat(thirdStub.kept()).isSameAs(first);
    }

    @Test
    void proxy_backFromAThird_isTheSameProxy() {
        thirdOfClient.keep(service.remote());

        assertThat(thirdOfClient.kept()).isSameAs(service.remote());
    }

    @Test
    void stub_thatComesHomeThroughAThird_isItself() {
        ConformanceStub mine = new ConformanceStub();
        service.keep(mine);
        // The server passes the client's object on to the third process, which passes it to the client.
        Conformance thirdOfServer = new Conformance(connect(server, third, thirdStub));
        thirdOfServer.keep(stub.kept());

        assertThat(thirdOfClient.kept()).isSameAs(mine);
    }

    @Test
    void object_reachedDirectlyAndThroughAThird_isOneProxy() {
        Conformance serverOfThird =
                new Conformance(third.connect(endpoint.endpoint()).root());
        thirdStub.forgetKept();
        thirdOfClient.keep(service.remote());

        assertThat(thirdStub.kept()).isSameAs(serverOfThird.remote());
        assertThat(thirdOfClient.giveBack(service.remote())).isSameAs(service.remote());
    }

    @Test
    void relayedObject_afterTheRelayIsGone_isStillReached() {
        thirdOfClient.keep(service.remote());
        Conformance atThird = new Conformance(Objects.requireNonNull(thirdStub.kept()));

        client.close();

        assertThat(atThird.add(20, 22)).isEqualTo(42);
    }

    @Test
    void relayedObject_afterItsHomeIsGone_isDead() {
        thirdOfClient.keep(service.remote());
        Conformance atThird = new Conformance(Objects.requireNonNull(thirdStub.kept()));
        server.close();

        Eventually.await("the call fails", () -> {
            try {
                atThird.add(1, 1);
                return false;
            } catch (DeadObjectException dead) {
                return true;
            }
        });
        // The relay itself is as well as before.
        assertThat(thirdOfClient.add(1, 1)).isEqualTo(2);
    }

    @Test
    void nestedCallToARelayedObject_givenUp_isGivenUpThere_andLetsTheOuterCallReturn() throws Exception {
        PromisingStub promising = new PromisingStub();
        RemoteObject promisingOfClient = connect(client, third, promising);
        RemoteObject hurried = connect(client, server, new HurriedCaller());

        CompletableFuture<Boolean> gaveUp = inBackground(() -> HurriedCaller.givesUp(hurried, promisingOfClient));

        promising.awaitArrived(1);
        assertThatThrownBy(() -> get(promising.promises().get(0))).isInstanceOf(CancellationException.class);
        assertThat(get(gaveUp)).isTrue();
        assertThat(thirdOfClient.add(1, 2)).isEqualTo(3);
    }

    @Test
    void references_throughAThird_areGivenBackEverywhere() {
        RemoteObject made = Objects.requireNonNull(service.make());
        thirdOfClient.keep(made);
        assertThat(new Conformance(Objects.requireNonNull(thirdStub.kept())).add(1, 1))
                .isEqualTo(2);
        made = null;
        thirdStub.forgetKept();

        LeakCheck.assertStubs(server, 1);
        LeakCheck.assertProxies(third, 0);
        LeakCheck.assertStubs(third, 1);
        LeakCheck.assertProxies(client, 2);
        LeakCheck.assertStubs(client, 0);
    }

    @Test
    void oneway_toARelayedObject_arrivesInOrder() {
        thirdOfClient.keep(service.remote());
        Conformance atThird = new Conformance(Objects.requireNonNull(thirdStub.kept()));
        for (int i = 0; i < 500; i++) {
            atThird.record(i);
        }

        Eventually.await("all have arrived", () -> stub.recorded().size() == 500);
        assertThat(stub.recorded()).isSorted();
    }
}
