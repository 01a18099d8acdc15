/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import dev.ipckit.parcel.Parcel;
import dev.ipckit.parcel.ParcelFormat;
import dev.ipckit.parcel.ParcelLimits;
import dev.ipckit.parcel.ParcelPool;

/** The parcels of a session, as both ends want them. Thread-safe. */
final class SessionParcels {

    /** So many calls with the most raw data that one may have are received at once. */
    private static final int CALLS_OF_RAW_DATA = 2;

    private final ParcelLimits own;
    private final RawDataBudget budget;

    /** Those of this end, and for raw data also those of the peer, which takes none unless it says so. */
    private volatile ParcelLimits both;

    SessionParcels(ParcelLimits own) {
        this.own = own;
        both = own.withMaxRawData(0);
        budget = new RawDataBudget(CALLS_OF_RAW_DATA * (long) own.maxRawData());
    }

    Parcel obtain() {
        return ParcelPool.shared().obtain(ParcelFormat.RPC, both);
    }

    /** The peer says how many bytes of raw data it takes with one call. */
    void peerTakes(int maxRawData) {
        both = own.withMaxRawData(Math.min(maxRawData, own.maxRawData()));
    }

    /** How many bytes of raw data may be sent with one call; 0 if the peer takes none. */
    int maxRawDataToSend() {
        return both.maxRawData();
    }

    /** For raw data that come. */
    RawDataBudget rawDataBudget() {
        return budget;
    }
}
