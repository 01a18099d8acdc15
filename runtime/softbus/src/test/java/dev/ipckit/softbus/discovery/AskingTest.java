/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When is asked; the test is the clock. */
class AskingTest {

    private static final long DELAY = 50;

    private final Asking asking = new Asking(20);

    /** Asks until it does so seldom, and gives the time of the last question. */
    private long settle() {
        long now = 0;
        for (int questions = 0; questions < 6; questions++) {
            now = asking.next();
            asking.asked(now, DELAY);
        }
        assertThat(asking.next()).isEqualTo(now + Asking.LONGEST_PAUSE + DELAY);
        return now;
    }

    @Test
    void questions_areOftenAtFirstAndAfterAChange() {
        List<Long> pauses = new ArrayList<>();
        long before = 0;
        for (int questions = 0; questions < 8; questions++) {
            if (questions == 4) {
                asking.begin(before + 20);
            }
            pauses.add(asking.next() - before);
            before = asking.next();
            asking.asked(before, 0);
        }

        assertThat(pauses).containsExactly(20L, 1_000L, 2_000L, 4_000L, 20L, 1_000L, 2_000L, 4_000L);
    }

    @Test
    void questionOfAnother_countsAsItsOwn_butNotForEver() {
        long asked = settle();
        long first = asked + 20_000;
        asking.otherAsked(first, DELAY);
        assertThat(asking.next()).isEqualTo(first + Asking.LONGEST_PAUSE + DELAY);
        // The same question in another network.
        asking.otherAsked(first + 10, DELAY);
        assertThat(asking.next()).isEqualTo(first + Asking.LONGEST_PAUSE + DELAY);

        long second = first + Asking.LONGEST_PAUSE;
        asking.otherAsked(second, DELAY);
        long due = second + Asking.LONGEST_PAUSE + DELAY;
        for (long now = second; now < due; now += 500) {
            asking.otherAsked(now, DELAY);
        }
        assertThat(asking.next()).isEqualTo(due);

        asking.asked(due, DELAY);
        asking.otherAsked(due + 5_000, DELAY);
        assertThat(asking.next()).isEqualTo(due + 5_000 + Asking.LONGEST_PAUSE + DELAY);
    }

    @Test
    void whateverOthersAsk_itAsksWhileWordsHold() {
        long last = settle();
        long end = last + 1_000_000;
        long mostBetween = 0;
        for (long now = last; now < end; now += 100) {
            asking.otherAsked(now, DELAY);
            if (asking.next() <= now) {
                mostBetween = Math.max(mostBetween, now - last);
                last = now;
                asking.asked(now, DELAY);
            }
        }

        assertThat(mostBetween).isPositive().isLessThan(Announcement.TTL * 1_000);
    }

    @Test
    void questionOfAnother_doesNotCountWhileTheNeighboursAreNew() {
        asking.asked(20, DELAY);
        long next = asking.next();

        asking.otherAsked(500, DELAY);

        assertThat(asking.next()).isEqualTo(next);
    }
}
