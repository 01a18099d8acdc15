/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit;

import dev.ipckit.parcel.Parcel;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The DUMP transaction. Android sends a file descriptor to write to; a carrier without descriptors sends the arguments
 * alone, and the text comes back in the reply after the exception header.
 */
final class DumpTransaction {

    private static final String[] NO_ARGUMENTS = {};

    private DumpTransaction() {}

    static void answer(RemoteStub stub, Parcel request, Parcel reply) {
        String[] arguments = request.remaining() == 0 ? NO_ARGUMENTS : arguments(request.createStringArray());
        request.enforceNoDataAvail();
        String text = stub.onDump(arguments);
        reply.writeNoException();
        reply.writeString(text);
    }

    private static String[] arguments(@Nullable String @Nullable [] sent) {
        return sent == null
                ? NO_ARGUMENTS
                : Arrays.stream(sent).filter(Objects::nonNull).toArray(String[]::new);
    }

    static String ask(RemoteObject object, String[] arguments) {
        try (Parcel request = object.obtainParcel();
                Parcel reply = object.obtainParcel()) {
            request.writeStringArray(arguments);
            object.transact(RemoteObject.DUMP_TRANSACTION, request, reply, CallOptions.DEFAULT);
            reply.readException();
            String text = reply.readString();
            return text == null ? "" : text;
        }
    }
}
