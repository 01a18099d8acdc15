/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.tls;

import dev.ipckit.softbus.trust.UntrustedException;
import dev.ipckit.softbus.trust.Verified;
import java.net.Socket;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedTrustManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells JSSE whom this device trusts: exactly whom {@link PeerCheck} does. No public authority, no host name, no
 * default. An extended trust manager, because JSSE puts checks of its own around any other.
 */
final class DeviceTrustManager extends X509ExtendedTrustManager {

    private static final Logger logger = LoggerFactory.getLogger(DeviceTrustManager.class);

    private final PeerCheck check;

    DeviceTrustManager(PeerCheck check) {
        this.check = check;
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
            throws CertificateException {
        check(chain, engine);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
            throws CertificateException {
        check(chain, engine);
    }

    private void check(X509Certificate[] chain, SSLEngine engine) throws CertificateException {
        String protocol = engine.getHandshakeApplicationProtocol();
        if (protocol == null || protocol.isEmpty()) {
            throw new UntrustedException("the peer does not say what it wants to speak");
        }
        Verified verified = check.check(protocol, List.of(chain));
        logger.debug("{} may speak {}", verified, protocol);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType, Socket socket)
            throws CertificateException {
        throw noEngine();
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType, Socket socket)
            throws CertificateException {
        throw noEngine();
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        throw noEngine();
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        throw noEngine();
    }

    private static CertificateException noEngine() {
        return new UntrustedException("only channels of the soft bus ask for trust");
    }

    /** None: a stranger need not learn which authorities are trusted here. */
    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[0];
    }
}
