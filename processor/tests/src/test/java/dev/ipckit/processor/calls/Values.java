/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Types that travel. */
final class Values {
    private Values() {}

    enum Color {
        RED,
        GREEN {
            @Override
            boolean isLeaf() {
                return true;
            }
        };

        boolean isLeaf() {
            return false;
        }
    }

    record Empty() {}

    record Point(int x, int y) {}

    record Box<T extends @Nullable Object>(T value) {}

    record Pair<A, B>(A first, @Nullable B second) {}

    record Node(String name, @Nullable Node next, List<Node> children, Map<String, Node> named) {}

    /** Components with the names of what generated code uses. */
    record Clashing(int parcel, int end, int value, int where, int mark, int count, String $name, boolean _under) {}

    @SuppressWarnings("ArrayRecordComponent")
    record Everything(
            boolean flag,
            byte small,
            char letter,
            short shorter,
            int number,
            long large,
            float single,
            double precise,
            Integer boxed,
            @Nullable Long maybe,
            String text,
            @Nullable String maybeText,
            CharSequence sequence,
            int[] numbers,
            String @Nullable [] texts,
            Color color,
            @Nullable Color maybeColor,
            Point point,
            @Nullable Point maybePoint,
            List<String> list,
            Set<Color> set,
            Collection<Point> collection,
            Map<String, List<@Nullable Integer>> map,
            Box<List<Box<String>>> nested) {}
}
