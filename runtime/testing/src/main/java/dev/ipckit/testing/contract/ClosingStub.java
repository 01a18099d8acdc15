/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract;

import dev.ipckit.CallOptions;
import dev.ipckit.IpcKit;
import dev.ipckit.RemoteStub;
import dev.ipckit.parcel.Parcel;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Closes its own process when it is called. Thread-safe. */
final class ClosingStub extends RemoteStub {

    private final IpcKit kit;
    private final CountDownLatch returned = new CountDownLatch(1);

    ClosingStub(IpcKit kit) {
        super(ConformanceStub.DESCRIPTOR);
        this.kit = kit;
    }

    /** Waits until a call has closed the process and come back from that. */
    void awaitReturn() throws InterruptedException {
        if (!returned.await(TransportContract.LIMIT_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("a call that closes its own process does not come back from that");
        }
    }

    @Override
    protected boolean onTransact(int code, Parcel request, Parcel reply, CallOptions options) {
        kit.close();
        returned.countDown();
        reply.writeNoException();
        return true;
    }
}
