/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.benchmarks.marshal;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.Message;
import com.google.protobuf.Parser;
import dev.ipckit.benchmarks.protobuf.AddressMessage;
import dev.ipckit.benchmarks.protobuf.LineMessage;
import dev.ipckit.benchmarks.protobuf.OrderMessage;
import dev.ipckit.benchmarks.protobuf.QuoteMessage;
import dev.ipckit.benchmarks.protobuf.SamplesMessage;
import dev.ipckit.benchmarks.protobuf.StatusMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * The shapes there and back by protobuf-java, with messages as they are: nothing is turned into records, and the
 * message that is sent has been built before. Of a received message every string is asked for once, as its reader
 * would: protobuf leaves them undecoded until then.
 */
@SuppressWarnings("EnumOrdinal")
final class ProtobufShapes {

    private static final int CAPACITY = 64 << 10;

    private final byte[] bytes = new byte[CAPACITY];

    static QuoteMessage message(Shapes.Quote quote) {
        return QuoteMessage.newBuilder()
                .setInstrument(quote.instrument())
                .setTime(quote.time())
                .setPrice(quote.price())
                .setFirm(quote.firm())
                .setVenue(quote.venue())
                .build();
    }

    static OrderMessage message(Shapes.Order order) {
        OrderMessage.Builder message = OrderMessage.newBuilder()
                .setId(order.id())
                .setCustomer(order.customer())
                .setAddress(message(order.address()))
                .setStatus(StatusMessage.forNumber(order.status().ordinal()))
                .addAllNotes(order.notes());
        for (Shapes.Line line : order.lines()) {
            message.addLines(LineMessage.newBuilder()
                    .setProduct(line.product())
                    .setQuantity(line.quantity())
                    .setPrice(line.price()));
        }
        return message.build();
    }

    private static AddressMessage message(Shapes.Address address) {
        AddressMessage.Builder message = AddressMessage.newBuilder()
                .setStreet(address.street())
                .setCity(address.city())
                .setCode(address.code());
        String state = address.state();
        if (state != null) {
            message.setState(state);
        }
        return message.build();
    }

    static SamplesMessage message(Shapes.Samples samples) {
        SamplesMessage.Builder message = SamplesMessage.newBuilder()
                .setRaw(ByteString.copyFrom(samples.raw()))
                .putAllLabels(samples.labels());
        for (int count : samples.counts()) {
            message.addCounts(count);
        }
        for (double value : samples.values()) {
            message.addValues(value);
        }
        return message.build();
    }

    /** Answers with the units of text in what arrived, both times. */
    int thereAndBack(QuoteMessage message) {
        return text(once(message, QuoteMessage.parser())) + text(once(message, QuoteMessage.parser()));
    }

    private static int text(QuoteMessage message) {
        return message.getVenue().length();
    }

    /** Answers with the units of text in what arrived, both times. */
    int thereAndBack(OrderMessage message) {
        return text(once(message, OrderMessage.parser())) + text(once(message, OrderMessage.parser()));
    }

    private static int text(OrderMessage message) {
        AddressMessage address = message.getAddress();
        int text = message.getCustomer().length()
                + address.getStreet().length()
                + address.getCity().length()
                + address.getCode().length();
        for (int i = 0; i < message.getLinesCount(); i++) {
            text += message.getLines(i).getProduct().length();
        }
        for (int i = 0; i < message.getNotesCount(); i++) {
            text += message.getNotes(i).length();
        }
        return text;
    }

    /** Answers with the units of text in what arrived, both times. */
    int thereAndBack(SamplesMessage message) {
        return text(once(message, SamplesMessage.parser())) + text(once(message, SamplesMessage.parser()));
    }

    private static int text(SamplesMessage message) {
        int text = 0;
        for (Map.Entry<String, String> label : message.getLabelsMap().entrySet()) {
            text += label.getKey().length() + label.getValue().length();
        }
        return text;
    }

    private <M extends Message> M once(M message, Parser<M> parser) {
        try {
            CodedOutputStream output = CodedOutputStream.newInstance(bytes);
            message.writeTo(output);
            return parser.parseFrom(CodedInputStream.newInstance(bytes, 0, output.getTotalBytesWritten()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
