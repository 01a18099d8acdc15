/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.process;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells listeners, one event after the other, on a thread that comes with the events and goes when there are none. */
final class Announcer {

    private static final Logger logger = LoggerFactory.getLogger(Announcer.class);

    private static final long IDLE_MILLIS = 100;

    private final List<HelperListener> listeners;
    private final ThreadPoolExecutor thread;

    Announcer(String helper, List<HelperListener> listeners) {
        this.listeners = new CopyOnWriteArrayList<>(listeners);
        thread = new ThreadPoolExecutor(
                1,
                1,
                IDLE_MILLIS,
                TimeUnit.MILLISECONDS,
                new LinkedBlockingQueue<>(),
                work -> DaemonThread.of(helper, "events", work));
        thread.allowCoreThreadTimeOut(true);
    }

    void add(HelperListener listener) {
        listeners.add(listener);
    }

    void remove(HelperListener listener) {
        listeners.remove(listener);
    }

    void announce(HelperEvent event) {
        logger.debug("{}", event.text());
        if (!listeners.isEmpty()) {
            thread.execute(() -> listeners.forEach(listener -> tell(listener, event)));
        }
    }

    private static void tell(HelperListener listener, HelperEvent event) {
        try {
            listener.onEvent(event);
        } catch (Throwable thrown) {
            logger.warn("listener {} failed at {}", listener, event, thrown);
        }
    }
}
