/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.process;

import dev.ipckit.RemoteException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A helper process could not be started. Nothing of it is left behind. */
public final class HelperStartException extends RemoteException {

    private static final long serialVersionUID = 1L;

    /** Why it could not. */
    public enum Reason {
        /** No process could be made: there is no such java or directory, or the system refused. */
        NOT_LAUNCHED,
        /** The child ended before it served: its exit code and last lines say why. */
        ENDED,
        /** The child did not serve in time, and was killed. */
        TIMED_OUT
    }

    private final Reason reason;
    private final @Nullable HelperExit exit;

    // Serializable, as everything in an exception should be.
    private final String[] lastLines;

    HelperStartException(
            Reason reason,
            String message,
            @Nullable HelperExit exit,
            List<String> lastLines,
            @Nullable Throwable cause) {
        super(
                lastLines.isEmpty() ? message : message + "; its last lines:\n  " + String.join("\n  ", lastLines),
                cause);
        this.reason = reason;
        this.exit = exit;
        this.lastLines = lastLines.toArray(new String[0]);
    }

    /** Why it could not be started. */
    public Reason reason() {
        return reason;
    }

    /** How the child ended; null where there was none. */
    public @Nullable HelperExit exit() {
        return exit;
    }

    /** The last lines that the child wrote to its error and output streams, the newest last; at most twenty. */
    public List<String> lastLines() {
        return List.of(lastLines);
    }
}
