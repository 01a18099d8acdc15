/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.contract;

import dev.ipckit.processor.model.Place;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the parts of a contract stand in the source; what they are gone from for what is gone, the interface for what is
 * compiled elsewhere. */
final class Places {
    private final Place declaration;
    private final Map<String, Place> places = new HashMap<>();

    Places(Place declaration) {
        this.declaration = declaration;
    }

    void put(@Nullable Place place, Object... key) {
        if (place != null) {
            places.putIfAbsent(join(key), place);
        }
    }

    Place of(Object... key) {
        return places.getOrDefault(join(key), declaration);
    }

    Place declaration() {
        return declaration;
    }

    private static String join(Object... key) {
        StringBuilder joined = new StringBuilder();
        for (Object part : key) {
            joined.append('/').append(part);
        }
        return joined.toString();
    }
}
