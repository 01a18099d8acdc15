/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.mdns;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * A message of multicast DNS. Immutable.
 *
 * @param isResponse whether it answers or announces, and does not ask
 * @param questions what is asked
 * @param records what is said, in whichever section; in a query, what the asker knows already
 */
public record DnsMessage(boolean isResponse, List<DnsQuestion> questions, List<DnsRecord> records) {

    /** The largest message that is sent or read (RFC 6762, section 17). */
    public static final int MAX_SIZE = 9000;

    /** Keeps copies. */
    public DnsMessage {
        questions = List.copyOf(questions);
        records = List.copyOf(records);
    }

    /** A message that asks. */
    public static DnsMessage query(List<DnsQuestion> questions) {
        return new DnsMessage(false, questions, List.of());
    }

    /** A message that says something. */
    public static DnsMessage response(List<DnsRecord> records) {
        return new DnsMessage(true, List.of(), records);
    }

    /**
     * Reads what somebody sent. Records of other types and classes are left out.
     *
     * @throws DnsFormatException if it is no such message
     */
    public static DnsMessage read(ByteBuffer bytes) throws DnsFormatException {
        return new DnsReader(bytes).message();
    }

    /**
     * The bytes to send.
     *
     * @throws IllegalArgumentException if it is too large
     */
    public ByteBuffer bytes() {
        return new DnsWriter().message(this);
    }
}
