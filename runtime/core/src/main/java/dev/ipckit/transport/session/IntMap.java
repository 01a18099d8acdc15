/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A map from ints to objects that allocates nothing when it is asked. Open addressing with linear probing; not
 * thread-safe.
 */
final class IntMap<V> {

    private static final int SMALLEST = 16;

    private int[] keys = new int[SMALLEST];
    private @Nullable Object[] values = new @Nullable Object[SMALLEST];
    private int size;

    int size() {
        return size;
    }

    @SuppressWarnings("unchecked")
    @Nullable
    V get(int key) {
        return (V) values[slot(key)];
    }

    void put(int key, V value) {
        if (size >= keys.length / 2) {
            grow();
        }
        int slot = slot(key);
        if (values[slot] == null) {
            size++;
        }
        keys[slot] = key;
        values[slot] = value;
    }

    void remove(int key) {
        int hole = slot(key);
        if (values[hole] == null) {
            return;
        }
        size--;
        int mask = keys.length - 1;
        // Whatever was pushed past the hole moves back into it, so that probing never has to skip a grave.
        for (int next = (hole + 1) & mask; values[next] != null; next = (next + 1) & mask) {
            int home = home(keys[next]);
            boolean reachableWithoutHole = hole <= next ? hole < home && home <= next : hole < home || home <= next;
            if (!reachableWithoutHole) {
                keys[hole] = keys[next];
                values[hole] = values[next];
                hole = next;
            }
        }
        values[hole] = null;
    }

    @SuppressWarnings("unchecked")
    void forEach(Consumer<? super V> action) {
        for (Object value : values) {
            if (value != null) {
                action.accept((V) value);
            }
        }
    }

    @SuppressWarnings("unchecked")
    boolean anyMatch(Predicate<? super V> condition) {
        for (Object value : values) {
            if (value != null && condition.test((V) value)) {
                return true;
            }
        }
        return false;
    }

    @SuppressWarnings("unchecked")
    int count(Predicate<? super V> condition) {
        int count = 0;
        for (Object value : values) {
            if (value != null && condition.test((V) value)) {
                count++;
            }
        }
        return count;
    }

    void clear() {
        Arrays.fill(values, null);
        size = 0;
    }

    private int slot(int key) {
        int mask = keys.length - 1;
        int slot = home(key);
        while (values[slot] != null && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private int home(int key) {
        int spread = key * 0x9E3779B9;
        return (spread ^ spread >>> 16) & (keys.length - 1);
    }

    private void grow() {
        int[] oldKeys = keys;
        @Nullable Object[] oldValues = values;
        keys = new int[oldKeys.length * 2];
        values = new @Nullable Object[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] != null) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }
}
