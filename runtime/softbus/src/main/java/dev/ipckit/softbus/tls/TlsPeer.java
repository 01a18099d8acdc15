/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.tls;

import dev.ipckit.softbus.trust.Verified;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * Who is at the other end of a channel. Immutable.
 *
 * @param protocol what was agreed to be spoken
 * @param chain the certificates it showed, its own first; it has proved to own the key of that
 * @param verified which device it is
 */
public record TlsPeer(String protocol, List<X509Certificate> chain, Verified verified) {}
