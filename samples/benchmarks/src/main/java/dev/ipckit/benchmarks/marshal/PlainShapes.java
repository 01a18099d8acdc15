/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.benchmarks.marshal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The calls of {@link Shapes} marshalled by hand, byte for byte as the generated code does it: enums by ordinal.
 * Thread-safe, as a proxy is, and may be called from within a call: each call has buffers of its own.
 */
@SuppressWarnings("EnumOrdinal")
final class PlainShapes implements Shapes {

    private static final String TOKEN = ShapesStub.DESCRIPTOR;
    private static final int QUOTE = 1;
    private static final int ORDER = 2;
    private static final int SAMPLES = 3;
    private static final Status[] STATUSES = Status.values();

    /** Where calls go. */
    private final Shapes implementation;

    /** Those that no call is using. */
    private final AtomicReference<@Nullable Buffers> idle = new AtomicReference<>();

    PlainShapes(Shapes implementation) {
        this.implementation = implementation;
    }

    /** Those of the latest call. */
    Buffers idle() {
        return Objects.requireNonNull(idle.get());
    }

    private Buffers take() {
        Buffers taken = idle.getAndSet(null);
        return taken == null ? new Buffers() : taken;
    }

    /** Where a carrier would be. */
    private void transact(int code, PlainBuffer request, PlainBuffer reply) {
        request.expect(TOKEN);
        switch (code) {
            case QUOTE -> onQuote(request, reply);
            case ORDER -> onOrder(request, reply);
            case SAMPLES -> onSamples(request, reply);
            default -> throw new IllegalArgumentException("no such method: " + code);
        }
    }

    @Override
    public Quote quote(int instrument, long time, double price, boolean firm, String venue) {
        Buffers buffers = take();
        PlainBuffer request = buffers.request;
        PlainBuffer reply = buffers.reply;
        request.clear();
        request.putString(TOKEN);
        request.putInt(instrument);
        request.putLong(time);
        request.putDouble(price);
        request.putInt(firm ? 1 : 0);
        request.putString(venue);
        request.flip();
        transact(QUOTE, request, reply);
        reply.flip();
        checkStatus(reply);
        Quote result = getQuote(reply);
        reply.finish();
        idle.lazySet(buffers);
        return result;
    }

    private void onQuote(PlainBuffer request, PlainBuffer reply) {
        int instrument = request.getInt();
        long time = request.getLong();
        double price = request.getDouble();
        boolean firm = request.getInt() != 0;
        String venue = request.getString();
        request.finish();
        Quote result = implementation.quote(instrument, time, price, firm, venue);
        reply.clear();
        reply.putInt(0);
        reply.putInt(1);
        int mark = reply.begin();
        reply.putInt(result.instrument());
        reply.putLong(result.time());
        reply.putDouble(result.price());
        reply.putInt(result.firm() ? 1 : 0);
        reply.putString(result.venue());
        reply.end(mark);
    }

    private static Quote getQuote(PlainBuffer reply) {
        checkPresent(reply);
        int end = reply.enter();
        int instrument = reply.getInt();
        long time = reply.getLong();
        double price = reply.getDouble();
        boolean firm = reply.getInt() != 0;
        String venue = reply.getString();
        reply.leave(end);
        return new Quote(instrument, time, price, firm, venue);
    }

    @Override
    public Order order(Order order) {
        Buffers buffers = take();
        PlainBuffer request = buffers.request;
        PlainBuffer reply = buffers.reply;
        request.clear();
        request.putString(TOKEN);
        putOrder(request, order);
        request.flip();
        transact(ORDER, request, reply);
        reply.flip();
        checkStatus(reply);
        Order result = getOrder(reply);
        reply.finish();
        idle.lazySet(buffers);
        return result;
    }

    private void onOrder(PlainBuffer request, PlainBuffer reply) {
        Order received = getOrder(request);
        request.finish();
        Order answer = implementation.order(received);
        reply.clear();
        reply.putInt(0);
        putOrder(reply, answer);
    }

    private static void putOrder(PlainBuffer to, Order order) {
        to.putInt(1);
        int mark = to.begin();
        to.putLong(order.id());
        to.putString(order.customer());
        putAddress(to, order.address());
        to.putInt(order.status().ordinal());
        to.putInt(order.lines().size());
        for (Line line : order.lines()) {
            putLine(to, line);
        }
        to.putInt(order.notes().size());
        for (String note : order.notes()) {
            to.putString(note);
        }
        to.end(mark);
    }

