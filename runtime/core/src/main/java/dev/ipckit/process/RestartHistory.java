/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.process;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The restarts that a policy still counts. Confined to the thread that supervises. */
final class RestartHistory {

    private static final int MAX_DOUBLINGS = 30;

    private final RestartPolicy policy;

    /** Values of {@link System#nanoTime}, the oldest first. */
    private final Deque<Long> restarts = new ArrayDeque<>();

    RestartHistory(RestartPolicy policy) {
        this.policy = policy;
    }

    /** Counts one more restart. @return the pause before it; null if there may be none */
    @Nullable
    Duration next(long now) {
        while (!restarts.isEmpty()
                && now - restarts.getFirst() > policy.window().toNanos()) {
            restarts.removeFirst();
        }
        int earlier = restarts.size();
        if (earlier >= policy.restarts()) {
            return null;
        }
        restarts.addLast(now);
        Duration pause = policy.firstPause().multipliedBy(1L << Math.min(earlier, MAX_DOUBLINGS));
        return pause.compareTo(policy.longestPause()) > 0 ? policy.longestPause() : pause;
    }
}
