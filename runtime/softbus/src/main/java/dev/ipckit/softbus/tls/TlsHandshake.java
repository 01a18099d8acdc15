/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.tls;

import dev.ipckit.softbus.trust.UntrustedException;
import java.io.IOException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLException;

/** The beginning of a channel, and what to tell people when it fails. */
final class TlsHandshake {

    private TlsHandshake() {}

    /**
     * Goes on with a handshake until it is done.
     *
     * @return false if the deadline passed or the thread is interrupted
     */
    static boolean run(SSLEngine engine, RecordReader reader, RecordWriter writer, long deadline) throws IOException {
        try {
            while (true) {
                switch (engine.getHandshakeStatus()) {
                    case NEED_TASK -> RecordWriter.runTasks(engine, engine.getHandshakeStatus());
                    case NEED_WRAP -> {
                        if (!writer.sendOwn() && !writer.awaitRoom(deadline)) {
                            return false;
                        }
                    }
                    case NEED_UNWRAP, NEED_UNWRAP_AGAIN -> {
                        if (!reader.takeHandshakeRecord() && !reader.awaitBytes(deadline)) {
                            return false;
                        }
                    }
                    default -> {
                        if (writer.sendOwn()) {
                            return true;
                        }
                        if (!writer.awaitRoom(deadline)) {
                            return false;
                        }
                    }
                }
            }
        } catch (SSLException failed) {
            sayWhy(writer);
            throw failed;
        }
    }

    /** The alert with which TLS tells the peer. */
    private static void sayWhy(RecordWriter writer) {
        try {
            boolean ignored = writer.sendOwn();
        } catch (IOException gone) {
            // There is nobody to tell.
            return;
        }
    }

    /** What a failure of TLS means. */
    static IOException translate(SSLException failed, SSLEngine engine, String remote) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof UntrustedException untrusted) {
                return new IOException(untrusted.getMessage(), failed);
            }
        }
        String message = String.valueOf(failed.getMessage());
        if (message.contains("certificate_unknown") || message.contains("bad_certificate")) {
            return new IOException("the device at " + remote + " does not trust this one" + remedy(engine), failed);
        }
        if (message.contains("no_application_protocol")) {
            return new IOException(
                    "the peer at " + remote + " does not do this at the moment (" + message + ")", failed);
        }
        return new IOException("TLS with " + remote + " failed: " + message, failed);
    }

    private static String remedy(SSLEngine engine) {
        Certificate[] shown = engine.getSession().getLocalCertificates();
        if (shown != null
                && shown.length > 0
                && shown[0] instanceof X509Certificate certificate
                && certificate.getNotAfter().toInstant().isBefore(Instant.now())) {
            return ", whose certificate has expired at "
                    + certificate.getNotAfter().toInstant() + "; renew it with the same key";
        }
        return "; pair the two, or import the certificate of this one there";
    }

    /** What it means on a channel that had begun. */
    static IOException translateEnd(SSLException failed, SSLEngine engine, String remote) {
        if (String.valueOf(failed.getMessage()).contains("internal_error")) {
            return new IOException(
                    "the device at " + remote + " ended it with an alert that does not say why (internal_error): it"
                            + " trusts this one no more, heard nothing of it for too long, or was sent something wrong;"
                            + " connecting again shows whether it is trust, for which the two have to be paired again",
                    failed);
        }
        return translate(failed, engine, remote);
    }
}
