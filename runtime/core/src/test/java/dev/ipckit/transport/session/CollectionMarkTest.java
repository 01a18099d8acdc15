/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** When garbage is collected because of proxies, and when not. */
class CollectionMarkTest {

    private final CollectionMark mark = new CollectionMark(100);

    @Test
    void mark_isReachedOnce_atHalfOfTheRoom() {
        assertThat(mark.isReachedBy(49)).isFalse();
        assertThat(mark.isReachedBy(50)).isTrue();
        assertThat(mark.isReachedBy(99)).as("while it is under way").isFalse();
    }

    @Test
    void mark_isHigher_whileManyLive_andFallsWithThem() {
        assertThat(mark.isReachedBy(50)).isTrue();
        mark.set(48);

        assertThat(mark.isReachedBy(73)).isFalse();
        assertThat(mark.isReachedBy(74)).isTrue();
        mark.set(74);
        assertThat(mark.isReachedBy(86)).isFalse();
        assertThat(mark.isReachedBy(2)).as("the others have gone by themselves").isFalse();
        assertThat(mark.isReachedBy(50)).isFalse();
        assertThat(mark.isReachedBy(51)).isTrue();
    }

    @Test
    void mark_isReachedLessThanTwentyTimes_whereAllLive() {
        CollectionMark large = new CollectionMark(NodeTable.MAX_NODES);
        int reached = 0;
        for (int proxies = 1; proxies <= NodeTable.MAX_NODES; proxies++) {
            if (large.isReachedBy(proxies)) {
                reached++;
                large.set(proxies);
            }
        }
        assertThat(reached).isBetween(1, 20);
    }
}
