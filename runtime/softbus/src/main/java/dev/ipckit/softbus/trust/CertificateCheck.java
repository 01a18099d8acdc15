/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.trust;

import dev.ipckit.softbus.device.DeviceId;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.CertificateParsingException;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;

/**
 * What is asked of a certificate besides being trusted: strong enough a key, the right use, and its dates, with some
 * allowance for clocks that differ. Immutable.
 */
final class CertificateCheck {

    /** Clocks of devices without a network's time differ by minutes. */
    static final Duration SKEW = Duration.ofMinutes(10);

    static final int MAX_CHAIN = 4;
    private static final int MIN_EC_BITS = 256;
    private static final int MIN_RSA_BITS = 2048;
    private static final Set<String> EDWARDS = Set.of("EdDSA", "Ed25519", "Ed448");
    private static final Set<String> TLS_USES = Set.of(
            "1.3.6.1.5.5.7.3.1", // server
            "1.3.6.1.5.5.7.3.2", // client
            "2.5.29.37.0"); // any
    private static final int DIGITAL_SIGNATURE = 0;

    private CertificateCheck() {}

    /** Refuses a weak key and a certificate for something else. */
    static void leaf(X509Certificate certificate) throws UntrustedException {
        DeviceId id = DeviceId.of(certificate);
        PublicKey key = certificate.getPublicKey();
        if (!isStrong(key)) {
            throw new UntrustedException("device " + id.shortForm() + " has a key that is too weak or unknown ("
                    + key.getAlgorithm() + "); it needs EC with 256 bits, RSA with 2048, or EdDSA");
        }
        boolean[] uses = certificate.getKeyUsage();
        if (uses != null && !uses[DIGITAL_SIGNATURE]) {
            throw new UntrustedException("the certificate of device " + id.shortForm() + " is not for signatures");
        }
        try {
            List<String> purposes = certificate.getExtendedKeyUsage();
            if (purposes != null && purposes.stream().noneMatch(TLS_USES::contains)) {
                throw new UntrustedException("the certificate of device " + id.shortForm() + " is not for TLS");
            }
        } catch (CertificateParsingException malformed) {
            throw new UntrustedException("the certificate of device " + id.shortForm() + " is malformed", malformed);
        }
    }

    private static boolean isStrong(PublicKey key) {
        if (key instanceof ECPublicKey ec) {
            return ec.getParams().getOrder().bitLength() >= MIN_EC_BITS;
        }
        if (key instanceof RSAPublicKey rsa) {
            return rsa.getModulus().bitLength() >= MIN_RSA_BITS;
        }
        return EDWARDS.contains(key.getAlgorithm());
    }

    /** Refuses a certificate whose time has not come, or has passed. @return when it will have passed */
    static Instant dates(X509Certificate certificate, Instant now) throws UntrustedException {
        Instant from = certificate.getNotBefore().toInstant().minus(SKEW);
        Instant until = certificate.getNotAfter().toInstant().plus(SKEW);
        if (now.isBefore(from)) {
            throw new UntrustedException("the certificate of device "
                    + DeviceId.of(certificate).shortForm() + " is valid only from "
                    + certificate.getNotBefore().toInstant() + ", and it is " + now + " here; is a clock wrong?");
        }
        if (now.isAfter(until)) {
            throw new UntrustedException("the certificate of device "
                    + DeviceId.of(certificate).shortForm() + " has expired at "
                    + certificate.getNotAfter().toInstant() + ", and it is " + now
                    + " here; renew it with the same key, or set the clock");
        }
        return until;
    }

    /** Refuses a chain that does not lead to the authority. @return when its first certificate will have expired */
    static Instant path(List<X509Certificate> chain, Authority authority, Instant now) throws UntrustedException {
        Instant until = dates(authority.certificate(), now);
        for (X509Certificate certificate : chain) {
            Instant end = dates(certificate, now);
            until = end.isBefore(until) ? end : until;
        }
        try {
            PKIXParameters parameters =
                    new PKIXParameters(Set.of(new TrustAnchor(authority.certificate(), /* nameConstraints= */ null)));
            // Revocation is this device's own list: there is nobody to ask on a network without the internet.
            parameters.setRevocationEnabled(false);
            parameters.setDate(Date.from(withinDates(chain, now)));
            CertPathValidator.getInstance("PKIX")
                    .validate(CertificateFactory.getInstance("X.509").generateCertPath(chain), parameters);
            return until;
        } catch (GeneralSecurityException broken) {
            throw new UntrustedException(
                    "the certificate of device " + DeviceId.of(chain.get(0)).shortForm() + " was not issued by "
                            + authority + ": " + broken.getMessage(),
                    broken);
        }
    }

    /** The dates have been checked with the allowance, of which the JDK's check knows nothing. */
    private static Instant withinDates(List<X509Certificate> chain, Instant now) {
        Instant date = now;
        for (X509Certificate certificate : chain) {
            Instant from = certificate.getNotBefore().toInstant();
            date = date.isBefore(from) ? from : date;
        }
        for (X509Certificate certificate : chain) {
            Instant end = certificate.getNotAfter().toInstant();
            date = date.isAfter(end) ? end : date;
        }
        return date;
    }

    /** The chain as far as the authority, which a peer may or may not have sent along. */
    static List<X509Certificate> below(List<X509Certificate> chain, Authority authority) {
        List<X509Certificate> below = new ArrayList<>();
        for (X509Certificate certificate : chain) {
            if (certificate.equals(authority.certificate())) {
                break;
            }
            below.add(certificate);
        }
        return below;
    }
}
