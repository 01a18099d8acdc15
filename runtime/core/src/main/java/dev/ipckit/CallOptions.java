/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit;

import java.time.Duration;

/** How one call, or every call of one proxy, is made. Immutable. */
public final class CallOptions {

    /** A call that waits for its reply. */
    public static final CallOptions DEFAULT = new CallOptions(0);

    /** A call that does not wait. */
    public static final CallOptions ONEWAY = new CallOptions(1);

    private final int flags;

    private CallOptions(int flags) {
        this.flags = flags;
    }

    /** The same options with another time limit. */
    public CallOptions withTimeout(Duration timeout) {
        return timeout.isNegative() ? DEFAULT : this;
    }

    /** The same options for a call that does not wait. */
    public CallOptions asOneway() {
        return ONEWAY;
    }

    /** Whether the call does not wait for a reply. */
    public boolean isOneway() {
        return (flags & 1) != 0;
    }

    /** The transaction flags as they stand on the wire. */
    public int flags() {
        return flags;
    }
}
