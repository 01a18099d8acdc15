/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import dev.ipckit.CallOptions;
import dev.ipckit.DeadObjectException;
import dev.ipckit.RemoteProxy;
import dev.ipckit.RemoteStub;
import dev.ipckit.parcel.BadParcelException;
import dev.ipckit.parcel.Parcel;
import dev.ipckit.parcel.ParcelAccess;
import dev.ipckit.transport.OnewayRefusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What an object is told of a oneway call to it that a relay could not pass on. It is a oneway call to the object itself,
 * so that it comes when the lost one would have come. A foreign peer does not know its code and ignores it.
 */
final class LostOneways {

    /** "_IKL": a oneway call was lost. Request: as the reply of a call that failed with the reason, behind a token. */
    static final int TRANSACTION = 0x5f494b4c;

    private static final Logger logger = LoggerFactory.getLogger(LostOneways.class);

    private static final String DESCRIPTOR = "dev.ipckit.LostOneway";

    private static final int LOGGED_WORDS = 500;

    private LostOneways() {}

    /** Tells the object that a call to it was lost; the log, if that cannot be told either. */
    static void tell(RemoteProxy target, RuntimeException why) {
        // Nobody is called on whose behalf the lost call was: a peer that cannot be told who that is can be told this.
        try (Parcel request = target.obtainParcel();
                Parcel reply = target.obtainParcel()) {
            ParcelAccess.writeFailureToken(request, DESCRIPTOR);
            request.writeException(why);
            target.transact(TRANSACTION, request, reply, CallOptions.ONEWAY);
        } catch (DeadObjectException dead) {
            logger.debug("{} died before it was told that a oneway call to it was lost", target, dead);
        } catch (RuntimeException untellable) {
            logger.warn("{} cannot be told that a oneway call to it was lost", target, untellable);
        }
    }

    /** Takes in what {@link #tell} sent, for a stub of this process. */
    static void receive(RpcSession session, RemoteStub stub, Parcel request) {
        RuntimeException why = read(request);
        session.host()
                .hostileLog()
                .warn(session, "a oneway call to " + stub + " was lost on its way: " + inOneLine(why));
        refused(stub, why);
    }

    /** Tells a stub of this process. */
    static void refused(RemoteStub stub, RuntimeException why) {
        if (stub instanceof OnewayRefusal told) {
            told.onewayRefused(why);
        }
    }

    /** For the log: the peer chose the words. */
    static String inOneLine(RuntimeException why) {
        String words = String.valueOf(why).replaceAll("\\p{Cntrl}", " ");
        return words.length() <= LOGGED_WORDS ? words : words.substring(0, LOGGED_WORDS) + "...";
    }

    private static RuntimeException read(Parcel request) {
        try {
            request.enforceInterfaceToken(DESCRIPTOR);
            String className = request.readException();
            return className == null
                    ? new BadParcelException("a oneway call was lost for no reason")
                    : request.unknownException(className);
        } catch (RuntimeException told) {
            return told;
        }
    }
}
