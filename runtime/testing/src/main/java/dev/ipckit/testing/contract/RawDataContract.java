/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.AsyncCall;
import dev.ipckit.CallInterruptedException;
import dev.ipckit.CallOptions;
import dev.ipckit.DeadObjectException;
import dev.ipckit.DeadlineExceededException;
import dev.ipckit.IpcKit;
import dev.ipckit.OnewayOverflowException;
import dev.ipckit.parcel.Parcel;
import dev.ipckit.parcel.ParcelTooLargeException;
import dev.ipckit.testing.Eventually;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/**
 * Arrays that are too large for a parcel travel with the call all the same, and what is too much even so is refused by
 * name.
 */
abstract class RawDataContract extends TransportContract {

    private static final int KIB = 1 << 10;
    private static final int MIB = 1 << 20;

    /** Where a parcel's own memory ends for arrays: those with which it would grow beyond this go ahead of it. */
    private static final int INLINE = 512 * KIB;

    /**
     * More than the system's own buffers hold, and half of what a process takes at once that takes as much with one
     * call.
     */
    private static final int HALF = 16 * MIB;

    private static final CallOptions PATIENT = CallOptions.timeout(Duration.ofSeconds(LIMIT_SECONDS));
    private static final long SEED = 1_414_213_562L;

    private static byte[] random(int size) {
        byte[] bytes = new byte[size];
        new Random(SEED + size).nextBytes(bytes);
        return bytes;
    }

    @Test
    void array_ofAnySize_comesBackAsItWent() {
        Conformance patient = service.with(PATIENT);
        for (int size : List.of(
                0,
                1,
                64 * KIB,
                INLINE - KIB,
                INLINE - 4,
                INLINE,
                INLINE + 1,
                MIB - 1,
                MIB,
                MIB + 1,
                4 * MIB + 1,
                16 * MIB + 3)) {
            byte[] sent = random(size);

            assertThat(patient.echo(sent)).as("%s bytes", size).isEqualTo(sent).isNotSameAs(sent);
        }
    }

    @Test
    void arrays_ofOneCall_shareItsLimit() {
        byte[] first = random(2 * MIB);
        byte[] second = random(20 * KIB);
        byte[] third = random(300 * KIB);

        List<byte[]> back = echoAll(first, second, third, new byte[0], third);

        assertThat(back).hasSize(5);
        assertThat(back.get(0)).isEqualTo(first);
        assertThat(back.get(1)).isEqualTo(second);
        assertThat(back.get(2)).isEqualTo(third);
        assertThat(back.get(3)).isEmpty();
        assertThat(back.get(4)).isEqualTo(third);
    }

    private List<byte[]> echoAll(byte[]... arrays) {
        return service.with(PATIENT)
                .call(
                        ConformanceStub.ECHO_ALL,
                        request -> {
                            request.writeInt(arrays.length);
                            for (byte[] array : arrays) {
                                request.writeByteArray(array);
                            }
                        },
                        reply -> {
                            int count = reply.readInt();
                            List<byte[]> back = new ArrayList<>();
                            for (int i = 0; i < count; i++) {
                                back.add(Objects.requireNonNull(reply.createByteArray()));
                            }
                            return back;
                        });
    }

