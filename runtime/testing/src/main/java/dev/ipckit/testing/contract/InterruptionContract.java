/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.CallInterruptedException;
import dev.ipckit.CallOptions;
import dev.ipckit.RemoteStub;
import dev.ipckit.parcel.Parcel;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An interrupted caller is let go at once with its interrupt flag, and takes nothing else along. */
abstract class InterruptionContract extends TransportContract {

    @AfterEach
    void clearFlag() {
        boolean ignored = Thread.interrupted();
    }

    @Test
    void call_onAnInterruptedThread_isNotSent() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> service.add(1, 1)).isInstanceOf(CallInterruptedException.class);

        assertThat(Thread.interrupted()).as("the flag is kept").isTrue();
        assertThat(service.add(1, 1)).isEqualTo(2);
    }

    @Test
    void call_withTheFirstObjectOnAnInterruptedThread_doesNotEndTheSession() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> service.keep(new ConformanceStub())).isInstanceOf(CallInterruptedException.class);

        assertThat(Thread.interrupted()).as("the flag is kept").isTrue();
        assertThat(session.isAlive()).isTrue();
        ConformanceStub mine = new ConformanceStub();
        assertThat(service.nest(mine, 4)).isEqualTo(4);
    }

    @Test
    void addDeathRecipient_onAnInterruptedThread_doesNotEndTheSession() {
        Thread.currentThread().interrupt();

        service.remote().addDeathRecipient((object, reason) -> {});

        assertThat(Thread.interrupted()).as("the flag is kept").isTrue();
        assertThat(session.isAlive()).isTrue();
    }

    @Test
    void connect_onAnInterruptedThread_keepsTheFlag() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> client.connect(endpoint.endpoint())).isInstanceOf(RuntimeException.class);

        assertThat(Thread.interrupted()).as("the flag is kept").isTrue();
        assertThat(service.add(1, 1)).isEqualTo(2);
    }

    @Test
    void call_interruptedWhileItWaits_endsAtOnceAndTheSessionGoesOn() throws Exception {
        AtomicReference<Thread> caller = new AtomicReference<>();
        AtomicReference<Boolean> flag = new AtomicReference<>();
        CompletableFuture<Integer> call = inBackground(() -> {
            caller.set(Thread.currentThread());
            try {
                return service.block(1);
            } finally {
                flag.set(Thread.currentThread().isInterrupted());
            }
        });
        stub.awaitArrived(1);
        caller.get().interrupt();

        assertThat(failureOf(call)).isInstanceOf(CallInterruptedException.class);
        assertThat(flag.get()).as("the flag is kept").isTrue();
        assertThat(service.add(1, 1)).isEqualTo(2);
        stub.release();
        for (int i = 0; i < 100; i++) {
            assertThat(service.add(i, 1)).isEqualTo(i + 1);
        }
    }

    @Test
    void caller_interruptedWhileItServesANestedCall_keepsItsFlag() throws Exception {
        AtomicReference<Boolean> flag = new AtomicReference<>();
        Interrupter interrupter = new Interrupter();
        CompletableFuture<Integer> call = inBackground(() -> {
            try {
                return service.nest(interrupter, 1);
            } finally {
                flag.set(Thread.currentThread().isInterrupted());
            }
        });

        // Whether the reply still got through is a matter of luck; that somebody interrupted the thread is not.
        Object outcome = call.handle((value, thrown) -> thrown == null ? value : thrown.getClass())
                .get(LIMIT_SECONDS, java.util.concurrent.TimeUnit.SECONDS);
        assertThat(outcome).isIn(1, CallInterruptedException.class);
        assertThat(flag.get()).as("the flag is kept").isTrue();
        assertThat(service.add(1, 1)).isEqualTo(2);
    }

    @Test
    void implementation_thatLeavesItsThreadInterrupted_harmsNobody() throws Exception {
        ConformanceStub mine = new ConformanceStub();
        service.keep(mine);
        Interrupter interrupter = new Interrupter();
        service.keep(interrupter);
        Conformance back = new Conformance(java.util.Objects.requireNonNull(stub.kept()));
        for (int i = 0; i < 10; i++) {
            assertThat(get(inBackground(() -> back.nest(stub, 0)))).isZero();
        }
        assertThat(service.add(1, 1)).isEqualTo(2);
    }

    @Test
    void servingThread_interruptedAfterItsCall_goesOnServing() throws Exception {
        ThreadTeller teller = new ThreadTeller();
        Conformance told = new Conformance(connect(client, server, teller));
        told.call(ConformanceStub.ADD);
        Thread serving = teller.thread();

        serving.interrupt();

        for (int i = 0; i < 10; i++) {
            told.call(ConformanceStub.ADD);
        }
    }

    /** Leaves the thread that carries out its call interrupted. */
    private static final class Interrupter extends RemoteStub {
        Interrupter() {
            super(ConformanceStub.DESCRIPTOR);
        }

        @Override
        protected boolean onTransact(int code, Parcel request, Parcel reply, CallOptions options) {
            reply.writeNoException();
            reply.writeInt(0);
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Tells which thread carried out its call. */
    private static final class ThreadTeller extends RemoteStub {
        private final AtomicReference<Thread> thread = new AtomicReference<>();
        private final CountDownLatch called = new CountDownLatch(1);

        ThreadTeller() {
            super(ConformanceStub.DESCRIPTOR);
        }

        Thread thread() throws InterruptedException {
            called.await();
            return java.util.Objects.requireNonNull(thread.get());
        }

        @Override
        protected boolean onTransact(int code, Parcel request, Parcel reply, CallOptions options) {
            reply.writeNoException();
            thread.set(Thread.currentThread());
            called.countDown();
            return true;
        }
    }
}
