/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import dev.ipckit.Endpoint;
import dev.ipckit.parcel.BadParcelException;
import dev.ipckit.parcel.Parcel;
import dev.ipckit.transport.Transport;
import org.jspecify.annotations.Nullable;

/**
 * Where an object lives: in a parcel, int 0 for nowhere that could be reached, or int 1, the process, the endpoint, and
 * the one-time grant.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Home(String instance, Endpoint endpoint, byte[] grant) {

    boolean isOn(Transport transport) {
        return endpoint.transport().equals(transport.name());
    }

    static void write(Parcel parcel, @Nullable Home home) {
        if (home == null) {
            parcel.writeInt(0);
            return;
        }
        parcel.writeInt(1);
        parcel.writeString(home.instance);
        parcel.writeString(home.endpoint.toString());
        parcel.writeByteArray(home.grant);
    }

    static @Nullable Home read(Parcel parcel) {
        if (parcel.readInt() == 0) {
            return null;
        }
        String instance = parcel.readString();
        String endpoint = parcel.readString();
        byte[] grant = parcel.createByteArray();
        if (instance == null || endpoint == null || grant == null) {
            throw new BadParcelException("the home of an object must have a process, an endpoint and a grant");
        }
        try {
            return new Home(instance, Endpoint.parse(endpoint), grant);
        } catch (IllegalArgumentException malformed) {
            throw new BadParcelException("the home of an object has a bad endpoint: " + malformed.getMessage());
        }
    }
}
