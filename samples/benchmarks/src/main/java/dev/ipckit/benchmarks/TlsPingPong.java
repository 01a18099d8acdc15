/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.benchmarks;

import dev.ipckit.softbus.device.Device;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

/**
 * The floor between devices: the same bytes back and forth over the JDK's own mutual TLS 1.3, with blocking sockets and
 * the cipher that the soft bus chooses, and nothing else.
 */
final class TlsPingPong implements AutoCloseable {

    private static final String[] PROTOCOLS = {"TLSv1.3"};
    private static final String[] CIPHERS = {"TLS_AES_128_GCM_SHA256"};

    private final SSLSocket socket;
    private final DataInputStream in;
    private final OutputStream out;
    private final byte[] request;
    private final byte[] reply;

    private TlsPingPong(SSLSocket socket, int requestSize, int replySize) throws IOException {
        this.socket = socket;
        in = new DataInputStream(socket.getInputStream());
        out = socket.getOutputStream();
        request = new byte[requestSize];
        reply = new byte[replySize];
    }

    static SSLServerSocket listen(Device device) throws IOException, GeneralSecurityException {
        SSLServerSocket listener = (SSLServerSocket)
                context(device).getServerSocketFactory().createServerSocket(0, 1, InetAddress.getLoopbackAddress());
        SSLParameters parameters = parameters();
        parameters.setNeedClientAuth(true);
        listener.setSSLParameters(parameters);
        return listener;
    }

    /** Each connection first says how large its messages are. */
    static TlsPingPong connect(Device device, int port, int requestSize, int replySize)
            throws IOException, GeneralSecurityException {
        SSLSocket socket =
                (SSLSocket) context(device).getSocketFactory().createSocket(InetAddress.getLoopbackAddress(), port);
        socket.setSSLParameters(parameters());
        socket.setTcpNoDelay(true);
        java.io.DataOutputStream sizes = new java.io.DataOutputStream(socket.getOutputStream());
        sizes.writeInt(requestSize);
        sizes.writeInt(replySize);
        return new TlsPingPong(socket, requestSize, replySize);
    }

    /** Answers one connection after the other. */
    static void serve(SSLServerSocket listener) {
        while (true) {
            try (SSLSocket socket = (SSLSocket) listener.accept()) {
                socket.setTcpNoDelay(true);
                DataInputStream sizes = new DataInputStream(socket.getInputStream());
                TlsPingPong pong = new TlsPingPong(socket, sizes.readInt(), sizes.readInt());
                while (true) {
                    pong.in.readFully(pong.request);
                    pong.out.write(pong.reply);
                }
            } catch (IOException ended) {
                if (listener.isClosed()) {
                    return;
                }
            }
        }
    }

    void call() throws IOException {
        out.write(request);
        in.readFully(reply);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    static SSLParameters parameters() {
        return new SSLParameters(CIPHERS, PROTOCOLS);
    }

    static SSLContext context(Device device) throws IOException, GeneralSecurityException {
        char[] password = "floor".toCharArray();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        keys.load(null, password);
        keys.setKeyEntry("device", device.key(), password, device.chain().toArray(new X509Certificate[0]));
        KeyManagerFactory factory = KeyManagerFactory.getInstance("PKIX");
        factory.init(keys, password);
        SSLContext context = SSLContext.getInstance("TLSv1.3");
        context.init(factory.getKeyManagers(), new TrustManager[] {new Anybody()}, null);
        return context;
    }

    /** Whom the floor trusts is no part of what is measured. */
    private static final class Anybody implements X509TrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String authType) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String authType) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
