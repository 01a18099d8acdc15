/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.device;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.Certificate;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** X.509 certificates as PEM text and back. */
public final class Certificates {

    private static final int LINE = 64;
    private static final int MAX_SIZE = 64 * 1024;

    private Certificates() {}

    /** A certificate as PEM text. */
    public static String toPem(X509Certificate certificate) {
        try {
            return pem("CERTIFICATE", certificate.getEncoded());
        } catch (CertificateEncodingException unencodable) {
            throw new IllegalArgumentException("the certificate has no encoding", unencodable);
        }
    }

    /**
     * The first certificate in a text or DER file; what stands around it is left alone.
     *
     * @throws IOException if there is none
     */
    public static X509Certificate parse(byte[] content) throws IOException {
        return parseAll(content).get(0);
    }

    /**
     * All certificates of a file, at least one.
     *
     * @throws IOException if there is none, or one that cannot be read
     */
    public static List<X509Certificate> parseAll(byte[] content) throws IOException {
        if (content.length > MAX_SIZE) {
            throw new IOException(content.length + " bytes are more than any certificate has; is it the right file?");
        }
        List<X509Certificate> certificates = new ArrayList<>();
        try {
            CertificateFactory factory = CertificateFactory.getInstance("X.509");
            for (Certificate certificate : factory.generateCertificates(new ByteArrayInputStream(content))) {
                certificates.add((X509Certificate) certificate);
            }
        } catch (CertificateException malformed) {
            throw new IOException("no X.509 certificate can be read: " + malformed.getMessage(), malformed);
        }
        if (certificates.isEmpty()) {
            throw new IOException(
                    "there is no X.509 certificate in it; export one with \"-----BEGIN CERTIFICATE-----\"");
        }
        return certificates;
    }

    static String pem(String type, byte[] der) {
        String body = Base64.getMimeEncoder(LINE, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(der);
        return "-----BEGIN " + type + "-----\n" + body + "\n-----END " + type + "-----\n";
    }

    /** The bytes of a PEM block. @throws IOException if there is no such block */
    static byte[] fromPem(String type, byte[] content) throws IOException {
        String text = new String(content, StandardCharsets.US_ASCII);
        String begin = "-----BEGIN " + type + "-----";
        int start = text.indexOf(begin);
        int end = text.indexOf("-----END " + type + "-----");
        if (start < 0 || end < start) {
            throw new IOException("there is no \"" + begin + "\" in it");
        }
        try {
            return Base64.getMimeDecoder()
                    .decode(text.substring(start + begin.length(), end).strip());
        } catch (IllegalArgumentException malformed) {
            throw new IOException("its base64 cannot be read: " + malformed.getMessage(), malformed);
        }
    }
}
