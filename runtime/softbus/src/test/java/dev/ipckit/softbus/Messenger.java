/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus;

import dev.ipckit.CallOptions;
import dev.ipckit.CallingIdentity;
import dev.ipckit.RemoteObject;
import dev.ipckit.RemoteStub;
import dev.ipckit.parcel.Parcel;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An object that says who calls it, keeps a reference, hands it out again, calls it, and makes more objects like itself. */
final class Messenger extends RemoteStub {

    static final String DESCRIPTOR = "dev.ipckit.softbus.IMessenger";

    private static final int WHO = 1;
    private static final int KEEP = 2;
    private static final int KEPT = 3;
    private static final int WHO_AT_KEPT = 4;
    private static final int MAKE = 5;
    private static final int SAME = 6;

    volatile @Nullable RemoteObject kept;

    Messenger() {
        super(DESCRIPTOR);
    }

    @Override
    protected boolean onTransact(int code, Parcel request, Parcel reply, CallOptions options) {
        request.enforceInterfaceToken(DESCRIPTOR);
        String device = CallingIdentity.current().deviceId();
        switch (code) {
            case WHO -> {
                reply.writeNoException();
                reply.writeString(device);
            }
            case KEEP -> {
                kept = request.readRemoteObject();
                reply.writeNoException();
            }
            case KEPT -> {
                reply.writeNoException();
                reply.writeRemoteObject(kept);
            }
            case WHO_AT_KEPT -> {
                String there = who(Objects.requireNonNull(kept));
                reply.writeNoException();
                reply.writeString(there);
            }
            case MAKE -> {
                reply.writeNoException();
                reply.writeRemoteObject(new Messenger());
            }
            case SAME -> {
                boolean home = request.readRemoteObject() == this;
                reply.writeNoException();
                reply.writeBoolean(home);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** The id of the device that calls, as the object saw it. */
    static String who(RemoteObject messenger) {
        return call(messenger, WHO, CallOptions.DEFAULT, null, Parcel::readString);
    }

    /** The same in a time of its own. */
    static String who(RemoteObject messenger, CallOptions options) {
        return call(messenger, WHO, options, null, Parcel::readString);
    }

    static void keep(RemoteObject messenger, RemoteObject object) {
        String nothing = call(messenger, KEEP, CallOptions.DEFAULT, object, reply -> "");
        assert nothing.isEmpty();
    }

    static RemoteObject kept(RemoteObject messenger) {
        return call(messenger, KEPT, CallOptions.DEFAULT, null, Parcel::readRemoteObject);
    }

    /** The id of the device of the messenger, as what it keeps saw it. */
    static String whoAtKept(RemoteObject messenger) {
        return call(messenger, WHO_AT_KEPT, CallOptions.DEFAULT, null, Parcel::readString);
    }

    /** An object that has no name. */
    static RemoteObject make(RemoteObject messenger) {
        return call(messenger, MAKE, CallOptions.DEFAULT, null, Parcel::readRemoteObject);
    }

    /** Whether an object is the messenger itself once it has arrived there. */
    static boolean isItself(RemoteObject messenger, RemoteObject object) {
        return call(messenger, SAME, CallOptions.DEFAULT, object, Parcel::readBoolean);
    }

    private interface Reading<T> {
        @Nullable
        T from(Parcel reply);
    }

    private static <T> T call(
            RemoteObject messenger,
            int code,
            CallOptions options,
            @Nullable RemoteObject argument,
            Reading<T> reading) {
        try (Parcel request = messenger.obtainParcel();
                Parcel reply = messenger.obtainParcel()) {
            request.writeInterfaceToken(DESCRIPTOR);
            if (argument != null) {
                request.writeRemoteObject(argument);
            }
            messenger.transact(code, request, reply, options);
            reply.readException();
            return Objects.requireNonNull(reading.from(reply));
        }
    }
}