    private static void putAddress(PlainBuffer to, Address address) {
        to.putInt(1);
        int mark = to.begin();
        to.putString(address.street());
        to.putString(address.city());
        to.putString(address.code());
        to.putNullableString(address.state());
        to.end(mark);
    }

    private static void putLine(PlainBuffer to, Line line) {
        to.putInt(1);
        int mark = to.begin();
        to.putString(line.product());
        to.putInt(line.quantity());
        to.putDouble(line.price());
        to.end(mark);
    }

    private static Order getOrder(PlainBuffer from) {
        checkPresent(from);
        int end = from.enter();
        long id = from.getLong();
        String customer = from.getString();
        Address address = getAddress(from);
        Status status = getStatus(from);
        int lineCount = from.getCount(8);
        List<Line> lines = new ArrayList<>(lineCount);
        for (int i = 0; i < lineCount; i++) {
            lines.add(getLine(from));
        }
        int noteCount = from.getCount(4);
        List<String> notes = new ArrayList<>(noteCount);
        for (int i = 0; i < noteCount; i++) {
            notes.add(from.getString());
        }
        from.leave(end);
        return new Order(id, customer, address, status, lines, notes);
    }

    private static Address getAddress(PlainBuffer from) {
        checkPresent(from);
        int end = from.enter();
        Address address = new Address(from.getString(), from.getString(), from.getString(), from.getNullableString());
        from.leave(end);
        return address;
    }

    private static Status getStatus(PlainBuffer from) {
        int ordinal = from.getInt();
        if (ordinal < 0 || ordinal >= STATUSES.length) {
            throw new IllegalArgumentException("no such status: " + ordinal);
        }
        return STATUSES[ordinal];
    }

    private static Line getLine(PlainBuffer from) {
        checkPresent(from);
        int end = from.enter();
        Line line = new Line(from.getString(), from.getInt(), from.getDouble());
        from.leave(end);
        return line;
    }

    @Override
    public Samples samples(Samples samples) {
        Buffers buffers = take();
        PlainBuffer request = buffers.request;
        PlainBuffer reply = buffers.reply;
        request.clear();
        request.putString(TOKEN);
        putSamples(request, samples);
        request.flip();
        transact(SAMPLES, request, reply);
        reply.flip();
        checkStatus(reply);
        Samples result = getSamples(reply);
        reply.finish();
        idle.lazySet(buffers);
        return result;
    }

    private void onSamples(PlainBuffer request, PlainBuffer reply) {
        Samples received = getSamples(request);
        request.finish();
        Samples answer = implementation.samples(received);
        reply.clear();
        reply.putInt(0);
        putSamples(reply, answer);
    }

    private static void putSamples(PlainBuffer to, Samples samples) {
        to.putInt(1);
        int mark = to.begin();
        to.putInts(samples.counts());
        to.putDoubles(samples.values());
        to.putBytes(samples.raw());
        to.putInt(samples.labels().size());
        for (Map.Entry<String, String> label : samples.labels().entrySet()) {
            to.putString(label.getKey());
            to.putString(label.getValue());
        }
        to.end(mark);
    }

    private static Samples getSamples(PlainBuffer from) {
        checkPresent(from);
        int end = from.enter();
        int[] counts = from.getInts();
        double[] values = from.getDoubles();
        byte[] raw = from.getBytes();
        int count = from.getCount(8);
        Map<String, String> labels = new LinkedHashMap<>(count + count / 3 + 1);
        for (int i = 0; i < count; i++) {
            labels.put(from.getString(), from.getString());
        }
        from.leave(end);
        return new Samples(counts, values, raw, labels);
    }

    private static void checkStatus(PlainBuffer reply) {
        int status = reply.getInt();
        if (status != 0) {
            throw new IllegalStateException("the call failed: " + status);
        }
    }

    private static void checkPresent(PlainBuffer from) {
        if (from.getInt() == 0) {
            throw new IllegalArgumentException("record is null");
        }
    }

    /** What one call needs. */
    static final class Buffers {
        final PlainBuffer request = new PlainBuffer();
        final PlainBuffer reply = new PlainBuffer();
    }
}
