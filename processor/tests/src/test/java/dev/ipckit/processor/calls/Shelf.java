/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import dev.ipckit.annotation.RemoteInterface;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Generic, and closed twice. */
interface Shelf<K extends Comparable<K>, V extends @Nullable Object> {
    V get(K key);

    void put(K key, V value);

    Map<K, List<V>> all();

    default V getOrPut(K key, V value) {
        put(key, value);
        return get(key);
    }

    /** Closed in two steps. */
    interface Named<V extends @Nullable Object> extends Shelf<String, V> {}

    /** Of records. */
    @RemoteInterface
    interface Points extends Named<Values.Point> {}

    /** Of what may be missing. */
    @RemoteInterface
    interface MaybeNumbers extends Shelf<Integer, @Nullable Long> {}
}
