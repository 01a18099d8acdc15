/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.mdns;

/** The numbers of the record types (RFC 1035, 2782, 3596). */
public final class DnsType {

    /** An address of IPv4. */
    public static final int A = 1;

    /** A pointer. */
    public static final int PTR = 12;

    /** A text. */
    public static final int TXT = 16;

    /** An address of IPv6. */
    public static final int AAAA = 28;

    /** A service. */
    public static final int SRV = 33;

    /** In a question: any type. */
    public static final int ANY = 255;

    static final int CLASS_IN = 1;
    static final int CLASS_ANY = 255;

    /** In a question: answer to me alone. In a record: forget what else you knew. */
    static final int TOP_BIT = 0x8000;

    private DnsType() {}
}
