/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.mdns;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one message, of which every byte may have been made by an enemy. Not thread-safe. */
final class DnsReader {

    private static final int HEADER = 12;
    private static final int RESPONSE_BIT = 0x8000;
    private static final int OPCODE_AND_RCODE = 0x780f;
    private static final int MAX_ENTRIES = 256;
    private static final int MAX_TEXTS = 32;

    /** Whoever compresses jumps once to the rest of a name; each rest may do the same. */
    private static final int MAX_JUMPS = 16;

    private static final int POINTER = 0xc0;
    private static final int IPV4 = 4;
    private static final int IPV6 = 16;

    private final ByteBuffer bytes;

    DnsReader(ByteBuffer bytes) {
        this.bytes = bytes.slice();
    }

    DnsMessage message() throws DnsFormatException {
        require(HEADER);
        bytes.position(2);
        int flags = u16();
        if ((flags & OPCODE_AND_RCODE) != 0) {
            throw new DnsFormatException("flags 0x" + Integer.toHexString(flags) + " are not those of multicast DNS");
        }
        int questions = u16();
        int records = u16() + u16() + u16();
        if (questions + records > MAX_ENTRIES) {
            throw new DnsFormatException(questions + " questions and " + records + " records, where at most "
                    + MAX_ENTRIES + " together are read");
        }
        List<DnsQuestion> asked = new ArrayList<>();
        for (int i = 0; i < questions; i++) {
            DnsName name = name();
            require(4);
            int type = u16();
            int dnsClass = u16() & ~DnsType.TOP_BIT;
            if (dnsClass == DnsType.CLASS_IN || dnsClass == DnsType.CLASS_ANY) {
                asked.add(new DnsQuestion(name, type));
            }
        }
        List<DnsRecord> said = new ArrayList<>();
        for (int i = 0; i < records; i++) {
            DnsRecord record = record();
            if (record != null) {
                said.add(record);
            }
        }
        return new DnsMessage((flags & RESPONSE_BIT) != 0, asked, said);
    }

    private @Nullable DnsRecord record() throws DnsFormatException {
        DnsName name = name();
        require(10);
        int type = u16();
        int dnsClass = u16() & ~DnsType.TOP_BIT;
        long ttl = Integer.toUnsignedLong(bytes.getInt());
        int length = u16();
        require(length);
        int end = bytes.position() + length;
        DnsRecord record = dnsClass == DnsType.CLASS_IN ? data(name, type, ttl, length) : null;
        if (record != null && bytes.position() != end) {
            throw new DnsFormatException("a record of type " + type + " does not end where it should");
        }
        bytes.position(end);
        return record;
    }

    private @Nullable DnsRecord data(DnsName name, int type, long ttl, int length) throws DnsFormatException {
        return switch (type) {
            case DnsType.PTR -> new DnsRecord.Pointer(name, ttl, name());
            case DnsType.SRV -> service(name, ttl);
            case DnsType.TXT -> new DnsRecord.Text(name, ttl, texts(bytes.position() + length));
            case DnsType.A -> new DnsRecord.Address(name, ttl, address(length, IPV4));
            case DnsType.AAAA -> new DnsRecord.Address(name, ttl, address(length, IPV6));
            default -> null;
        };
    }

    private DnsRecord service(DnsName name, long ttl) throws DnsFormatException {
        require(6);
        // Priority and weight choose among servers of one instance, of which there is one.
        bytes.position(bytes.position() + 4);
        int port = u16();
        return new DnsRecord.Service(name, ttl, port, name());
    }

    private List<String> texts(int end) throws DnsFormatException {
        List<String> texts = new ArrayList<>();
        while (bytes.position() < end) {
            int length = u8();
            if (length > end - bytes.position()) {
                throw new DnsFormatException("a text of " + length + " bytes in a record that has fewer");
            }
            String text = text(length);
            if (!text.isEmpty() && texts.size() < MAX_TEXTS) {
                texts.add(text);
            }
        }
        return texts;
    }

    private InetAddress address(int length, int expected) throws DnsFormatException {
        if (length != expected) {
            throw new DnsFormatException("an address of " + length + " bytes, where it has " + expected);
        }
        byte[] address = new byte[length];
        bytes.get(address);
        try {
            return InetAddress.getByAddress(address);
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A name, whose end may stand earlier in the message; each step leads further back, so that there is an end. */
    private DnsName name() throws DnsFormatException {
        List<String> labels = new ArrayList<>();
        int size = 1;
        int before = bytes.position();
        int resume = -1;
        int jumps = 0;
        while (true) {
            require(1);
            int length = u8();
            if (length == 0) {
                break;
            }
            if ((length & POINTER) == POINTER) {
                require(1);
                int target = (length & ~POINTER) << 8 | u8();
                if (target >= before) {
                    throw new DnsFormatException("a name that leads to " + target + ", and not further back");
                }
                if (++jumps > MAX_JUMPS) {
                    throw new DnsFormatException("a name that jumps " + jumps + " times, where at most " + MAX_JUMPS
                            + " jumps are followed");
                }
                resume = resume < 0 ? bytes.position() : resume;
                before = target;
                bytes.position(target);
                continue;
            }
            if (length > DnsName.MAX_LABEL) {
                throw new DnsFormatException("a label that begins with 0x" + Integer.toHexString(length));
            }
            require(length);
            size += length + 1;
            if (size > DnsName.MAX_NAME) {
                throw new DnsFormatException("a name of more than " + DnsName.MAX_NAME + " bytes");
            }
            labels.add(text(length));
        }
        if (resume >= 0) {
            bytes.position(resume);
        }
        try {
            return new DnsName(labels);
        } catch (IllegalArgumentException grownByReplacement) {
            throw new DnsFormatException("a name that is no UTF-8 and too long: " + grownByReplacement.getMessage());
        }
    }

    private String text(int length) {
        byte[] text = new byte[length];
        bytes.get(text);
        return new String(text, StandardCharsets.UTF_8);
    }

    private void require(int count) throws DnsFormatException {
        if (bytes.remaining() < count) {
            throw new DnsFormatException("it ends after " + bytes.limit() + " bytes, where " + count
                    + " more are needed at " + bytes.position());
        }
    }

    private int u8() {
        return Byte.toUnsignedInt(bytes.get());
    }

    private int u16() {
        return Short.toUnsignedInt(bytes.getShort());
    }
}
