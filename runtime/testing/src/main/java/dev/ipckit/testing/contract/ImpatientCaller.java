/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract;

import dev.ipckit.CallOptions;
import dev.ipckit.RemoteException;
import dev.ipckit.RemoteStub;
import dev.ipckit.parcel.Parcel;

/** Whenever it is called, makes a call that blocks and then one that does not. Thread-safe. */
final class ImpatientCaller extends RemoteStub {

    private final Conformance target;
    private final Runnable finish;
    private volatile String outcome = "not called";

    ImpatientCaller(Conformance target, Runnable finish) {
        super(ConformanceStub.DESCRIPTOR);
        this.target = target;
        this.finish = finish;
    }

    String outcome() {
        return outcome;
    }

    @Override
    protected boolean onTransact(int code, Parcel request, Parcel reply, CallOptions options) {
        String blocked;
        try {
            blocked = "returned " + target.block(1);
        } catch (RemoteException failed) {
            blocked = failed.getClass().getSimpleName();
        }
        outcome = blocked + ", then " + addElsewhere();
        // The thread that waits for this call carries out the blocked one, and reads no reply before it is done.
        finish.run();
        reply.writeNoException();
        reply.writeInt(0);
        return true;
    }

    private String addElsewhere() {
        int[] sum = new int[1];
        Thread other =
                new Thread(() -> sum[0] = target.with(CallOptions.DEFAULT).add(2, 3));
        other.start();
        boolean interrupted = false;
        while (other.isAlive()) {
            try {
                other.join();
            } catch (InterruptedException again) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return String.valueOf(sum[0]);
    }
}
