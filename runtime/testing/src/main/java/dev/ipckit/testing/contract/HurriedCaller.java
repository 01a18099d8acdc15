/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract;

import dev.ipckit.CallOptions;
import dev.ipckit.DeadlineExceededException;
import dev.ipckit.RemoteObject;
import dev.ipckit.RemoteStub;
import dev.ipckit.parcel.Parcel;
import java.time.Duration;
import java.util.Objects;

/**
 * Calls the {@link PromisingStub} that it is given, gives that call up soon, and answers whether it had to. Thread-safe.
 */
final class HurriedCaller extends RemoteStub {

    private static final String DESCRIPTOR = "dev.ipckit.testing.contract.HurriedCaller";
    private static final int HURRY = 1;
    private static final Duration SHORT = Duration.ofMillis(150);

    HurriedCaller() {
        super(DESCRIPTOR);
    }

    @Override
    protected boolean onTransact(int code, Parcel request, Parcel reply, CallOptions options) {
        request.enforceInterfaceToken(DESCRIPTOR);
        RemoteObject promising = Objects.requireNonNull(request.readRemoteObject());
        boolean gaveUp = false;
        try {
            int unused = PromisingStub.awaitDoubled(promising, 1, CallOptions.timeout(SHORT));
        } catch (DeadlineExceededException late) {
            gaveUp = true;
        }
        reply.writeNoException();
        reply.writeBoolean(gaveUp);
        return true;
    }

    /** Has such an object call another one. @return whether it gave its call up */
    static boolean givesUp(RemoteObject hurried, RemoteObject promising) {
        try (Parcel request = hurried.obtainParcel();
                Parcel reply = hurried.obtainParcel()) {
            request.writeInterfaceToken(DESCRIPTOR);
            request.writeRemoteObject(promising);
            hurried.transact(HURRY, request, reply, CallOptions.DEFAULT);
            String failure = reply.readException();
            if (failure != null) {
                throw reply.unknownException(failure);
            }
            return reply.readBoolean();
        }
    }
}
