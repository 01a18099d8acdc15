/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Certificates of every kind. */
public final class TestCertificates {

    private static final AtomicLong serial = new AtomicLong(1);

    private TestCertificates() {}

    /** A key, a name, and the certificate by which others know them. */
    public record Holder(KeyPair keys, String name, X509Certificate certificate) {}

    public static KeyPair ec(int bits) throws Exception {
        return keys("EC", bits);
    }

    public static KeyPair keys(String algorithm, int bits) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
        generator.initialize(bits);
        return generator.generateKeyPair();
    }

    /** An authority that signs itself. */
    public static Holder authority(String name) throws Exception {
        KeyPair keys = ec(256);
        return new Holder(keys, name, make(keys, name, keys, name, year(-1), year(1), /* authority= */ true));
    }

    /** A device's certificate that signs itself. */
    public static X509Certificate selfSigned(KeyPair keys, Instant from, Instant until) throws Exception {
        return make(keys, "device", keys, "device", from, until, /* authority= */ false);
    }

    /** A device's certificate that an authority has issued. */
    public static X509Certificate issued(Holder authority, KeyPair device, Instant from, Instant until)
            throws Exception {
        return make(device, "device", authority.keys(), authority.name(), from, until, /* authority= */ false);
    }

    public static Instant year(int later) {
        return Instant.now().plus(Duration.ofDays(365L * later));
    }

    private static X509Certificate make(
            KeyPair subject,
            String name,
            KeyPair issuer,
            String issuerName,
            Instant from,
            Instant until,
            boolean authority)
            throws Exception {
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                new X500Name("CN=" + issuerName),
                BigInteger.valueOf(serial.getAndIncrement()),
                Date.from(from),
                Date.from(until),
                new X500Name("CN=" + name),
                subject.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
        String algorithm = issuer.getPrivate().getAlgorithm().equals("EC") ? "SHA256withECDSA" : "SHA256withRSA";
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder(algorithm).build(issuer.getPrivate())));
    }
}
