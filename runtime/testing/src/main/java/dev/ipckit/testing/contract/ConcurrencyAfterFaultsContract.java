/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.AsyncCall;
import dev.ipckit.CallInterruptedException;
import dev.ipckit.CallOptions;
import dev.ipckit.DeadlineExceededException;
import dev.ipckit.IpcKit;
import dev.ipckit.RemoteObject;
import dev.ipckit.parcel.Parcel;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever becomes of a call, it takes none of those away that can be under way at once, in either direction. */
abstract class ConcurrencyAfterFaultsContract extends TransportContract {

    private static final int AT_ONCE = 8;

    /** So many in all that hardly a connection would be left if each kept one. */
    private static final int ROUNDS = 3;

    private static final int FAULTS = 4;

    private static final int BURST = 32;

    private static final int MIB = 1 << 20;

    private static final Duration SHORT = Duration.ofMillis(300);

    /** Who is called. */
    enum Direction {
        TO_THE_SERVICE,
        TO_THE_CALLER
    }

    /** An object as the other process sees it, and where it lives. */
    private record Way(Conformance caller, ConformanceStub callee) {

        List<CompletableFuture<Integer>> block(int calls) {
            return start(calls, value -> inBackground(() -> caller.block(value)));
        }
    }

    /** Ends calls in some way; the object may still be busy with them. */
    private interface Fault {
        void happen(Way way) throws Exception;
    }

    @Override
    IpcKit.Builder configureServer(IpcKit.Builder builder) {
        return builder.maxRawData(MIB);
    }

    @Override
    IpcKit.Builder configureClient(IpcKit.Builder builder) {
        return builder.maxRawData(MIB);
    }

    /** A few connections, so that oneways can have one of their own; not so many that one more would not be missed. */
    @BeforeEach
    void meetOnFewConnections() throws Exception {
        meet(2);
    }

    @ParameterizedTest
    @EnumSource
    void calls_afterDeadlinesThatPassed_areUnderWayAtOnce(Direction direction) throws Exception {
        meetAfter(direction, way -> {
            Conformance hurried = way.caller().with(CallOptions.timeout(SHORT));
            assertAllFail(
                    start(FAULTS, value -> inBackground(() -> hurried.block(value))), DeadlineExceededException.class);
            way.callee().awaitArrived(1);
        });
    }

    @ParameterizedTest
    @EnumSource
    void calls_afterCancelledOnes_areUnderWayAtOnce(Direction direction) throws Exception {
        meetAfter(direction, way -> {
            List<CompletableFuture<Integer>> calls = start(FAULTS, value -> blockLater(way.caller(), value));
            way.callee().awaitArrived(FAULTS);
            calls.forEach(call -> assertThat(call.cancel(true)).isTrue());
        });
    }

    @ParameterizedTest
    @EnumSource
    void calls_afterInterruptedOnes_areUnderWayAtOnce(Direction direction) throws Exception {
        meetAfter(direction, way -> {
            List<CompletableFuture<Thread>> threads = start(FAULTS, value -> new CompletableFuture<>());
            List<CompletableFuture<Integer>> calls = start(
                    FAULTS,
                    value -> inBackground(() -> {
                        threads.get(value).complete(Thread.currentThread());
                        return way.caller().block(value);
                    }));
            way.callee().awaitArrived(FAULTS);
            for (CompletableFuture<Thread> thread : threads) {
                get(thread).interrupt();
            }
            assertAllFail(calls, CallInterruptedException.class);
        });
    }

