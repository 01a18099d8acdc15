/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import dev.ipckit.CallOptions;
import dev.ipckit.transport.Channel;

/**
 * How long the calls of a session may take.
 *
 * @param defaultNanos where their options say nothing
 * @param maxNanos whatever their options say
 */
record CallTimes(long defaultNanos, long maxNanos) {

    /** How long a call with these options may take. */
    long timeoutNanos(CallOptions options) {
        return Math.min(options.timeoutNanosOr(defaultNanos), maxNanos);
    }

    /** When a call with these options that begins now has to be over. */
    long deadlineOf(CallOptions options) {
        long now = System.nanoTime();
        long deadline = now + timeoutNanos(options);
        // Beyond half the range a difference of times changes its sign; and the last value means no deadline.
        return deadline - now < 0 || deadline == Channel.NO_DEADLINE ? now + Long.MAX_VALUE / 2 : deadline;
    }
}