    @Test
    void arrays_of64And128MiB_travel_andOneByteMoreIsRefusedWithSizes() {
        Conformance patient = service.with(PATIENT);
        try (Parcel request = service.remote().obtainParcel();
                Parcel reply = service.remote().obtainParcel()) {
            request.writeInterfaceToken(ConformanceStub.DESCRIPTOR);
            request.writeByteArray(random(64 * MIB));
            service.remote().transact(ConformanceStub.SIZE, request, reply, PATIENT);
            assertThat(reply.readException()).isNull();
            assertThat(reply.readInt()).isEqualTo(64 * MIB);
            assertThat(reply.readInt()).isEqualTo(Arrays.hashCode(random(64 * MIB)));
        }
        assertThat(patient.large(128 * MIB)).isEqualTo(128 * MIB);

        assertThatThrownBy(() -> patient.echo(new byte[128 * MIB + 1]))
                .isInstanceOfSatisfying(ParcelTooLargeException.class, refused -> {
                    assertThat(refused.requiredSize()).isEqualTo(128 * MIB + 1);
                    assertThat(refused.maxDataSize()).isEqualTo(128 * MIB);
                    assertThat(refused).hasMessageContaining("several calls").hasMessageContaining("maxRawData");
                });
        assertThatThrownBy(() -> patient.large(128 * MIB + 1))
                .isInstanceOfSatisfying(
                        ParcelTooLargeException.class,
                        refused -> assertThat(refused.requiredSize()).isEqualTo(128 * MIB + 1));
        assertThat(service.add(1, 1)).isEqualTo(2);
    }

    @Test
    void array_largerThanThePeerTakes_isRefusedBeforeItIsSent() {
        IpcKit modest = track(fixture.kit("modest").maxRawData(2 * MIB).open());
        Conformance remote = new Conformance(connect(client, modest, new ConformanceStub()));

        assertThat(remote.echo(new byte[2 * MIB])).hasSize(2 * MIB);
        assertThatThrownBy(() -> remote.echo(new byte[2 * MIB + 1]))
                .isInstanceOfSatisfying(
                        ParcelTooLargeException.class,
                        refused -> assertThat(refused.maxDataSize()).isEqualTo(2 * MIB));
        assertThatThrownBy(() -> remote.large(2 * MIB + 1)).isInstanceOf(ParcelTooLargeException.class);
        assertThat(remote.add(1, 1)).isEqualTo(2);
    }

