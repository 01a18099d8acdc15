/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import dev.ipckit.CallOptions;
import dev.ipckit.RemoteStub;
import dev.ipckit.parcel.Parcel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Keeps the arguments of a request, word by word, and answers none. */
final class RecordingStub extends RemoteStub {
    private final List<Integer> words = new ArrayList<>();

    RecordingStub(String descriptor) {
        super(descriptor);
    }

    /** The arguments, word by word. */
    List<Integer> words() {
        return words;
    }

    /** The words as they lie in the parcel, in hex, a space between two. */
    String hex() {
        return words.stream()
                .map(word -> String.format("%08x", Integer.reverseBytes(word)))
                .collect(Collectors.joining(" "));
    }

    @Override
    protected boolean onTransact(int code, Parcel request, Parcel reply, CallOptions options) {
        request.enforceInterfaceToken(interfaceDescriptor());
        words.addAll(Words.remaining(request));
        throw new IllegalStateException("recorded");
    }
}
