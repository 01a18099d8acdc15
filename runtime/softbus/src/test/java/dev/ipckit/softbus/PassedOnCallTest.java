/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.CallInterruptedException;
import dev.ipckit.CallOptions;
import dev.ipckit.CurrentCall;
import dev.ipckit.DeadObjectException;
import dev.ipckit.DeadlineExceededException;
import dev.ipckit.IpcKit;
import dev.ipckit.RemoteObject;
import dev.ipckit.RemoteStub;
import dev.ipckit.parcel.Parcel;
import dev.ipckit.testing.Eventually;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Calls that a front door passes on last as long as their callers wait: no shorter, and no longer. */
class PassedOnCallTest extends DoorTestCase {

    private static final CallOptions LONG = CallOptions.timeout(Duration.ofMinutes(10));
    private static final Duration DOORS_DEADLINE = Duration.ofSeconds(1);

    private final Slow slow = new Slow();
    private Place phone;
    private Place tv;
    private IpcKit app;
    private RemoteObject remote;

    @BeforeEach
    void meet() throws Exception {
        phone = place("phone");
        tv = place("tv");
        IpcKit hasty = track(IpcKit.builder()
                .name("hasty-door")
                .home(tv.home)
                .transport(tv.bus.transport())
                .defaultDeadline(DOORS_DEADLINE)
                .open());
        phone.knows(
                tv,
                SoftBusAddress.parse(hasty.samgr()
                                .openDoor(SoftBusAddress.of("127.0.0.1", 0).endpoint())
                                .endpoint())
                        .port());
        tv.serve("slow", slow);
        app = phone.process("app");
        remote = app.samgr().get("slow", tv.idText());
    }

    @AfterEach
    void release() {
        slow.release.countDown();
    }

    @Test
    void call_thatTakesLongerThanTheDoorsOwnWould_isWaitedFor() throws Exception {
        CompletableFuture<Boolean> call = CompletableFuture.supplyAsync(() -> Slow.call(remote, LONG));
        assertThat(slow.arrived.await(20, TimeUnit.SECONDS)).isTrue();
        long start = System.nanoTime();
        Eventually.await(
                "twice the door's deadline has passed", () -> System.nanoTime() - start > 2 * DOORS_DEADLINE.toNanos());
        assertThat(call).isNotDone();
        slow.release.countDown();

        assertThat(call.get(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void call_thatIsInterrupted_isGivenUpBehindTheDoorToo() throws Exception {
        CompletableFuture<Throwable> thrown = new CompletableFuture<>();
        Thread caller = new Thread(() -> {
            try {
                Slow.call(remote, LONG);
            } catch (RuntimeException expected) {
                thrown.complete(expected);
            }
        });
        caller.start();
        assertThat(slow.arrived.await(20, TimeUnit.SECONDS)).isTrue();
        caller.interrupt();

        assertThat(thrown.get(20, TimeUnit.SECONDS)).isInstanceOf(CallInterruptedException.class);
        Eventually.await("the service is told", () -> slow.givenUp.get() == 1);
        // Whatever interrupted the thread of the door was meant for that call alone.
        slow.release.countDown();
        for (int i = 0; i < 100; i++) {
            assertThat(Slow.call(remote, LONG)).isTrue();
        }
    }

    @Test
    void call_whoseDeadlinePasses_isGivenUpBehindTheDoorToo() {
        // Enough to get there on a busy machine: a call that the door has not passed on is nothing to be given up.
        assertThatThrownBy(() -> Slow.call(remote, CallOptions.timeout(Duration.ofSeconds(3))))
                .isInstanceOf(DeadlineExceededException.class);

        assertThat(slow.arrived.getCount())
                .as("calls that the door did not pass on")
                .isZero();
        Eventually.await("the service is told", () -> slow.givenUp.get() == 1);
    }

    @Test
    void call_whoseDeadlinePasses_endsForItsCaller_whateverTheServiceDoes() throws Exception {
        slow.isDeaf = true;
        Duration given = Duration.ofSeconds(3);

        long start = System.nanoTime();
        assertThatThrownBy(() -> Slow.call(remote, CallOptions.timeout(given)))
                .isInstanceOf(DeadlineExceededException.class);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(given, given.plusSeconds(5));
        assertThat(slow.arrived.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(slow.release.getCount())
                .as("the service still carries it out")
                .isEqualTo(1);
    }

    @Test
    void call_ofAProcessThatEnds_isGivenUpBehindTheDoorToo() throws Exception {
        CompletableFuture<Boolean> call = CompletableFuture.supplyAsync(() -> Slow.call(remote, LONG));
        assertThat(slow.arrived.await(20, TimeUnit.SECONDS)).isTrue();
        app.close();

        assertThatThrownBy(() -> call.get(20, TimeUnit.SECONDS)).hasCauseInstanceOf(DeadObjectException.class);
        Eventually.await("the service is told", () -> slow.givenUp.get() == 1);
    }

    /** Answers when it is released, or nobody waits any more. */
    private static final class Slow extends RemoteStub {
        private static final String DESCRIPTOR = "dev.ipckit.softbus.ISlow";

        final CountDownLatch arrived = new CountDownLatch(1);
        final CountDownLatch release = new CountDownLatch(1);
        final AtomicInteger givenUp = new AtomicInteger();

        /** It does not ask whether anybody waits. */
        volatile boolean isDeaf;

        Slow() {
            super(DESCRIPTOR);
        }

        @Override
        protected boolean onTransact(int code, Parcel request, Parcel reply, CallOptions options) {
            request.enforceInterfaceToken(DESCRIPTOR);
            arrived.countDown();
            Eventually.await("released or given up", Duration.ofSeconds(60), () -> {
                return release.getCount() == 0 || (!isDeaf && !CurrentCall.isCallerWaiting());
            });
            if (release.getCount() != 0) {
                givenUp.incrementAndGet();
            }
            reply.writeNoException();
            reply.writeBoolean(true);
            return true;
        }

        static boolean call(RemoteObject remote, CallOptions options) {
            try (Parcel request = remote.obtainParcel();
                    Parcel reply = remote.obtainParcel()) {
                request.writeInterfaceToken(DESCRIPTOR);
                remote.transact(1, request, reply, options);
                reply.readException();
                return reply.readBoolean();
            }
        }
    }
}
