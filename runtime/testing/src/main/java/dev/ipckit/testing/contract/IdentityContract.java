/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.RemoteObject;
import dev.ipckit.RemoteProxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Same object, same proxy; a stub that comes home is the stub itself. */
abstract class IdentityContract extends TransportContract {

    @Test
    void root_askedTwice_isTheSameProxy() {
        assertThat(session.root()).isSameAs(session.root()).isInstanceOf(RemoteProxy.class);
    }

    @Test
    void proxy_receivedAgain_isTheSameProxy() {
        service.keep(new ConformanceStub());
        RemoteObject made = Objects.requireNonNull(service.make());

        assertThat(service.giveBack(made)).isSameAs(made);
        assertThat(service.giveBack(service.remote())).isSameAs(service.remote());
    }

    @Test
    void stub_thatComesHome_isItself() {
        ConformanceStub mine = new ConformanceStub();

        assertThat(service.giveBack(mine)).isSameAs(mine);
        service.keep(mine);
        assertThat(service.kept()).isSameAs(mine);
    }

    @Test
    void stub_passedTwice_isOneProxyThere() {
        ConformanceStub mine = new ConformanceStub();
        service.keep(mine);
        RemoteObject first = stub.kept();
        service.keep(mine);

        assertThat(stub.kept()).isSameAs(first);
    }

    @Test
    void proxy_passedHome_isTheStubThere() {
        service.keep(service.remote());

        assertThat(stub.kept()).isSameAs(stub);
    }

    @Test
    void nothing_passedThereAndBack_isNothing() {
        assertThat(service.giveBack(null)).isNull();
    }

    @Test
    void proxy_receivedByManyThreadsAtOnce_isOne() throws Exception {
        stub.forgetKept();
        service.keep(new ConformanceStub());
        RemoteObject made = Objects.requireNonNull(service.make());
        service.keep(made);
        List<CompletableFuture<RemoteObject>> asked = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            asked.add(inBackground(() -> Objects.requireNonNull(service.kept())));
        }

        for (CompletableFuture<RemoteObject> one : asked) {
            assertThat(get(one)).isSameAs(made);
        }
    }

    @Test
    void broker_ofOneProxy_isOne() {
        RemoteProxy proxy = (RemoteProxy) service.remote();

        Conformance typed = proxy.broker(Conformance.class, Conformance::new);

        assertThat(proxy.broker(Conformance.class, Conformance::new)).isSameAs(typed);
    }
}
