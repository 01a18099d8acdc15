/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract;

import dev.ipckit.CallOptions;
import dev.ipckit.RemoteStub;
import dev.ipckit.parcel.Parcel;

/** Sends a oneway whenever it is called. Thread-safe. */
final class OnewaySender extends RemoteStub {

    private final Conformance target;

    OnewaySender(Conformance target) {
        super(ConformanceStub.DESCRIPTOR);
        this.target = target;
    }

    @Override
    protected boolean onTransact(int code, Parcel request, Parcel reply, CallOptions options) {
        target.record(77);
        reply.writeNoException();
        reply.writeInt(0);
        return true;
    }
}
