/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import dev.ipckit.CallingIdentity;
import dev.ipckit.TransactionFailedException;
import dev.ipckit.UnknownTransactionException;
import dev.ipckit.parcel.Parcel;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The devices on whose behalf this process makes calls in a session, by the numbers that its peer has given them.
 * Thread-safe.
 */
final class SentOrigins {

    private final RpcSession session;
    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();

    SentOrigins(RpcSession session) {
        this.session = session;
    }

    /**
     * What to write into a transaction that is made for somebody else; asks the peer once.
     *
     * @return 0 for a peer on another device, to whom everything that this device does is this device's
     * @throws SecurityException if the peer cannot be told, or does not believe it: it would take the call for this
     *     process's
     */
    int numberOf(CallingIdentity origin) {
        if (!session.peerIdentity().deviceId().isEmpty()) {
            return 0;
        }
        Integer known = numbers.get(origin.deviceId());
        if (known != null) {
            return known;
        }
        int number = register(origin);
        numbers.put(origin.deviceId(), number);
        return number;
    }

    private int register(CallingIdentity origin) {
        if (!session.peerIsIpcKit()) {
            throw new SecurityException("a call of " + origin + " is not passed on to the peer of " + session
                    + ", which is no process of IPC Kit: it cannot be told who calls, and would take it for a call of this"
                    + " user");
        }
        try (Parcel request = session.obtainParcel();
                Parcel reply = session.obtainParcel()) {
            request.writeString(origin.deviceId());
            session.caller().transactSpecial(SpecialTransactions.ORIGIN, request, reply);
            return reply.readInt();
        } catch (UnknownTransactionException | TransactionFailedException | SecurityException refused) {
            throw new SecurityException(
                    "a call of " + origin + " is not passed on to the peer of " + session
                            + ", which does not believe this process who calls: it believes processes of its own user",
                    refused);
        }
    }
}
