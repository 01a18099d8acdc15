/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * References that are to be given back when the peer reads again, summed up by object. Thread-safe; its lock is a leaf.
 */
final class UnsentReferences {

    /** How many references to which object. */
    record Entry(long address, long amount) {}

    private final Map<Long, Long> amounts = new LinkedHashMap<>();

    /** Read without the lock: most of the time there are none, and calls need not know of the lock. */
    private volatile boolean empty = true;

    boolean isEmpty() {
        return empty;
    }

    void add(long address, long amount) {
        synchronized (amounts) {
            amounts.merge(address, amount, Long::sum);
            empty = false;
        }
    }

    /** The oldest, which is the taker's from now on; null if there are none. */
    @Nullable
    Entry take() {
        synchronized (amounts) {
            var oldest = amounts.entrySet().iterator();
            if (!oldest.hasNext()) {
                return null;
            }
            Map.Entry<Long, Long> taken = oldest.next();
            Entry entry = new Entry(taken.getKey(), taken.getValue());
            oldest.remove();
            empty = amounts.isEmpty();
            return entry;
        }
    }
}
