/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.mdns;

/**
 * What is asked. Immutable.
 *
 * @param type a number of {@link DnsType}, or another one
 */
public record DnsQuestion(DnsName name, int type) {

    /** Whether a record of this name and type would answer it. */
    public boolean asksFor(DnsName other, int otherType) {
        return name.equals(other) && (type == otherType || type == DnsType.ANY);
    }
}
