/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract;

import dev.ipckit.CallOptions;
import dev.ipckit.IpcKit;
import dev.ipckit.RemoteStub;
import dev.ipckit.parcel.Parcel;

/** Closes its own process when it is called. Thread-safe. */
final class ClosingStub extends RemoteStub {

    private final IpcKit kit;

    ClosingStub(IpcKit kit) {
        super(ConformanceStub.DESCRIPTOR);
        this.kit = kit;
    }

    @Override
    protected boolean onTransact(int code, Parcel request, Parcel reply, CallOptions options) {
        kit.close();
        reply.writeNoException();
        return true;
    }
}
