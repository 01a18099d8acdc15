/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.process;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The helpers that this JVM has to end when it shuts down. Its hook is there only while there are any. */
final class LiveHelpers {

    private static final Set<Supervisor> helpers = new HashSet<>();
    private static @Nullable Thread hook;

    private LiveHelpers() {}

    /** @throws IllegalStateException if the JVM is shutting down */
    static synchronized void add(Supervisor helper) {
        if (hook == null) {
            Thread made = new Thread(LiveHelpers::stopAll, "ipckit-helper-shutdown");
            Runtime.getRuntime().addShutdownHook(made);
            hook = made;
        }
        helpers.add(helper);
    }

    static synchronized void remove(Supervisor helper) {
        if (helpers.remove(helper) && helpers.isEmpty() && hook != null) {
            Thread made = hook;
            hook = null;
            try {
                Runtime.getRuntime().removeShutdownHook(made);
            } catch (IllegalStateException shuttingDown) {
                // Then it is at work, or finds nothing to do.
                return;
            }
        }
    }

    private static void stopAll() {
        List<Thread> stops = new ArrayList<>();
        for (Supervisor helper : snapshot()) {
            stops.add(DaemonThread.start(helper.toString(), "stop", helper::stop));
        }
        for (Thread stop : stops) {
            try {
                stop.join();
            } catch (InterruptedException impatient) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static synchronized List<Supervisor> snapshot() {
        return new ArrayList<>(helpers);
    }
}
