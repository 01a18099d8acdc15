/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.DeadObjectException;
import dev.ipckit.DeathReason;
import dev.ipckit.DeathRecipient;
import dev.ipckit.IpcKit;
import dev.ipckit.RemoteObject;
import dev.ipckit.testing.Eventually;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The death of a remote object is told once to everybody who asked, in order. */
abstract class DeathContract extends TransportContract {

    @Test
    void recipients_ofADeadObject_areToldOnceInOrder() {
        List<Integer> told = Collections.synchronizedList(new ArrayList<>());
        for (int i = 0; i < 5; i++) {
            int number = i;
            service.remote().addDeathRecipient((object, reason) -> told.add(number));
        }

        server.close();

        Eventually.await("all are told", () -> told.size() >= 5);
        assertThat(told).containsExactly(0, 1, 2, 3, 4);
        assertThat(service.remote().isAlive()).isFalse();
    }

    @Test
    void recipient_ofAPeerThatClosed_isToldWhoAndWhy() throws Exception {
        List<Object> told = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch done = new CountDownLatch(1);
        service.remote().addDeathRecipient((object, reason) -> {
            told.add(object);
            told.add(reason);
            done.countDown();
        });

        endpoint.close();

        assertThat(done.await(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(told).containsExactly(service.remote(), DeathReason.PEER_GONE);
    }

    @Test
    void recipient_ofASessionClosedHere_isToldSo() throws Exception {
        List<DeathReason> told = Collections.synchronizedList(new ArrayList<>());
        service.remote().addDeathRecipient((object, reason) -> told.add(reason));

        session.close();

        Eventually.await("it is told", () -> told.equals(List.of(DeathReason.SESSION_CLOSED)));
    }

    @Test
    void recipient_addedTwice_isToldTwiceAndRemovedOnce() {
        AtomicInteger told = new AtomicInteger();
        DeathRecipient recipient = (object, reason) -> told.incrementAndGet();
        service.remote().addDeathRecipient(recipient);
        service.remote().addDeathRecipient(recipient);
        service.remote().addDeathRecipient(recipient);
        assertThat(service.remote().removeDeathRecipient(recipient)).isTrue();

        server.close();

        Eventually.await("both are told", () -> told.get() == 2);
        assertThat(service.remote().removeDeathRecipient(recipient)).isFalse();
    }

    @Test
    void recipient_removedBefore_isNotTold() {
        AtomicInteger wrong = new AtomicInteger();
        AtomicInteger right = new AtomicInteger();
        DeathRecipient removed = (object, reason) -> wrong.incrementAndGet();
        service.remote().addDeathRecipient(removed);
        service.remote().addDeathRecipient((object, reason) -> right.incrementAndGet());
        assertThat(service.remote().removeDeathRecipient(removed)).isTrue();
        assertThat(service.remote().removeDeathRecipient(removed)).isFalse();

        server.close();

        Eventually.await("the other is told", () -> right.get() == 1);
        assertThat(wrong.get()).isZero();
    }

    @Test
    void addDeathRecipient_afterDeath_throws() {
        AtomicInteger told = new AtomicInteger();
        service.remote().addDeathRecipient((object, reason) -> told.incrementAndGet());
        server.close();
        Eventually.await("the death is known", () -> told.get() == 1);

        assertThatThrownBy(() -> service.remote().addDeathRecipient((object, reason) -> told.incrementAndGet()))
                .isInstanceOf(DeadObjectException.class);
        assertThat(told.get()).isEqualTo(1);
    }

    @Test
    void recipient_thatThrows_doesNotHinderTheNext() {
        AtomicInteger told = new AtomicInteger();
        service.remote().addDeathRecipient((object, reason) -> {
            throw new IllegalStateException("this recipient fails on purpose");
        });
        service.remote().addDeathRecipient((object, reason) -> {
            throw new AssertionError("this one too");
        });
        service.remote().addDeathRecipient((object, reason) -> told.incrementAndGet());

        server.close();

        Eventually.await("the last is told", () -> told.get() == 1);
    }

    @Test
    void recipient_thatBlocks_hindersNoOtherSession() throws Exception {
        IpcKit other = open("other");
        ConformanceStub otherStub = new ConformanceStub();
        RemoteObject otherRemote = connect(client, other, otherStub);
        CountDownLatch blocked = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        AtomicInteger told = new AtomicInteger();
        service.remote().addDeathRecipient((object, reason) -> {
            blocked.countDown();
            awaitUninterrupted(go);
        });
        otherRemote.addDeathRecipient((object, reason) -> told.incrementAndGet());

        server.close();
        assertThat(blocked.await(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();

        assertThat(new Conformance(otherRemote).add(1, 1)).isEqualTo(2);
        other.close();
        Eventually.await("the other session's recipient is told", () -> told.get() == 1);
        go.countDown();
    }

    @Test
    void recipient_thatCallsBackIntoTheRuntime_isUnderNoLock() throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        RemoteObject remote = service.remote();
        remote.addDeathRecipient((object, reason) -> {
            try {
                // From other threads, because this one could hold a lock and enter it again.
                get(inBackground(() -> client.dump() + remote.isAlive() + client.proxyCount()));
                get(inBackground(() -> remote.removeDeathRecipient((o, r) -> {})));
                assertThat(failureOf(inBackground(() -> service.add(1, 1)))).isInstanceOf(DeadObjectException.class);
                done.countDown();
            } catch (Exception failed) {
                throw new AssertionError(failed);
            }
        });

        server.close();

        assertThat(done.await(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void recipient_ofAProxyThatNobodyElseHolds_isTold() {
        AtomicInteger told = new AtomicInteger();
        Objects.requireNonNull(service.make()).addDeathRecipient((object, reason) -> told.incrementAndGet());
        for (int i = 0; i < 5; i++) {
            System.gc();
        }

        server.close();

        Eventually.await("it is told", () -> told.get() == 1);
    }

    @Test
    void recipient_onAClientsObject_isToldAtTheServer() {
        AtomicInteger told = new AtomicInteger();
        service.keep(new ConformanceStub());
        Objects.requireNonNull(stub.kept()).addDeathRecipient((object, reason) -> told.incrementAndGet());

        client.close();

        Eventually.await("it is told", () -> told.get() == 1);
    }

    @Test
    void recipients_addedAndRemovedByManyThreads_areNeverLost() throws Exception {
        AtomicInteger told = new AtomicInteger();
        RemoteObject remote = Objects.requireNonNull(service.make());
        for (int round = 0; round < 300; round++) {
            DeathRecipient passing = (object, reason) -> {};
            remote.addDeathRecipient(passing);
            var removing = inBackground(() -> remote.removeDeathRecipient(passing));
            remote.addDeathRecipient((object, reason) -> told.incrementAndGet());
            assertThat(get(removing)).isTrue();
        }

        server.close();

        Eventually.await("all are told", () -> told.get() == 300);
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        try {
            latch.await(LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException nobodyDoes) {
            throw new AssertionError(nobodyDoes);
        }
    }
}
