/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Collects what a helper tells its listeners. */
final class Events implements HelperListener {

    static final Duration LIMIT = Duration.ofSeconds(20);

    private final BlockingQueue<HelperEvent> events = new LinkedBlockingQueue<>();

    @Override
    public void onEvent(HelperEvent event) {
        events.add(event);
    }

    /** Waits for the next event, which must be that. */
    HelperEvent next(HelperState state) throws InterruptedException {
        HelperEvent event = events.poll(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        assertThat(event).as("a " + state).isNotNull();
        assertThat(event.state()).as(event.text()).isEqualTo(state);
        return event;
    }

    void noMore() {
        assertThat(events).isEmpty();
    }
}
