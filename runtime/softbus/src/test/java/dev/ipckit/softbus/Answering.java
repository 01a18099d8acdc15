/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus;

import dev.ipckit.CallOptions;
import dev.ipckit.CallingIdentity;
import dev.ipckit.RemoteObject;
import dev.ipckit.RemoteStub;
import dev.ipckit.parcel.Parcel;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** An object that says who calls it, and can be made to take its time. */
final class Answering extends RemoteStub {

    private static final String DESCRIPTOR = "dev.ipckit.softbus.IAnswering";
    private static final int WHO = 1;
    private static final int WAIT = 2;
    private static final int TAKE = 3;

    final CountDownLatch arrived = new CountDownLatch(1);
    final AtomicInteger taken = new AtomicInteger();
    private final CountDownLatch release = new CountDownLatch(1);

    Answering() {
        super(DESCRIPTOR);
    }

    void release() {
        release.countDown();
    }

    @Override
    protected boolean onTransact(int code, Parcel request, Parcel reply, CallOptions options) {
        request.enforceInterfaceToken(DESCRIPTOR);
        if (code == TAKE) {
            byte[] ignored = request.createByteArray();
            awaitRelease();
            taken.incrementAndGet();
            return true;
        }
        if (code == WAIT) {
            awaitRelease();
        }
        reply.writeNoException();
        reply.writeString(CallingIdentity.current().deviceId());
        return true;
    }

    private void awaitRelease() {
        arrived.countDown();
        try {
            release.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Has it take bytes once it has been released, and does not wait for that. */
    static void take(RemoteObject remote, byte[] payload, CallOptions options) {
        try (Parcel request = remote.obtainParcel();
                Parcel none = remote.obtainParcel()) {
            request.writeInterfaceToken(DESCRIPTOR);
            request.writeByteArray(payload);
            remote.transact(TAKE, request, none, options.asOneway());
        }
    }

    /** The id of the device that calls, as the object saw it. */
    static String who(RemoteObject remote) {
        return call(remote, WHO, CallOptions.DEFAULT);
    }

    /** The same, once it has been released. */
    static String whoAfterAWhile(RemoteObject remote, CallOptions options) {
        return call(remote, WAIT, options);
    }

    private static String call(RemoteObject remote, int code, CallOptions options) {
        try (Parcel request = remote.obtainParcel();
                Parcel reply = remote.obtainParcel()) {
            request.writeInterfaceToken(DESCRIPTOR);
            remote.transact(code, request, reply, options);
            reply.readException();
            return String.valueOf(reply.readString());
        }
    }
}
