/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import dev.ipckit.parcel.ParcelLimits;

/**
 * What a session may use. Immutable.
 *
 * @param parcels the limits of each parcel, sent or received
 * @param servingThreads how many calls of the peer are served at once; the peer is told
 * @param connections how many connections are opened to the peer for calls
 * @param sessions how many peers may be connected to one served endpoint at once
 */
public record SessionLimits(ParcelLimits parcels, int servingThreads, int connections, int sessions) {

    /** 1 MiB a parcel, 16 threads, 16 connections, 1,000 sessions. */
    public static final SessionLimits DEFAULT = new SessionLimits(ParcelLimits.DEFAULT, 16, 16, 1_000);

    /** Refuses limits with which nothing could work. */
    public SessionLimits {
        if (servingThreads < 1 || connections < 1 || sessions < 1) {
            throw new IllegalArgumentException("servingThreads=" + servingThreads + ", connections=" + connections
                    + ", sessions=" + sessions + " must all be at least 1");
        }
    }
}
