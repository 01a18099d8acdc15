/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.DeadObjectException;
import dev.ipckit.RemoteObject;
import dev.ipckit.softbus.tls.ChannelLimits;
import dev.ipckit.testing.Eventually;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.junit.jupiter.api.Test;

/** Strangers at the door: everything is refused with a line in the log and at bounded cost, and nobody else is kept up. */
class HostileNetworkTest extends SoftBusTestCase {

    private static final Duration HANDSHAKE = Duration.ofSeconds(2);
    private static final int LIMIT_MILLIS = 20_000;
    private static final int IN_SET_UP = 32;
    private static final int OF_ADDRESS = 8;
    private static final int FLOOD = 10_000;

    @Override
    ChannelLimits limits() {
        return ChannelLimits.DEFAULT.withHandshake(HANDSHAKE).withInSetUp(IN_SET_UP, OF_ADDRESS);
    }

    private Socket stranger() throws IOException {
        Socket socket = track(new Socket(InetAddress.getLoopbackAddress(), port()));
        socket.setSoTimeout(LIMIT_MILLIS);
        return socket;
    }

    /** Reads until the peer ends the connection. */
    private static int readToTheEnd(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        int count = 0;
        try {
            while (in.read() >= 0) {
                count++;
            }
        } catch (SocketTimeoutException open) {
            throw new AssertionError("the connection is still open after " + LIMIT_MILLIS + " ms", open);
        } catch (SocketException reset) {
            return count;
        }
        return count;
    }

    @Test
    void plainTcp_isRefused() throws Exception {
        try (Logged log = new Logged()) {
            Socket socket = stranger();
            socket.getOutputStream().write("GET / HTTP/1.1\r\nHost: a\r\n\r\n".getBytes(StandardCharsets.US_ASCII));

            assertThat(readToTheEnd(socket)).isLessThan(100);
            Eventually.await("it is logged", () -> log.text().contains("was refused: TLS with"));
        }
        assertThat(Answering.who(connect())).isNotEmpty();
    }

    @Test
    void rpcBinderWithoutTls_isRefused() throws Exception {
        Socket socket = stranger();
        socket.getOutputStream().write(new byte[] {1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0});
        socket.getOutputStream().write("cci\0\0\0\0\0".getBytes(StandardCharsets.US_ASCII));

        assertThat(readToTheEnd(socket)).isLessThan(100);
        assertThat(Answering.who(connect())).isNotEmpty();
    }

    @Test
    void handshakeThatStalls_isEndedAndKeepsNobodyUp() throws Exception {
        List<Socket> stalling = new ArrayList<>();
        for (int i = 0; i < OF_ADDRESS - 2; i++) {
            Socket socket = stranger();
            // The beginning of a handshake record of 512 bytes, and then nothing.
            socket.getOutputStream().write(new byte[] {22, 3, 1, 2, 0, 1});
            stalling.add(socket);
        }

        try (Logged log = new Logged()) {
            assertThat(Answering.who(connect())).isNotEmpty();
            for (Socket socket : stalling) {
                assertThat(readToTheEnd(socket)).isZero();
            }
            Eventually.await("it is logged", () -> log.text().contains("was not done within 2 s"));
        }
    }

    @Test
    void connectionThatSaysNothing_isEnded() throws Exception {
        assertThat(readToTheEnd(stranger())).isZero();
    }

    @Test
    void connectionThatIsBeingSetUpWhenTheServerCloses_isNoReasonForALineInTheLog() throws Exception {
        try (Logged log = new Logged()) {
            Socket socket = stranger();
            socket.getOutputStream().write(new byte[] {22, 3, 1, 2, 0, 1});
            Eventually.await("it is being set up", HostileNetworkTest::isServing);

            server.close();

            assertThat(readToTheEnd(socket)).isZero();
            Eventually.await("it is not set up any more", () -> !isServing());
            assertThat(log.text()).doesNotContain("refused");
        }
    }

