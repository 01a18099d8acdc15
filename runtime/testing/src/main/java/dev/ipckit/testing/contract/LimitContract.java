/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.Endpoint;
import dev.ipckit.IpcKit;
import dev.ipckit.TransactionFailedException;
import dev.ipckit.parcel.ParcelTooLargeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What is too much is refused by name, and the rest goes on. */
abstract class LimitContract extends TransportContract {

    private static final int MIB = 1 << 20;

    /** The limit of the parcel itself; what goes ahead of it has a contract of its own. */
    @Override
    IpcKit.Builder configureServer(IpcKit.Builder builder) {
        return builder.maxRawData(0);
    }

    @Override
    IpcKit.Builder configureClient(IpcKit.Builder builder) {
        return builder.maxRawData(0);
    }

    @Test
    void request_tooLarge_isRefusedBeforeItIsSent() {
        assertThatThrownBy(() -> service.echo(new byte[2 * MIB]))
                .isInstanceOfSatisfying(ParcelTooLargeException.class, refused -> {
                    assertThat(refused.requiredSize()).isGreaterThan(2L * MIB);
                    assertThat(refused.maxDataSize()).isEqualTo(MIB);
                    assertThat(refused).hasMessageContaining("SharedMemory");
                });
        assertThat(service.add(1, 1)).isEqualTo(2);
    }

    @Test
    void reply_tooLarge_isAnErrorOfTheCallAlone() {
        assertThatThrownBy(() -> service.large(2 * MIB)).isInstanceOf(RuntimeException.class);
        assertThat(service.add(1, 1)).isEqualTo(2);
    }

    @Test
    void request_largerThanThePeerAllows_isRefusedByItAlone() {
        IpcKit generous = track(
                fixture.kit("generous").maxParcelSize(8 * MIB).maxRawData(0).open());
        Conformance large =
                new Conformance(generous.connect(endpoint.endpoint()).root());

        assertThatThrownBy(() -> large.echo(new byte[4 * MIB])).isInstanceOf(TransactionFailedException.class);
        assertThat(large.add(1, 1)).isEqualTo(2);
        assertThat(large.echo(new byte[MIB / 2])).hasSize(MIB / 2);
    }

    @Test
    void reply_largerThanTheCallerAllows_isRefusedByItAlone() {
        IpcKit generous = track(
                fixture.kit("generous").maxParcelSize(8 * MIB).maxRawData(0).open());
        Endpoint at = generous.serve(fixture.newEndpoint(), stub).endpoint();
        Conformance large = new Conformance(client.connect(at).root());

        assertThatThrownBy(() -> large.large(4 * MIB)).isInstanceOf(ParcelTooLargeException.class);
        assertThat(large.add(1, 1)).isEqualTo(2);
    }

    @Test
    void parcels_largerThanTheDefault_travelWhereBothEndsAllow() {
        IpcKit one = track(
                fixture.kit("generous1").maxParcelSize(16 * MIB).maxRawData(0).open());
        IpcKit other = track(
                fixture.kit("generous2").maxParcelSize(16 * MIB).maxRawData(0).open());
        Conformance large = new Conformance(connect(one, other, stub));

        assertThat(large.echo(new byte[10 * MIB])).hasSize(10 * MIB);
    }

    @Test
    void calls_moreThanServingThreads_wait() throws Exception {
        IpcKit narrow = track(fixture.kit("narrow").servingThreads(2).open());
        ConformanceStub served = new ConformanceStub();
        Conformance remote = new Conformance(connect(client, narrow, served));
        List<CompletableFuture<Integer>> calls = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            int value = i;
            calls.add(inBackground(() -> remote.block(value)));
        }
        served.awaitArrived(2);
        served.release();

        for (int i = 0; i < calls.size(); i++) {
            assertThat(get(calls.get(i))).isEqualTo(i);
        }
    }

    @Test
    void calls_withOneThreadOnEitherSide_nestAndWait() throws Exception {
        IpcKit narrow =
                track(fixture.kit("narrow").servingThreads(1).connections(1).open());
        IpcKit caller =
                track(fixture.kit("caller").servingThreads(1).connections(1).open());
        ConformanceStub served = new ConformanceStub();
        Conformance remote = new Conformance(connect(caller, narrow, served));

        assertThat(remote.nest(new ConformanceStub(), 20)).isEqualTo(20);
        for (int i = 0; i < 100; i++) {
            remote.record(i);
            assertThat(remote.add(i, i)).isEqualTo(2 * i);
        }
        CompletableFuture<Integer> blocked = inBackground(() -> remote.block(5));
        served.awaitArrived(1);
        CompletableFuture<Integer> waiting = inBackground(() -> remote.add(1, 2));
        served.release();
        assertThat(get(blocked)).isEqualTo(5);
        assertThat(get(waiting)).isEqualTo(3);
    }

    @Test
    void calls_backToAPeerWithMoreThreadsThanThisSideConnects_work() throws Exception {
        IpcKit narrow = track(fixture.kit("narrow").connections(2).open());
        IpcKit wide = track(fixture.kit("wide").servingThreads(8).open());
        ConformanceStub served = new ConformanceStub();
        Conformance remote = new Conformance(connect(wide, narrow, served));
        ConformanceStub mine = new ConformanceStub();
        remote.keep(mine);
        Conformance back = new Conformance(Objects.requireNonNull(served.kept()));
        List<CompletableFuture<Integer>> calls = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            calls.add(inBackground(() -> back.block(1)));
        }
        mine.awaitArrived(2);
        assertThat(remote.add(1, 1)).isEqualTo(2);
        mine.release();

        for (CompletableFuture<Integer> call : calls) {
            assertThat(get(call)).isEqualTo(1);
        }
        assertThat(remote.add(1, 1)).isEqualTo(2);
    }

    @Test
    void oneway_fromWithinANestedCallOnTheOnlyConnection_isSent() {
        IpcKit narrow =
                track(fixture.kit("narrow").servingThreads(1).connections(1).open());
        ConformanceStub served = new ConformanceStub();
        Conformance remote = new Conformance(connect(client, narrow, served));
        ConformanceStub relaying = new ConformanceStub();
        assertThat(remote.nest(relaying, 1)).isEqualTo(1);

        // NEST calls back; what is called back sends a oneway while its own caller waits on the only connection.
        OnewaySender sender = new OnewaySender(remote);
        assertThat(remote.nest(sender, 1)).isEqualTo(1);
        dev.ipckit.testing.Eventually.await(
                "it has arrived", () -> served.recorded().equals(List.of(77)));
    }
}
