/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport;

import org.slf4j.Logger;

/** Logs what peers did wrong, as often as a {@link LineLimit} allows. Thread-safe. */
public final class HostileLog {

    private final Logger logger;
    private final LineLimit limit = new LineLimit();

    /** Writes its lines to that logger. */
    public HostileLog(Logger logger) {
        this.logger = logger;
    }

    /**
     * Logs a line with the count of those that were left out before it.
     *
     * @param where the session, endpoint or channel on which it was done
     */
    public void warn(Object where, String what) {
        int leftOut = limit.admit();
        if (leftOut != LineLimit.LEFT_OUT) {
            logger.warn(
                    "{}: {}{}", where, what, leftOut == 0 ? "" : " (" + leftOut + " such lines were left out before)");
        }
    }
}
