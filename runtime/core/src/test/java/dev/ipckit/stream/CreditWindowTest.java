/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.parcel.ParcelLimits;
import org.junit.jupiter.api.Test;

/** How much is asked for ahead. */
class CreditWindowTest {

    private static final int USUAL_PARCEL = ParcelLimits.DEFAULT.maxDataSize();

    @Test
    void window_beginsSmall_andGrowsToItsLimit() {
        CreditWindow window = new CreditWindow(USUAL_PARCEL);
        assertThat(window.grant(Long.MAX_VALUE, 0)).isEqualTo(4);
        arrive(window, 4, 8);
        assertThat(window.size()).isEqualTo(8);
        arrive(window, 1_000, 8);
        assertThat(window.size()).isEqualTo(CreditWindow.MOST_ITEMS);
    }

    @Test
    void window_isSmallForLargeItems_andStaysSo() {
        CreditWindow window = new CreditWindow(USUAL_PARCEL);
        arrive(window, 1_000, 8);
        arrive(window, 1, 1 << 20);
        assertThat(window.size()).isEqualTo(8);
        arrive(window, 1_000, 8);
        assertThat(window.size()).isEqualTo(8);
        arrive(window, 1, Integer.MAX_VALUE);
        assertThat(window.size()).isEqualTo(1);
    }

    @Test
    void window_isSmall_whereParcelsMayBeHuge() {
        CreditWindow window = new CreditWindow(1 << 30);
        assertThat(window.grant(Long.MAX_VALUE, 0)).isEqualTo(1);
        arrive(window, 100, 8);
        assertThat(window.size()).isEqualTo(1);
        assertThat(new CreditWindow(0).size()).isEqualTo(4);
    }

    @Test
    void grant_isNeverMoreThanTheDemand() {
        CreditWindow window = new CreditWindow(USUAL_PARCEL);
        assertThat(window.grant(0, 0)).isZero();
        assertThat(window.grant(1, 0)).isEqualTo(1);
        assertThat(window.grant(1, 1)).isZero();
        assertThat(window.grant(3, 0)).isEqualTo(3);
        for (long demand = 0; demand < 300; demand++) {
            for (int outstanding = 0; outstanding < 150; outstanding++) {
                int granted = window.grant(demand, outstanding);
                assertThat(granted).isBetween(0, (int) Math.max(0, demand - outstanding));
                // Else a subscriber that waits for its last item would wait for ever.
                assertThat(granted == 0 && demand > 0 && outstanding == 0).isFalse();
            }
            arrive(window, 1, 8);
        }
    }

    @Test
    void grant_waitsUntilItIsWorthAMessage() {
        CreditWindow window = new CreditWindow(USUAL_PARCEL);
        arrive(window, 1_000, 8);
        assertThat(window.grant(Long.MAX_VALUE, 128)).isZero();
        assertThat(window.grant(Long.MAX_VALUE, 65)).isZero();
        assertThat(window.grant(Long.MAX_VALUE, 64)).isEqualTo(64);
        assertThat(window.grant(Long.MAX_VALUE, 1_000)).isZero();
    }

    private static void arrive(CreditWindow window, int items, int bytes) {
        for (int i = 0; i < items; i++) {
            window.arrived(bytes);
        }
    }
}
