/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import dev.ipckit.CallingIdentity;
import dev.ipckit.parcel.BadParcelException;
import dev.ipckit.parcel.Parcel;
import dev.ipckit.parcel.StatusCode;
import dev.ipckit.transport.PeerCredentials;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The devices on whose behalf the peer of a session makes calls. Believed of processes of this machine that have the
 * same user, who could do more in their own name, and of the superuser; of nobody else. Thread-safe.
 */
final class ReceivedOrigins {

    private static final int MAX_ORIGINS = 10_000;
    private static final int MAX_ID_LENGTH = 200;
    private static final int SUPERUSER = 0;

    private final RpcSession session;

    /** Number 1 is the first. */
    private final List<CallingIdentity> origins = new CopyOnWriteArrayList<>();

    ReceivedOrigins(RpcSession session) {
        this.session = session;
    }

    /** Answers {@link SpecialTransactions#ORIGIN}. @return the status of the reply */
    int register(Parcel request, Parcel reply) {
        String device = request.readString();
        if (device == null || device.isEmpty() || device.length() > MAX_ID_LENGTH) {
            throw new BadParcelException("a device id of " + (device == null ? 0 : device.length())
                    + " characters must have 1 to " + MAX_ID_LENGTH);
        }
        if (!isBelieved()) {
            session.host()
                    .hostileLog()
                    .warn(
                            session,
                            "it wants to make calls on behalf of a device, which is believed of this user alone");
            return StatusCode.PERMISSION_DENIED;
        }
        reply.writeInt(numberOf(device));
        return StatusCode.OK;
    }

    private boolean isBelieved() {
        CallingIdentity peer = session.peerIdentity();
        // Where the system knows no numbers both are unknown and equal, and the permissions of the directory have
        // decided.
        return peer.deviceId().isEmpty()
                && (peer.uid() == SUPERUSER
                        || peer.uid() == CallingIdentity.self().uid());
    }

    private synchronized int numberOf(String device) {
        for (int i = 0; i < origins.size(); i++) {
            if (origins.get(i).deviceId().equals(device)) {
                return i + 1;
            }
        }
        if (origins.size() >= MAX_ORIGINS) {
            throw new IllegalStateException("calls on behalf of " + MAX_ORIGINS + " devices, and of one more");
        }
        origins.add(CallingIdentity.of(
                PeerCredentials.ofDevice(device), session.host().permissionPolicy()));
        return origins.size();
    }

    /**
     * Who makes a call.
     *
     * @param number as it stands in the transaction; 0 for the peer itself
     * @throws BadParcelException if the number is nobody's
     */
    CallingIdentity callerOf(int number) {
        if (number == 0 || !session.peerIsIpcKit()) {
            return session.peerIdentity();
        }
        if (number < 0 || number > origins.size()) {
            throw new BadParcelException("a call on behalf of number " + number + ", who is nobody");
        }
        return origins.get(number - 1);
    }
}
