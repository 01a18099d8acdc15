/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.RemoteObject;
import dev.ipckit.testing.Eventually;
import dev.ipckit.testing.LeakCheck;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** References last exactly as long as somebody holds them. */
abstract class ReferenceContract extends TransportContract {

    private static final int MANY = 2_000;

    @Test
    void stub_thatNobodyHoldsAnyMore_isReleased() {
        ConformanceStub mine = new ConformanceStub();
        service.keep(mine);
        WeakReference<ConformanceStub> watched = new WeakReference<>(mine);
        mine = null;
        System.gc();
        assertThat(new Conformance(Objects.requireNonNull(stub.kept())).add(1, 1))
                .as("held by the other process alone")
                .isEqualTo(2);

        stub.forgetKept();

        Eventually.awaitCollected(() -> "the stub is released", () -> watched.get() == null);
        LeakCheck.assertStubs(client, 0);
    }

    @Test
    void proxies_thatNobodyHolds_areGivenBack() {
        List<RemoteObject> held = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            held.add(Objects.requireNonNull(service.make()));
        }
        assertThat(held).doesNotHaveDuplicates();
        assertThat(server.stubCount()).isEqualTo(MANY + 1);
        assertThat(client.proxyCount()).isEqualTo(MANY + 1);
        held.clear();

        LeakCheck.assertStubs(server, 1);
        LeakCheck.assertProxies(client, 1);
        assertThat(service.add(1, 1)).isEqualTo(2);
    }

    @Test
    void proxies_givenBackWhileAllConnectionsAreBusy_harmNothing() throws Exception {
        List<RemoteObject> held = new ArrayList<>();
        for (int i = 0; i < MANY * 5; i++) {
            held.add(Objects.requireNonNull(service.make()));
        }
        assertThat(held).doesNotHaveDuplicates();
        int busy = 16;
        List<java.util.concurrent.CompletableFuture<Integer>> calls = new ArrayList<>();
        for (int i = 0; i < busy; i++) {
            calls.add(inBackground(() -> service.block(1)));
        }
        held.clear();
        Eventually.awaitCollected(() -> "most proxies are collected", () -> client.proxyCount() < MANY);
        stub.release();
        for (var call : calls) {
            assertThat(get(call)).isEqualTo(1);
        }

        LeakCheck.assertStubs(server, 1);
        LeakCheck.assertProxies(client, 1);
    }

    @Test
    void counts_after10000Calls_areWhatTheyWere() {
        ConformanceStub mine = new ConformanceStub();
        for (int i = 0; i < 10_000; i++) {
            assertThat(service.giveBack(mine)).isSameAs(mine);
        }
        mine = null;

        LeakCheck.assertStubs(client, 0);
        LeakCheck.assertStubs(server, 1);
        LeakCheck.assertProxies(client, 1);
        LeakCheck.assertProxies(server, 0);
    }

    @Test
    void references_inARequestThatIsRefused_areGivenBack() {
        for (int i = 0; i < 100; i++) {
            assertThatThrownBy(() -> service.call(
                            ConformanceStub.ADD, request -> request.writeRemoteObject(new ConformanceStub()), r -> ""))
                    .isInstanceOf(RuntimeException.class);
        }

        LeakCheck.assertStubs(client, 0);
    }

    @Test
    void references_inAReplyThatNobodyReads_areGivenBack() {
        for (int i = 0; i < 100; i++) {
            assertThatThrownBy(() -> service.call(ConformanceStub.MAKE, request -> {}, reply -> ""))
                    .isInstanceOf(RuntimeException.class);
        }

        LeakCheck.assertStubs(server, 1);
    }

    @Test
    void references_inAOneway_areGivenBack() {
        for (int i = 0; i < 100; i++) {
            service.send(ConformanceStub.KEEP, request -> request.writeRemoteObject(new ConformanceStub()));
        }
        // A oneway may still be under way: only the last one's object is kept in the end.
        LeakCheck.assertStubs(client, 1);
        service.keep(null);
        LeakCheck.assertStubs(client, 0);
    }

    @Test
    void references_ofALostPeer_areGivenUp() {
        ConformanceStub mine = new ConformanceStub();
        service.keep(mine);
        WeakReference<ConformanceStub> watched = new WeakReference<>(mine);
        mine = null;

        server.close();

        Eventually.awaitCollected(() -> "the stub is released", () -> watched.get() == null);
        assertThat(client.stubCount()).isZero();
    }
}
