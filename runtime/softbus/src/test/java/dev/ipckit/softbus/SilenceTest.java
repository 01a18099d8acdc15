/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.CallOptions;
import dev.ipckit.DeadObjectException;
import dev.ipckit.DeathReason;
import dev.ipckit.Endpoint;
import dev.ipckit.IpcKit;
import dev.ipckit.RemoteObject;
import dev.ipckit.softbus.tls.ChannelLimits;
import dev.ipckit.testing.Eventually;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A device that is gone without a word is noticed; one that has nothing to say is left in peace. */
class SilenceTest extends SoftBusTestCase {

    private static final Duration PROBE = Duration.ofMillis(200);
    private static final Duration SILENCE = Duration.ofSeconds(2);

    private static final int PAYLOAD = 100_000;

    /** More than 16 MiB that wait for the object, and all that the system keeps. */
    private static final int MORE_THAN_FITS = 900;

    /** A client with one connection and no more. */
    private IpcKit singleFile;

    @Override
    ChannelLimits limits() {
        return ChannelLimits.DEFAULT.withSilence(PROBE, SILENCE);
    }

    @Test
    void limits_byDefault_noticeACutCableInLessThanTenSeconds() {
        assertThat(ChannelLimits.DEFAULT
                        .silence()
                        .plus(ChannelLimits.DEFAULT.probe().dividedBy(4)))
                .isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void cable_cutDuringACall_endsItAndTellsThatTheDeviceIsOffline() throws Exception {
        Cable cable = track(new Cable(port()));
        RemoteObject remote = client.connect(through(cable.port())).root();
        List<DeathReason> told = new CopyOnWriteArrayList<>();
        remote.addDeathRecipient((object, reason) -> told.add(reason));
        CompletableFuture<String> call = CompletableFuture.supplyAsync(
                () -> Answering.whoAfterAWhile(remote, CallOptions.timeout(Duration.ofMinutes(10))));
        assertThat(answering.arrived.await(20, TimeUnit.SECONDS)).isTrue();

        cable.cut();

        assertThatThrownBy(() -> call.get(20, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(DeadObjectException.class)
                .hasMessageContaining("offline");
        Eventually.await("the recipient is told", () -> told.equals(List.of(DeathReason.DEVICE_OFFLINE)));
        Eventually.await("the server notices too", () -> server.stubCount() == 0);
        // The cable is plugged in again: the next connection works.
        assertThat(Answering.who(connect())).isNotEmpty();
    }

    @Test
    void cable_cutWhileNothingGoesOn_isNoticed() throws Exception {
        Cable cable = track(new Cable(port()));
        RemoteObject remote = client.connect(through(cable.port())).root();
        assertThat(Answering.who(remote)).isNotEmpty();

        cable.cut();

        Eventually.await("the server notices", () -> server.stubCount() == 0);
        assertThatThrownBy(() -> Answering.who(remote)).isInstanceOf(DeadObjectException.class);
    }

    @Test
    void cable_cutWhileAllThatServeAreBusy_isNoticedByTheServer() throws Exception {
        Cable cable = track(new Cable(port()));
        CompletableFuture<String> call = callOnTheOnlyConnection(through(cable.port()));

        cable.cut();

        Eventually.await("the server notices", () -> server.stubCount() == 0);
        assertThatThrownBy(() -> call.get(20, TimeUnit.SECONDS)).hasCauseInstanceOf(DeadObjectException.class);
    }

    @Test
    void client_goneWhileAllThatServeAreBusy_isNoticedByTheServer() throws Exception {
        CompletableFuture<String> call = callOnTheOnlyConnection(endpoint);

        singleFile.close();

        Eventually.await("the server notices", () -> server.stubCount() == 0);
        assertThatThrownBy(() -> call.get(20, TimeUnit.SECONDS)).hasCauseInstanceOf(DeadObjectException.class);
    }

    @Test
    void device_revokedWhileAllThatServeItAreBusy_isNotReferredToAnyMore() throws Exception {
        CompletableFuture<String> call = callOnTheOnlyConnection(endpoint);

        serving.trust().revoke(calling.device().id());

        Eventually.await("the server forgets", () -> server.stubCount() == 0);
        assertThatThrownBy(() -> call.get(20, TimeUnit.SECONDS)).hasCauseInstanceOf(DeadObjectException.class);
    }

    @Test
    void device_thatReadsNothingForAWhile_isNotOffline() throws Exception {
        singleFile = singleFile();
        RemoteObject remote = singleFile.connect(endpoint).root();
        CompletableFuture<Void> sending = CompletableFuture.runAsync(() -> {
            CallOptions patient = CallOptions.timeout(Duration.ofMinutes(10));
            for (int i = 0; i < MORE_THAN_FITS; i++) {
                Answering.take(remote, new byte[PAYLOAD], patient);
            }
        });
        assertThat(answering.arrived.await(20, TimeUnit.SECONDS)).isTrue();
        long start = System.nanoTime();

        Eventually.await("three silences have passed", () -> System.nanoTime() - start > 3 * SILENCE.toNanos());

        assertThat(sending.isDone()).as("all is sent, or it failed").isFalse();
        answering.release();
        sending.get(50, TimeUnit.SECONDS);
        Eventually.await("all oneways are carried out", () -> answering.taken.get() == MORE_THAN_FITS);
        assertThat(Answering.who(remote)).isNotEmpty();
    }

    /** Has the server carry out a call, and nobody left to read what comes from the client. */
    private CompletableFuture<String> callOnTheOnlyConnection(Endpoint where) throws Exception {
        singleFile = singleFile();
        RemoteObject remote = singleFile.connect(where).root();
        CompletableFuture<String> call = CompletableFuture.supplyAsync(
                () -> Answering.whoAfterAWhile(remote, CallOptions.timeout(Duration.ofMinutes(10))));
        assertThat(answering.arrived.await(20, TimeUnit.SECONDS)).isTrue();
        return call;
    }

    private IpcKit singleFile() throws Exception {
        return track(IpcKit.builder()
                .name("single-file")
                .connections(1)
                .transport(calling.transport())
                .open());
    }

    @Test
    void device_withNothingToSay_staysConnected() throws Exception {
        RemoteObject remote = connect();
        CompletableFuture<String> longCall = CompletableFuture.supplyAsync(
                () -> Answering.whoAfterAWhile(remote, CallOptions.timeout(Duration.ofMinutes(10))));
        assertThat(answering.arrived.await(20, TimeUnit.SECONDS)).isTrue();
        RemoteObject idle = connect();
        long start = System.nanoTime();

        Eventually.await("three silences have passed", () -> System.nanoTime() - start > 3 * SILENCE.toNanos());

        answering.release();
        assertThat(longCall.get(20, TimeUnit.SECONDS))
                .isEqualTo(calling.device().id().value());
        assertThat(idle.isAlive()).isTrue();
        assertThat(Answering.who(idle)).isNotEmpty();
    }
}
