/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.mdns;

import java.nio.BufferOverflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Writes one message. Without compression: what the soft bus says fits into one packet as it is. Not thread-safe. */
final class DnsWriter {

    private static final int RESPONSE_AND_AUTHORITATIVE = 0x8400;
    private static final int MAX_TEXT = 255;

    private final ByteBuffer bytes = ByteBuffer.allocate(DnsMessage.MAX_SIZE);

    ByteBuffer message(DnsMessage message) {
        try {
            u16(0);
            u16(message.isResponse() ? RESPONSE_AND_AUTHORITATIVE : 0);
            u16(message.questions().size());
            u16(message.records().size());
            u16(0);
            u16(0);
            for (DnsQuestion question : message.questions()) {
                name(question.name());
                u16(question.type());
                u16(DnsType.CLASS_IN);
            }
            message.records().forEach(this::record);
        } catch (BufferOverflowException tooLarge) {
            throw new IllegalArgumentException("a message of more than " + DnsMessage.MAX_SIZE + " bytes", tooLarge);
        }
        return bytes.flip();
    }

    private void record(DnsRecord record) {
        name(record.name());
        u16(type(record));
        // Many may have pointers of one name; the other records are their owner's alone.
        u16(DnsType.CLASS_IN | (record instanceof DnsRecord.Pointer ? 0 : DnsType.TOP_BIT));
        bytes.putInt((int) record.ttl());
        int lengthAt = bytes.position();
        u16(0);
        data(record);
        bytes.putShort(lengthAt, (short) (bytes.position() - lengthAt - Short.BYTES));
    }

    private static int type(DnsRecord record) {
        if (record instanceof DnsRecord.Pointer) {
            return DnsType.PTR;
        } else if (record instanceof DnsRecord.Service) {
            return DnsType.SRV;
        } else if (record instanceof DnsRecord.Text) {
            return DnsType.TXT;
        }
        return ((DnsRecord.Address) record).address().getAddress().length == 4 ? DnsType.A : DnsType.AAAA;
    }

    private void data(DnsRecord record) {
        if (record instanceof DnsRecord.Pointer pointer) {
            name(pointer.target());
        } else if (record instanceof DnsRecord.Service service) {
            bytes.putInt(0);
            u16(service.port());
            name(service.target());
        } else if (record instanceof DnsRecord.Text text) {
            text.entries().forEach(entry -> text(entry, MAX_TEXT));
            if (text.entries().isEmpty()) {
                bytes.put((byte) 0);
            }
        } else if (record instanceof DnsRecord.Address address) {
            bytes.put(address.address().getAddress());
        }
    }

    private void name(DnsName name) {
        name.labels().forEach(label -> text(label, DnsName.MAX_LABEL));
        bytes.put((byte) 0);
    }

    private void text(String text, int most) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        if (encoded.length > most) {
            throw new IllegalArgumentException(
                    "a text of " + encoded.length + " bytes, where at most " + most + " are allowed");
        }
        bytes.put((byte) encoded.length);
        bytes.put(encoded);
    }

    private void u16(int value) {
        bytes.putShort((short) value);
    }
}
