/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.tls;

import dev.ipckit.softbus.device.Device;
import dev.ipckit.softbus.device.DeviceId;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.TrustManager;

/**
 * Makes the TLS engines of this device: TLS 1.3 alone, both ends with a certificate, sessions resumed. Thread-safe.
 *
 * <p>A client's sessions are kept by device, so that what was agreed with one is never offered to another.
 */
final class TlsEngines {

    private static final String[] PROTOCOLS = {"TLSv1.3"};

    /**
     * In the order of preference: the first is the fastest wherever processors have AES, and no weaker for our purpose.
     */
    private static final String[] CIPHER_SUITES = {
        "TLS_AES_128_GCM_SHA256", "TLS_CHACHA20_POLY1305_SHA256", "TLS_AES_256_GCM_SHA384"
    };

    private static final int SESSION_SECONDS = 3600;
    private static final int SESSIONS = 1_000;

    private final Device device;
    private final PeerCheck check;
    private volatile Shown shown;

    /** The sessions of one certificate of this device: who resumes one shows that certificate again. */
    private record Shown(List<X509Certificate> chain, SSLContext context) {}

    TlsEngines(Device device, PeerCheck check) throws IOException {
        this.device = device;
        this.check = check;
        shown = new Shown(device.chain(), newContext(device, check));
    }

    /** Takes in a certificate that was renewed. */
    private SSLContext context() throws IOException {
        device.refresh();
        List<X509Certificate> chain = device.chain();
        Shown known = shown;
        if (known.chain().equals(chain)) {
            return known.context();
        }
        SSLContext renewed = newContext(device, check);
        shown = new Shown(chain, renewed);
        return renewed;
    }

    private static SSLContext newContext(Device device, PeerCheck check) throws IOException {
        SSLContext context;
        try {
            context = SSLContext.getInstance("TLSv1.3");
            context.init(
                    new KeyManager[] {new DeviceKeyManager(device)},
                    new TrustManager[] {new DeviceTrustManager(check)},
                    null);
        } catch (GeneralSecurityException notHere) {
            throw new IOException("this JDK has no TLS 1.3: " + notHere.getMessage(), notHere);
        }
        context.getClientSessionContext().setSessionTimeout(SESSION_SECONDS);
        context.getClientSessionContext().setSessionCacheSize(SESSIONS);
        context.getServerSessionContext().setSessionTimeout(SESSION_SECONDS);
        context.getServerSessionContext().setSessionCacheSize(SESSIONS);
        return context;
    }

    SSLEngine client(String cacheKey, int port, String protocol) throws IOException {
        SSLEngine engine = context().createSSLEngine(cacheKey, port);
        engine.setUseClientMode(true);
        engine.setSSLParameters(parameters(engine, List.of(protocol)));
        return engine;
    }

    SSLEngine client(DeviceId device, int port, String protocol) throws IOException {
        return client(device.value(), port, protocol);
    }

    SSLEngine server(List<String> protocols) throws IOException {
        SSLEngine engine = context().createSSLEngine();
        engine.setUseClientMode(false);
        SSLParameters parameters = parameters(engine, protocols);
        parameters.setNeedClientAuth(true);
        engine.setSSLParameters(parameters);
        return engine;
    }

    private static SSLParameters parameters(SSLEngine engine, List<String> protocols) {
        SSLParameters parameters = engine.getSSLParameters();
        parameters.setProtocols(PROTOCOLS);
        parameters.setCipherSuites(CIPHER_SUITES);
        parameters.setApplicationProtocols(protocols.toArray(new String[0]));
        parameters.setUseCipherSuitesOrder(true);
        return parameters;
    }
}
