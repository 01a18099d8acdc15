/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus;

import static dev.ipckit.DeathReason.DEVICE_OFFLINE;
import static dev.ipckit.DeathReason.PEER_GONE;
import static dev.ipckit.DeathReason.SESSION_CLOSED;
import static dev.ipckit.DeathReason.SESSION_FAILED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.CallOptions;
import dev.ipckit.DeadObjectException;
import dev.ipckit.DeathReason;
import dev.ipckit.IpcKit;
import dev.ipckit.RemoteObject;
import dev.ipckit.ServedEndpoint;
import dev.ipckit.softbus.tls.ChannelLimits;
import dev.ipckit.testing.Eventually;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What each end of a session is told that the other's objects died of. */
class DeathReasonTest extends SoftBusTestCase {

    private final Messenger service = new Messenger();
    private final List<DeathReason> atClient = new CopyOnWriteArrayList<>();
    private final List<DeathReason> atServer = new CopyOnWriteArrayList<>();
    private Cable cable;
    private ServedEndpoint served;
    private IpcKit serviceProcess;
    private RemoteObject remote;

    @Override
    ChannelLimits limits() {
        return ChannelLimits.DEFAULT.withSilence(Duration.ofMillis(200), Duration.ofSeconds(2));
    }

    /** Both ends hold an object of the other, and have threads that serve it. */
    @BeforeEach
    void meet() throws Exception {
        serviceProcess = kit("service", serving);
        served = serviceProcess.serve(SoftBusAddress.of("127.0.0.1", 0).endpoint(), service);
        cable = track(new Cable(SoftBusAddress.parse(served.endpoint()).port()));
        remote = client.connect(through(cable.port())).root();
        Messenger.keep(remote, new Messenger());
        RemoteObject kept = Objects.requireNonNull(service.kept);
        remote.addDeathRecipient((object, reason) -> atClient.add(reason));
        kept.addDeathRecipient((object, reason) -> atServer.add(reason));
        assertThat(Messenger.who(kept)).isEqualTo(serving.device().id().value());
    }

    private void assertTold(DeathReason client, DeathReason server) {
        Eventually.await("both are told", () -> atClient.size() == 1 && atServer.size() == 1);
        assertThat(atClient).as("the client is told").containsExactly(client);
        assertThat(atServer).as("the server is told").containsExactly(server);
    }

    /** Again and again: the record may be one of a connection that is just being made, which fails alone. */
    private void callWhile(Runnable tampering) {
        Eventually.await("a call meets with it", () -> {
            tampering.run();
            try {
                return Messenger.who(remote).isEmpty();
            } catch (DeadObjectException dead) {
                return true;
            }
        });
    }

    @Test
    void client_thatCloses_isGone() {
        client.close();

        assertTold(SESSION_CLOSED, PEER_GONE);
    }

    @Test
    void server_thatCloses_isGone() {
        serviceProcess.close();

        assertTold(PEER_GONE, SESSION_CLOSED);
    }

    @Test
    void endpoint_thatIsClosed_isGone() {
        served.close();

        assertTold(PEER_GONE, SESSION_CLOSED);
    }

    @Test
    void connections_thatEndWithoutAWord_areThoseOfAProcessThatEnded() {
        cable.end();

        assertTold(PEER_GONE, PEER_GONE);
    }

    @Test
    void connections_thatNobodyKnowsAnyMore_areThoseOfAProcessThatEnded() throws Exception {
        cable.reset();

        assertTold(PEER_GONE, PEER_GONE);
    }

    @Test
    void record_cutOffByTheEnd_isThatOfAProcessThatWasKilledWhileItWrote() {
        callWhile(() -> cable.truncate(20));

        assertTold(PEER_GONE, PEER_GONE);
    }

    @Test
    void record_thatWasChanged_losesTheSessionForBoth() {
        callWhile(() -> cable.tamper(Cable.BROKEN));

        assertTold(SESSION_FAILED, SESSION_FAILED);
    }

    @Test
    void record_ofTheServerThatWasChanged_losesTheSessionForBoth() {
        callWhile(() -> cable.tamperBack(Cable.BROKEN));

        assertTold(SESSION_FAILED, SESSION_FAILED);
    }

    @Test
    void record_thatComesAgain_losesTheSessionForBoth() {
        callWhile(() -> cable.tamper(record -> List.of(record, record)));

        assertTold(SESSION_FAILED, SESSION_FAILED);
    }

    @Test
    void goodBye_thatSomebodyOnTheWaySays_losesTheSessionForBoth() {
        byte[] closeNotifyInClear = {21, 3, 3, 0, 2, 1, 0};
        callWhile(() -> cable.tamper(record -> List.of(closeNotifyInClear, record)));

        assertTold(SESSION_FAILED, SESSION_FAILED);
    }

    @Test
    void client_thatIsRevoked_losesTheSession() throws Exception {
        serving.trust().revoke(calling.device().id());

        assertTold(SESSION_FAILED, SESSION_CLOSED);
    }

    @Test
    void server_thatIsRevoked_losesTheSession() throws Exception {
        calling.trust().revoke(serving.device().id());

        assertTold(SESSION_CLOSED, SESSION_FAILED);
    }

    @Test
    void callThatIsUnderWay_isToldToo() throws Exception {
        AtomicReference<Throwable> said = new AtomicReference<>();
        RemoteObject waiting = connect();
        Thread caller = new Thread(() -> {
            try {
                Answering.whoAfterAWhile(waiting, CallOptions.timeout(Duration.ofMinutes(1)));
            } catch (DeadObjectException dead) {
                said.set(dead);
            }
        });
        caller.start();
        assertThat(answering.arrived.await(20, TimeUnit.SECONDS)).isTrue();

        serving.trust().revoke(calling.device().id());

        caller.join(20_000);
        assertThat(said.get())
                .hasMessageContaining("ended")
                .hasMessageContaining("alert")
                .hasMessageContaining("trusts this one no more")
                .hasMessageContaining("paired again");
    }

    @Test
    void silence_isThatOfADeviceThatIsOffline() {
        cable.cut();

        assertTold(DEVICE_OFFLINE, DEVICE_OFFLINE);
    }

    @Test
    void silenceInOneDirection_losesTheSessionForTheEndThatIsHeardNoMore() {
        cable.cutBack();

        assertTold(DEVICE_OFFLINE, SESSION_FAILED);
    }
}