    private static boolean isServing() {
        return Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().startsWith("ipckit-server-serving"));
    }

    @Test
    void recordThatClaimsToBeHuge_isRefused() throws Exception {
        Socket socket = stranger();
        socket.getOutputStream().write(new byte[] {22, 3, 3, (byte) 0xff, (byte) 0xff, 1, 2, 3});

        assertThat(readToTheEnd(socket)).isLessThan(100);
    }

    @Test
    void flood_ofTenThousandConnections_isBoundedAndKeepsNobodyUp() throws Exception {
        int threadsBefore = Thread.activeCount();
        int mostThreads = 0;
        List<SocketChannel> open = new ArrayList<>();
        InetAddress attacker = InetAddress.getByName("127.0.0.2");
        try (Logged log = new Logged()) {
            for (int i = 0; i < FLOOD; i++) {
                SocketChannel socket = SocketChannel.open();
                try {
                    socket.bind(new InetSocketAddress(attacker, 0));
                    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port()));
                    socket.configureBlocking(false);
                    open.add(socket);
                } catch (IOException refused) {
                    socket.close();
                }
                if (i % 500 == 0) {
                    assertThat(Answering.who(connect())).isNotEmpty();
                    mostThreads = Math.max(mostThreads, Thread.activeCount());
                    closeEnded(open);
                }
            }
            Eventually.await("the attacker holds no more than it may", () -> {
                closeEnded(open);
                return open.size() <= OF_ADDRESS;
            });
            assertThat(log.text()).contains("connections of its address are in their handshake already");
            assertThat(log.text().lines().count()).as("lines in the log").isLessThan(FLOOD / 10);
        } finally {
            for (SocketChannel socket : open) {
                socket.close();
            }
        }
        assertThat(mostThreads - threadsBefore).as("more threads").isLessThan(IN_SET_UP + 64);
        assertThat(Answering.who(connect())).isNotEmpty();
    }

    private static void closeEnded(List<SocketChannel> open) {
        open.removeIf(socket -> {
            try {
                if (socket.read(ByteBuffer.allocate(1)) == 0) {
                    return false;
                }
            } catch (IOException reset) {
                // It has ended.
            }
            try {
                socket.close();
            } catch (IOException failed) {
                throw new AssertionError(failed);
            }
            return true;
        });
    }

    @Test
    void tls12_isRefused() throws Exception {
        KeyPair keys = TestCertificates.ec(256);
        SSLSocket socket =
                tls(keys, TestCertificates.selfSigned(keys, TestCertificates.year(-1), TestCertificates.year(1)));
        socket.setEnabledProtocols(new String[] {"TLSv1.2"});

        assertThatThrownBy(socket::startHandshake).isInstanceOf(IOException.class);
        assertThat(Answering.who(connect())).isNotEmpty();
    }

    @Test
    void trustedCertificate_withoutItsKey_isRefused() throws Exception {
        // The certificate is public; the key is not.
        SSLSocket socket = tls(TestCertificates.ec(256), calling.device().certificate());
        try (Logged log = new Logged()) {
            assertThatThrownBy(() -> {
                        socket.startHandshake();
                        // TLS 1.3: the client learns of its refusal only when it reads.
                        throw new IOException("read " + socket.getInputStream().read());
                    })
                    .isInstanceOf(IOException.class)
                    .hasMessageNotContaining("read ");
            Eventually.await("it is logged", () -> log.text().contains("was refused: TLS with"));
        }
        assertThat(server.stubCount()).isZero();
    }

    @Test
    void noCertificate_isRefused() throws Exception {
        SSLSocket socket = tls(null, null);

        assertThatThrownBy(() -> {
                    socket.startHandshake();
                    throw new IOException("read " + socket.getInputStream().read());
                })
                .isInstanceOf(IOException.class)
                .hasMessageNotContaining("read ");
    }

    @Test
    void otherProtocolInsideTls_isRefused() throws Exception {
        KeyPair keys = TestCertificates.ec(256);
        X509Certificate certificate =
                TestCertificates.selfSigned(keys, TestCertificates.year(-1), TestCertificates.year(1));
        Devices.trust(serving, certificate);
        SSLSocket socket = tls(keys, certificate);
        var parameters = socket.getSSLParameters();
        parameters.setApplicationProtocols(new String[] {"h2"});
        socket.setSSLParameters(parameters);

        assertThatThrownBy(socket::startHandshake).isInstanceOf(IOException.class);
    }

    private SSLSocket tls(KeyPair keys, X509Certificate certificate) throws Exception {
        char[] password = "test".toCharArray();
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, password);
        if (keys != null) {
            store.setKeyEntry("key", keys.getPrivate(), password, new X509Certificate[] {certificate});
        }
        KeyManagerFactory factory = KeyManagerFactory.getInstance("PKIX");
        factory.init(store, password);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(factory.getKeyManagers(), new TrustManager[] {new TrustsAll()}, null);
        SSLSocket socket = track((SSLSocket) context.getSocketFactory().createSocket("127.0.0.1", port()));
        socket.setSoTimeout(LIMIT_MILLIS);
        var parameters = socket.getSSLParameters();
        parameters.setApplicationProtocols(new String[] {SoftBusTransport.PROTOCOL});
        socket.setSSLParameters(parameters);
        return socket;
    }

    private static final class TrustsAll implements X509TrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String authType) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String authType) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }

    private void assertTamperingEndsTheSession(java.util.function.Consumer<Cable> tamper) throws Exception {
        Cable cable = track(new Cable(port()));
        RemoteObject remote = client.connect(through(cable.port())).root();
        assertThat(Answering.who(remote)).isNotEmpty();

        tamper.accept(cable);

        assertThatThrownBy(() -> {
                    // A record that came twice shows when the next one is read.
                    Answering.who(remote);
                    Answering.who(remote);
                })
                .isInstanceOf(DeadObjectException.class);
        Eventually.await("the server gives up the session", () -> server.stubCount() == 0);
        assertThat(Answering.who(connect())).isNotEmpty();
    }

    @Test
    void record_replayed_endsTheSession() throws Exception {
        assertTamperingEndsTheSession(cable -> cable.tamper(record -> List.of(record, record)));
    }

    @Test
    void record_changed_endsTheSession() throws Exception {
        assertTamperingEndsTheSession(cable -> cable.tamper(Cable.BROKEN));
    }

    @Test
    void record_truncated_endsTheSession() throws Exception {
        assertTamperingEndsTheSession(cable -> cable.truncate(20));
    }
}
