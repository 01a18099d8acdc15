/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.tls;

import dev.ipckit.softbus.trust.UntrustedException;
import dev.ipckit.softbus.trust.Verified;
import java.security.cert.X509Certificate;
import java.util.List;

/** Decides whether the peer with this certificate may have a channel for some protocol. Thread-safe. */
@FunctionalInterface
public interface PeerCheck {

    /**
     * Decides. Asked during the handshake, at its end (a resumed session shows its certificate only then) and whenever
     * trust changes.
     *
     * @throws UntrustedException if it may not
     */
    Verified check(String protocol, List<X509Certificate> chain) throws UntrustedException;
}
