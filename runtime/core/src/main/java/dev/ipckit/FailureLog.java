/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit;

import dev.ipckit.transport.LineLimit;
import org.slf4j.Logger;
import org.slf4j.event.Level;

/**
 * Logs what calls ended with where they were carried out, since stack traces do not travel. What is a mistake of the
 * implementation, as far as its type tells, is logged at a level that everybody sees, as often as a {@link LineLimit}
 * allows. Thread-safe.
 */
final class FailureLog {

    private final Logger logger;
    private final LineLimit limit = new LineLimit();

    FailureLog(Logger logger) {
        this.logger = logger;
    }

    /**
     * Logs what a call ended with that its interface does not declare.
     *
     * @param call its interface and method
     */
    void failed(String call, Throwable thrown, boolean isOneway) {
        if (isOneway) {
            log(Level.WARN, "oneway call " + call + " failed, and its caller cannot be told", thrown);
        } else if (thrown instanceof Error) {
            log(Level.ERROR, "call " + call + " ended with an error", thrown);
        } else if (!isAnswer(thrown) && CurrentCall.isCallerWaiting()) {
            log(
                    Level.WARN,
                    "call " + call + " ended with an exception that it does not declare; its caller is told class and"
                            + " message",
                    thrown);
        } else if (logger.isDebugEnabled()) {
            // Not limited: who asks for this level wants to see all of them.
            write(Level.DEBUG, "call " + call + " ended with an exception that goes to its caller", thrown);
        }
    }

    private void log(Level level, String what, Throwable thrown) {
        int leftOut = limit.admit();
        if (leftOut != LineLimit.LEFT_OUT) {
            write(level, what + (leftOut == 0 ? "" : " (" + leftOut + " such failures were left out before)"), thrown);
        }
    }

    private void write(Level level, String what, Throwable thrown) {
        try {
            logger.atLevel(level).setCause(thrown).log(what);
        } catch (RuntimeException | Error unprintable) {
            // Its own methods are the user's code too.
            logger.atLevel(level)
                    .log(what + ": " + thrown.getClass().getName() + ", which cannot be shown because of "
                            + unprintable.getClass().getName());
        }
    }

    /** Whether it is thrown to tell callers what they did wrong, or is the failure of another process. */
    private static boolean isAnswer(Throwable thrown) {
        return thrown instanceof IllegalArgumentException
                || thrown instanceof IllegalStateException
                || thrown instanceof UnsupportedOperationException
                || thrown instanceof SecurityException
                || thrown instanceof RemoteException;
    }
}
