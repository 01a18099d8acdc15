/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.processor.calls.Values.Point;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A generic interface, called by its own type: the bridges of the generated classes lead to the right method. */
class ShelfTest {

    private static class Kept<K extends Comparable<K>, V extends @Nullable Object> implements Shelf<K, V> {
        private final Map<K, V> values = new HashMap<>();

        @Override
        public V get(K key) {
            return values.get(key);
        }

        @Override
        public void put(K key, V value) {
            values.put(key, value);
        }

        @Override
        public Map<K, List<V>> all() {
            Map<K, List<V>> all = new HashMap<>();
            values.forEach((key, value) -> all.put(key, Arrays.asList(value)));
            return all;
        }
    }

    private static final class Points extends Kept<String, Point> implements Shelf.Points {}

    private static final class MaybeNumbers extends Kept<Integer, @Nullable Long> implements Shelf.MaybeNumbers {}

    @Test
    void closedInterface_isCalledThroughTheGenericOne() {
        Shelf<String, Point> shelf = Shelf_PointsStub.asInterface(new Loopback(Shelf_PointsStub.of(new Points())));
        shelf.put("a", new Point(1, 2));

        assertThat(shelf.get("a")).isEqualTo(new Point(1, 2));
        assertThat(shelf.getOrPut("b", new Point(3, 4))).isEqualTo(new Point(3, 4));
        assertThat(shelf.all()).isEqualTo(Map.of("a", List.of(new Point(1, 2)), "b", List.of(new Point(3, 4))));
        assertThatThrownBy(() -> shelf.put("c", null))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("Shelf.Points.put: parameter value");
        assertThatThrownBy(() -> shelf.get("missing")).isInstanceOf(NullPointerException.class);
    }

    @Test
    void nullMarkOfTheTypeArgument_allowsNull() {
        Shelf<Integer, @Nullable Long> shelf =
                Shelf_MaybeNumbersStub.asInterface(new Loopback(Shelf_MaybeNumbersStub.of(new MaybeNumbers())));
        shelf.put(1, null);
        shelf.put(2, 5L);

        assertThat(shelf.get(1)).isNull();
        assertThat(shelf.get(2)).isEqualTo(5);
        assertThat(shelf.all()).containsEntry(1, Arrays.asList((Long) null));
    }
}
