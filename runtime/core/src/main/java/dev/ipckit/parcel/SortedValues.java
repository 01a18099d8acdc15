/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** What sorted sets and maps must be to travel. Called by generated code. Stateless. */
public final class SortedValues {

    private SortedValues() {}

    /**
     * Refuses a comparator: it stays behind, and the receiver, which sorts by the natural order, would get something
     * else.
     *
     * @param comparator that of the set or map; null for the natural order
     * @param where names the value in the message
     * @throws IllegalArgumentException if it is any other than the natural order
     */
    @SuppressWarnings("ReferenceEquality") // There is one natural order, and a comparator has no other equality.
    public static void requireNaturalOrder(@Nullable Comparator<?> comparator, String where) {
        if (comparator != null && comparator != Comparator.naturalOrder()) {
            throw new IllegalArgumentException(
                    where + " is sorted by a comparator, which does not travel; copy it into one"
                            + " of natural order, or declare an unsorted type, which keeps the order of the sender");
        }
    }
}
