/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import dev.ipckit.annotation.RemoteInterface;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes a record that has grown since its callers were compiled. */
@RemoteInterface
interface Growing {
    String show(Grown grown);

    String strict(Strict strict);

    /** What was added to the first component has a default. */
    @SuppressWarnings("ArrayRecordComponent")
    record Grown(
            int first,
            boolean flag,
            char letter,
            long large,
            double precise,
            Integer boxed,
            @Nullable Integer maybe,
            String text,
            @Nullable String maybeText,
            int[] numbers,
            String[] texts,
            List<String> list,
            Set<String> set,
            Collection<String> collection,
            Map<String, String> map,
            Values.Color color,
            Values.@Nullable Point maybePoint,
            Values.Box<String>[] boxes) {}

    /** What was added has no default. */
    record Strict(int first, Values.Point point) {}
}
