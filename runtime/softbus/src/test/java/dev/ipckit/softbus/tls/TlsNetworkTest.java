/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.softbus.device.Device;
import dev.ipckit.softbus.device.DeviceId;
import dev.ipckit.softbus.trust.Verified;
import dev.ipckit.testing.Eventually;
import dev.ipckit.testing.LeakCheck;
import dev.ipckit.testing.TestResources;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A network that is closed leaves what its trust comes from alone: whoever closed it may have removed that. */
class TlsNetworkTest {

    private static final String PROTOCOL = "test/1";

    /** No test ends because a handshake takes too long. */
    private static final ChannelLimits PATIENT = ChannelLimits.DEFAULT.withHandshake(Duration.ofMinutes(5));

    @TempDir
    Path directory;

    private final LeakCheck leaks = LeakCheck.begin();
    private final TestResources opened = new TestResources();
    private final AtomicInteger checks = new AtomicInteger();

    /** What has been seen when {@link #network} was closed, while something looked at trust. */
    private final AtomicBoolean lookWasOver = new AtomicBoolean();

    private final AtomicBoolean closedInTime = new AtomicBoolean();
    private Device device;
    private TlsListener listener;
    private TlsNetwork network;

    @BeforeEach
    void listen() throws Exception {
        device = Device.open(directory.resolve("device"));
        TlsNetwork other = opened.add(new TlsNetwork(device, TlsNetworkTest::anybody, PATIENT, () -> {}));
        listener = opened.add(other.listen(loopback(), List.of(PROTOCOL)));
        start(() -> {
            while (true) {
                TlsChannel channel = opened.add(listener.accept());
                assertThat(channel.handshake(TlsChannel.NO_DEADLINE)).isTrue();
            }
        });
    }

    @AfterEach
    void close() throws Exception {
        opened.closeAll();
        leaks.assertNothingLeft();
    }

    private static InetSocketAddress loopback() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }

    private static Verified anybody(String protocol, List<X509Certificate> chain) {
        return new Verified(DeviceId.of(chain.get(0)), Instant.MAX);
    }

    private TlsNetwork open(PeerCheck check, Runnable refresh) throws IOException {
        network = opened.add(new TlsNetwork(
                device,
                (protocol, chain) -> {
                    checks.incrementAndGet();
                    return check.check(protocol, chain);
                },
                PATIENT,
                refresh));
        return network;
    }

    private TlsChannel connect() throws IOException {
        return network.connect(null, "127.0.0.1", listener.address().getPort(), PROTOCOL);
    }

    @Test
    void close_waitsForTheCheckThatHasBegun() throws Exception {
        open(
                (protocol, chain) -> {
                    closeMeanwhile();
                    return anybody(protocol, chain);
                },
                () -> {});

        assertThatThrownBy(this::connect).isInstanceOf(IOException.class);

        awaitClosedAfterTheLook();
        assertThat(checks).as("checks, one of which had begun").hasValue(1);
    }

    @Test
    void close_waitsForTheRefreshThatHasBegun() throws Exception {
        AtomicInteger refreshed = new AtomicInteger();
        open(TlsNetworkTest::anybody, () -> {
            refreshed.incrementAndGet();
            closeMeanwhile();
        });
        TlsChannel ignored = connect();

        awaitClosedAfterTheLook();
        assertThat(refreshed).as("refreshed").hasValue(1);
    }

    /** On the thread that looks: goes on when whoever closes waits, or does not. */
    private void closeMeanwhile() {
        Thread closing = start(() -> {
            network.close();
            closedInTime.set(lookWasOver.get());
        });
        Eventually.await(
                "closing has come as far as it comes",
                () -> closing.getState() == Thread.State.TIMED_WAITING
                        || closing.getState() == Thread.State.TERMINATED);
        lookWasOver.set(true);
    }

    private void awaitClosedAfterTheLook() {
        Eventually.await("it is closed when nobody looks any more", closedInTime::get);
    }

    @Test
    void close_endsHandshakesThatHaveBegun_andNobodyIsChecked() throws Exception {
        open(TlsNetworkTest::anybody, () -> {});
        ServerSocket silent = opened.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
        FutureTask<TlsChannel> connecting =
                new FutureTask<>(() -> network.connect(null, "127.0.0.1", silent.getLocalPort(), PROTOCOL));
        Thread ignored = start(connecting::run);
        Socket accepted = opened.add(silent.accept());
        assertThat(accepted.getInputStream().read()).as("the handshake begins").isNotNegative();

        network.close();

        assertThatThrownBy(() -> connecting.get(20, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isInstanceOf(IOException.class)
                .hasMessageContaining("the channel was closed");
        assertThat(checks).as("checks").hasValue(0);
    }

    @Test
    void connect_afterClose_isRefused_andNobodyIsChecked() throws Exception {
        open(TlsNetworkTest::anybody, () -> {}).close();

        assertThatThrownBy(this::connect).isInstanceOf(IOException.class).hasMessage("this side is closing");

        assertThat(checks).as("checks").hasValue(0);
    }

    private interface Work {
        void run() throws Exception;
    }

    private static Thread start(Work work) {
        Thread thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } catch (Exception ended) {
                        // What it was for shows elsewhere.
                        return;
                    }
                },
                "network-test");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }
}
