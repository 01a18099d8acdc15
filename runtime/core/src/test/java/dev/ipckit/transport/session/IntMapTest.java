/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IntMapTest {

    private static final int OPERATIONS = 200_000;

    @Test
    void randomOperations_sameSeedAsAHashMap_sameContents() {
        IntMap<Integer> map = new IntMap<>();
        Map<Integer, Integer> model = new HashMap<>();
        Random random = new Random(42);
        for (int i = 0; i < OPERATIONS; i++) {
            // Few keys, so that they meet; some far apart, so that they wrap around.
            int key = random.nextInt(3) == 0 ? random.nextInt() : random.nextInt(300) - 150;
            if (random.nextBoolean()) {
                map.put(key, i);
                model.put(key, i);
            } else {
                map.remove(key);
                model.remove(key);
            }
            assertThat(map.size()).isEqualTo(model.size());
            assertThat(map.get(key)).isEqualTo(model.get(key));
        }
        model.forEach((key, value) -> assertThat(map.get(key)).isEqualTo(value));
        int[] seen = new int[1];
        map.forEach(value -> seen[0]++);
        assertThat(seen[0]).isEqualTo(model.size());
        map.clear();
        assertThat(map.size()).isZero();
        assertThat(map.get(1)).isNull();
    }
}
