/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import dev.ipckit.RemoteObject;
import dev.ipckit.parcel.Parcel;
import dev.ipckit.parcel.StatusCode;

/**
 * What a session answers itself. The first three are RPC binder's; the others are IPC Kit's own, and a foreign peer
 * refuses them without harm.
 */
final class SpecialTransactions {

    static final int GET_ROOT = 0;
    static final int GET_MAX_THREADS = 1;
    static final int GET_SESSION_ID = 2;

    /** "_IKX": asks whether the peer is IPC Kit. Request and reply: see {@link Introduction}. */
    static final int INTRODUCE = 0x5f494b58;

    /** "_IKH": asks where an object that was passed on really lives. Request: long address. Reply: see {@link Home}. */
    static final int GET_HOME = 0x5f494b48;

    /** "_IKR": exchanges a one-time grant for the object. Request: byte[] grant. Reply: the object, or null. */
    static final int REDEEM = 0x5f494b52;

    /** "_IKC", a oneway: nobody waits for a call any more. Request: long number of the call. */
    static final int CANCEL = 0x5f494b43;

    /**
     * "_IKO": makes a number of a device on whose behalf calls will be made. Request: String device id. Reply: int
     * number, more than 0. Refused unless both processes are of one user of one device.
     */
    static final int ORIGIN = 0x5f494b4f;

    /**
     * "_IKD": the death of an object behind one that was passed on, told as a oneway, or asked for; see {@link
     * RelayDeaths}.
     */
    static final int OBITUARY = 0x5f494b44;

    /**
     * "_IKB", a oneway: bytes that are too large for the parcel of the message that follows; see {@link RawDataWire}.
     */
    static final int RAW_DATA = 0x5f494b42;

    /**
     * "_IKE", a oneway: the last message on its connection, on which the sender will not call any more; see {@link
     * IdleConnections}.
     */
    static final int END_CONNECTION = 0x5f494b45;

    /** Parcels list the positions of all their objects, and which of them are passed on. */
    static final int FEATURE_OBJECT_TABLE = 1;

    /** Raw data are taken in ahead of messages; how many bytes is an int behind the name of the process. */
    static final int FEATURE_RAW_DATA = 2;

    /** The end of a connection that was announced on it is not the end of the session. */
    static final int FEATURE_END_CONNECTION = 4;

    static final int FEATURES = FEATURE_OBJECT_TABLE | FEATURE_RAW_DATA | FEATURE_END_CONNECTION;

    private final RpcSession session;
    private final ReceivedOrigins origins;

    SpecialTransactions(RpcSession session, ReceivedOrigins origins) {
        this.session = session;
        this.origins = origins;
    }

    /** Answers. @return the status of the reply */
    int answer(int code, Parcel request, Parcel reply) {
        switch (code) {
            case GET_ROOT -> {
                if (!session.isServer()) {
                    return StatusCode.UNKNOWN_TRANSACTION;
                }
                reply.writeRemoteObject(session.root());
            }
            case GET_MAX_THREADS -> reply.writeInt(session.limits().servingThreads());
            case GET_SESSION_ID -> reply.writeByteArray(session.id());
            case INTRODUCE -> {
                Introduction.read(session, request);
                Introduction.write(session, reply);
            }
            case GET_HOME -> session.host().homes().answerHome(session, request, reply);
            case ORIGIN -> {
                return origins.register(request, reply);
            }
            case OBITUARY -> RelayDeaths.receive(session, request, reply);
            case CANCEL -> Cancellation.receive(session, request);
            case REDEEM -> {
                RemoteObject granted = session.host().homes().redeem(request.createByteArray());
                reply.writeRemoteObject(granted);
            }
            default -> {
                return StatusCode.UNKNOWN_TRANSACTION;
            }
        }
        return StatusCode.OK;
    }
}
