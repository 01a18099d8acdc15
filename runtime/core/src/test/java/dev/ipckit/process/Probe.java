/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.process;

import dev.ipckit.CallOptions;
import dev.ipckit.RemoteObject;
import dev.ipckit.parcel.Parcel;

/** Asks a {@link ProbeStub} in a child. */
record Probe(RemoteObject remote) {

    static final String DESCRIPTOR = "dev.ipckit.process.Probe";
    static final int TRANSACTION_ASK = RemoteObject.FIRST_CALL_TRANSACTION;

    String ask(String question, String argument) {
        try (Parcel request = remote.obtainParcel();
                Parcel reply = remote.obtainParcel()) {
            request.writeInterfaceToken(DESCRIPTOR);
            request.writeString(question);
            request.writeString(argument);
            remote.transact(TRANSACTION_ASK, request, reply, CallOptions.DEFAULT);
            reply.readException();
            return reply.readString();
        }
    }

    String ask(String question) {
        return ask(question, "");
    }
}