    @ParameterizedTest
    @EnumSource
    void calls_afterStreamsCancelledInTheMiddle_areUnderWayAtOnce(Direction direction) throws Exception {
        meetAfter(direction, way -> {
            for (int i = 0; i < FAULTS; i++) {
                Counting endless = new Counting(Integer.MAX_VALUE);
                Collector<Integer> collector = Collector.of(published(endless, direction), Long.MAX_VALUE);
                collector.awaitItems(1_000);
                collector.subscription().cancel();
                endless.source().awaitCancelled();
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void calls_afterOnesThatThrew_areUnderWayAtOnce(Direction direction) throws Exception {
        meetAfter(
                direction,
                way -> assertAllFail(
                        start(
                                FAULTS,
                                value -> inBackground(() -> {
                                    way.caller().fail("argument", "of no use");
                                    return value;
                                })),
                        IllegalArgumentException.class));
    }

    @ParameterizedTest
    @EnumSource
    void calls_afterRepliesTooLarge_areUnderWayAtOnce(Direction direction) throws Exception {
        meetAfter(
                direction,
                way -> assertAllFail(
                        start(FAULTS, value -> inBackground(() -> way.caller().large(4 * MIB))),
                        RuntimeException.class));
    }

    @ParameterizedTest
    @EnumSource
    void calls_afterABurst_areUnderWayAtOnce(Direction direction) throws Exception {
        meetAfter(direction, way -> {
            List<CompletableFuture<Integer>> burst = way.block(BURST);
            way.callee().awaitArrived(AT_ONCE);
            way.callee().release();
            assertAnswered(burst);
        });
    }

    private void meetAfter(Direction direction, Fault fault) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Way way = way(direction);
            fault.happen(way);
            meet(AT_ONCE);
            way.callee().release();
            meet(AT_ONCE);
        }
        assertThat(session.isAlive()).isTrue();
    }

    /** So many calls in each direction, none of which returns before all have arrived. */
    private void meet(int calls) throws Exception {
        Way toService = way(Direction.TO_THE_SERVICE);
        Way toCaller = way(Direction.TO_THE_CALLER);
        List<CompletableFuture<Integer>> there = toService.block(calls);
        List<CompletableFuture<Integer>> back = toCaller.block(calls);
        awaitUnderWay(calls, Direction.TO_THE_SERVICE, toService);
        awaitUnderWay(calls, Direction.TO_THE_CALLER, toCaller);
        toService.callee().release();
        toCaller.callee().release();
        assertAnswered(there);
        assertAnswered(back);
    }

    private static void awaitUnderWay(int calls, Direction direction, Way way) throws InterruptedException {
        boolean all = way.callee().arrived.tryAcquire(calls, LIMIT_SECONDS, TimeUnit.SECONDS);
        assertThat(all)
                .as(
                        "%s calls %s under way at once within %s s, and not %s",
                        calls, direction, LIMIT_SECONDS, way.callee().arrived.availablePermits())
                .isTrue();
    }

    /** A new object of the session, which nobody has called yet. */
    private Way way(Direction direction) {
        RemoteObject object =
                direction == Direction.TO_THE_SERVICE ? Objects.requireNonNull(service.make()) : new ConformanceStub();
        RemoteObject kept = keptByService(object);
        Way way = direction == Direction.TO_THE_SERVICE
                ? new Way(new Conformance(object), (ConformanceStub) kept)
                : new Way(new Conformance(kept), (ConformanceStub) object);
        AutoCloseable release = way.callee()::release;
        track(release);
        return way;
    }

    /** An object as the service sees it. */
    private RemoteObject keptByService(RemoteObject object) {
        service.keep(object);
        return Objects.requireNonNull(stub.kept());
    }

    /** A publisher of the one that is called, as the one that calls it sees it. */
    private Flow.Publisher<Integer> published(Flow.Publisher<Integer> publisher, Direction direction) {
        StreamingStub<Integer> mine = new StreamingStub<>(StreamingStub.INTEGERS);
        RemoteObject atService = keptByService(mine);
        if (direction == Direction.TO_THE_SERVICE) {
            StreamingStub.send(atService, StreamingStub.INTEGERS, publisher);
            return mine.publisher();
        }
        mine.publish(publisher);
        return StreamingStub.get(atService, StreamingStub.INTEGERS);
    }

    private static CompletableFuture<Integer> blockLater(Conformance object, int value) {
        try (AsyncCall call = AsyncCall.to(object.remote(), CallOptions.DEFAULT)) {
            Parcel request = call.request();
            request.writeInterfaceToken(ConformanceStub.DESCRIPTOR);
            request.writeInt(value);
            return call.start(ConformanceStub.BLOCK, Parcel::readInt);
        }
    }

    private static <T> List<T> start(int calls, IntFunction<T> call) {
        return IntStream.range(0, calls).mapToObj(call).toList();
    }

    private static void assertAnswered(List<CompletableFuture<Integer>> calls) throws Exception {
        for (int i = 0; i < calls.size(); i++) {
            assertThat(get(calls.get(i))).isEqualTo(i);
        }
    }

    private static void assertAllFail(List<CompletableFuture<Integer>> calls, Class<? extends Exception> type)
            throws Exception {
        for (CompletableFuture<Integer> call : calls) {
            assertThat(failureOf(call)).isInstanceOf(type);
        }
    }
}
