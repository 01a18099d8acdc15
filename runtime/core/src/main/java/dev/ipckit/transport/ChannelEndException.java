/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport;

import dev.ipckit.DeathReason;
import java.io.IOException;

/** The end of a channel, where the channel knows why: what its session is told to have died of. */
public final class ChannelEndException extends IOException {

    private static final long serialVersionUID = 1L;

    private final DeathReason reason;

    /**
     * Creates the exception.
     *
     * @param message which channel, and what ended it
     */
    public ChannelEndException(DeathReason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** What to tell the session's death recipients. */
    public DeathReason reason() {
        return reason;
    }
}