    @Test
    void arrays_ofOnewayCalls_arriveInOrder() {
        for (int i = 0; i < 10; i++) {
            service.with(PATIENT).record(i, new byte[i % 3 == 0 ? 10 : MIB]);
        }

        Eventually.await("all have arrived", () -> stub.recorded().size() == 10);
        assertThat(stub.recorded()).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    @Test
    void arrays_ofCallsThatComeBack_travelOnTheSameConnection() {
        IpcKit narrow =
                track(fixture.kit("narrow").servingThreads(1).connections(1).open());
        Conformance remote = new Conformance(connect(client, narrow, new ConformanceStub())).with(PATIENT);
        byte[] sent = random(3 * MIB);

        byte[] back = remote.call(
                ConformanceStub.ECHO_BY,
                request -> {
                    request.writeRemoteObject(new ConformanceStub());
                    request.writeByteArray(sent);
                },
                reply -> Objects.requireNonNull(reply.createByteArray()));

        assertThat(back).isEqualTo(sent);
        assertThat(remote.add(1, 1)).isEqualTo(2);
    }

    @Test
    void array_toAnObjectThatIsPassedOn_arrives() {
        IpcKit third = open("third");
        ConformanceStub thirdStub = new ConformanceStub();
        Conformance thirdOfClient = new Conformance(connect(client, third, thirdStub));
        thirdOfClient.keep(service.remote());
        Conformance atThird = new Conformance(Objects.requireNonNull(thirdStub.kept())).with(PATIENT);
        byte[] sent = random(3 * MIB);

        assertThat(atThird.echo(sent)).isEqualTo(sent);
    }

    @Test
    void array_ofAnAsynchronousCall_isTheOneThatWasGiven() throws Exception {
        byte[] given = random(2 * MIB);
        byte[] copy = given.clone();
        CompletableFuture<byte[]> result;
        try (AsyncCall call = AsyncCall.to(service.remote(), PATIENT)) {
            call.request().writeInterfaceToken(ConformanceStub.DESCRIPTOR);
            call.request().writeByteArray(given);
            result = call.start(ConformanceStub.ECHO, reply -> {
                assertThat(reply.readException()).isNull();
                return Objects.requireNonNull(reply.createByteArray());
            });
        }
        Arrays.fill(given, (byte) 7);

        assertThat(get(result)).isEqualTo(copy);
    }

    /** A process that takes 32 MiB at once, all of which two calls have that wait with their arrays unread. */
    private Conformance withoutRoom(ConformanceStub busy) throws InterruptedException {
        IpcKit modest = track(fixture.kit("modest").maxRawData(HALF).open());
        Conformance remote = new Conformance(connect(client, modest, busy)).with(PATIENT);
        for (int i = 0; i < 2; i++) {
            CompletableFuture<Integer> ignored = inBackground(() -> remote.call(
                    ConformanceStub.BLOCK,
                    request -> {
                        request.writeInt(1);
                        request.writeByteArray(new byte[HALF]);
                    },
                    Parcel::readInt));
        }
        busy.awaitArrived(2);
        return remote;
    }

    @Test
    void deadline_inTheMiddleOfAnArray_endsTheCallAlone_andNothingOfItIsKept() throws Exception {
        ConformanceStub busy = new ConformanceStub();
        Conformance remote = withoutRoom(busy);
        Conformance impatient = remote.with(CallOptions.timeout(Duration.ofMillis(200)));
        remote.record(1);

        assertThatThrownBy(() -> impatient.echo(new byte[HALF]))
                .isInstanceOf(DeadlineExceededException.class)
                .hasMessageContaining("raw data");
        assertThatThrownBy(() -> impatient.record(2, new byte[HALF])).isInstanceOf(OnewayOverflowException.class);
        assertThat(remote.add(1, 1)).isEqualTo(2);

        busy.release();
        assertThat(remote.echo(new byte[HALF])).hasSize(HALF);
        remote.record(3, new byte[HALF]);
        Eventually.await("oneways go on without a gap", () -> busy.recorded().equals(List.of(1, 3)));
    }

    /** A call that is sending its array, for which there is no room at the other end. */
    private record Sending(Thread caller, CompletableFuture<byte[]> call) {

        static Sending of(Conformance remote) {
            AtomicReference<Thread> caller = new AtomicReference<>();
            CompletableFuture<byte[]> call = inBackground(() -> {
                caller.set(Thread.currentThread());
                return remote.echo(new byte[HALF]);
            });
            Eventually.await("it sends", () -> {
                Thread thread = caller.get();
                return thread != null
                        && List.of(thread.getStackTrace()).stream()
                                .anyMatch(frame -> frame.getClassName().endsWith("RawDataSender"));
            });
            return new Sending(caller.get(), call);
        }
    }

    @Test
    void interruption_inTheMiddleOfAnArray_endsTheCallAlone() throws Exception {
        ConformanceStub busy = new ConformanceStub();
        Conformance remote = withoutRoom(busy);
        Sending sending = Sending.of(remote);

        sending.caller.interrupt();

        assertThat(failureOf(sending.call)).isInstanceOf(CallInterruptedException.class);
        busy.release();
        assertThat(remote.echo(new byte[HALF])).hasSize(HALF);
    }

    @Test
    void room_thatOthersHave_isWaitedFor() throws Exception {
        ConformanceStub busy = new ConformanceStub();
        Conformance remote = withoutRoom(busy);
        List<CompletableFuture<byte[]>> calls = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            calls.add(inBackground(() -> remote.echo(random(HALF))));
        }
        assertThat(remote.add(1, 1)).isEqualTo(2);

        busy.release();

        for (CompletableFuture<byte[]> call : calls) {
            assertThat(get(call)).isEqualTo(random(HALF));
        }
    }

    @Test
    void death_inTheMiddleOfAnArray_endsTheCall() throws Exception {
        ConformanceStub busy = new ConformanceStub();
        Conformance remote = withoutRoom(busy);
        Sending sending = Sending.of(remote);

        client.close();

        assertThat(failureOf(sending.call)).isInstanceOf(DeadObjectException.class);
        busy.release();
    }
}
