/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.benchmarks.marshal;

import dev.ipckit.annotation.RemoteInterface;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Three shapes of messages, each sent and returned by one call. */
@RemoteInterface
interface Shapes {

    /** Small: some primitives and a short string. */
    Quote quote(int instrument, long time, double price, boolean firm, String venue);

    /** A tree: records in records, lists, an enum, strings, null. */
    Order order(Order order);

    /** Bulk: arrays of primitives, and a map of strings. */
    Samples samples(Samples samples);

    record Quote(int instrument, long time, double price, boolean firm, String venue) {}

    record Order(long id, String customer, Address address, Status status, List<Line> lines, List<String> notes) {}

    record Address(
            String street,
            String city,
            String code,
            @Nullable String state) {}

    enum Status {
        NEW,
        PAID,
        SENT
    }

    record Line(String product, int quantity, double price) {}

    /** Compared by nobody: an array of measurements travels faster than a list of them. */
    @SuppressWarnings("ArrayRecordComponent")
    record Samples(int[] counts, double[] values, byte[] raw, Map<String, String> labels) {}
}
