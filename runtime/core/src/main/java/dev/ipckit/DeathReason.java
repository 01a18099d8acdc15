/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit;

/** How the death of a remote object came to be known. */
public enum DeathReason {
    /** The peer closed the session in good order, or its process ended: its end of the connection is gone. */
    PEER_GONE,
    /** The session was closed on this side. */
    SESSION_CLOSED,
    /**
     * The session failed, here or at the peer, which says so where the transport has a word for it: what came was
     * broken or not allowed, or the peer trusts this device no longer. The object may live on.
     */
    SESSION_FAILED,
    /** The peer's device cannot be reached any more; whether the peer lives on there is not known. */
    DEVICE_OFFLINE
}
