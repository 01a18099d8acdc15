/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.CallOptions;
import dev.ipckit.RemoteObject;
import dev.ipckit.parcel.Parcel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Calls made word by word, as a peer would that no processor wrote the proxy for. */
final class Words {

    private Words() {}

    /** The words of the result of a call with these words as its arguments. */
    static List<Integer> call(RemoteObject object, int code, int... words) {
        return call(object, code, request -> {
            for (int word : words) {
                request.writeInt(word);
            }
        });
    }

    /** The words of the result of a call with these arguments; throws what the call ends with. */
    static List<Integer> call(RemoteObject object, int code, Consumer<Parcel> arguments) {
        try (Parcel request = object.obtainParcel();
                Parcel reply = object.obtainParcel()) {
            request.writeInterfaceToken(object.interfaceDescriptor());
            arguments.accept(request);
            object.transact(code, request, reply, CallOptions.DEFAULT);
            assertThat(reply.readException()).isNull();
            return remaining(reply);
        }
    }

    /** The words that have not been read yet. */
    static List<Integer> remaining(Parcel parcel) {
        List<Integer> words = new ArrayList<>();
        while (parcel.remaining() > 0) {
            words.add(parcel.readInt());
        }
        return words;
    }
}
