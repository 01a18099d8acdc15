/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.samgr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Remembers what a subscription was told, as +name and -name. */
final class Events implements SystemAbilityListener {

    static final long LIMIT_SECONDS = 20;

    private final LinkedBlockingQueue<String> told = new LinkedBlockingQueue<>();

    @Override
    public void onAdded(SystemAbility ability) {
        told.add("+" + ability.name());
    }

    @Override
    public void onRemoved(SystemAbility ability) {
        told.add("-" + ability.name());
    }

    /** Waits for exactly these to be told next, in this order. */
    void assertNext(String... expected) throws InterruptedException {
        List<String> next = new ArrayList<>();
        for (int i = 0; i < expected.length; i++) {
            String event = told.poll(LIMIT_SECONDS, TimeUnit.SECONDS);
            if (event == null) {
                break;
            }
            next.add(event);
        }
        assertThat(next).containsExactly(expected);
    }

    /** Waits for exactly these to be told next, in any order. */
    void assertNextInAnyOrder(String... expected) throws InterruptedException {
        List<String> next = new ArrayList<>();
        for (int i = 0; i < expected.length; i++) {
            String event = told.poll(LIMIT_SECONDS, TimeUnit.SECONDS);
            if (event == null) {
                break;
            }
            next.add(event);
        }
        assertThat(next).containsExactlyInAnyOrder(expected);
    }

    void assertNothingElse() {
        assertThat(told).isEmpty();
    }
}
