/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract;

import dev.ipckit.CallOptions;
import dev.ipckit.RemoteObject;
import dev.ipckit.RemoteStub;
import dev.ipckit.StreamType;
import dev.ipckit.parcel.Parcel;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** An object that gives a publisher away and takes one, as a generated stub would. Thread-safe. */
final class StreamingStub<T> extends RemoteStub {

    static final String DESCRIPTOR = "dev.ipckit.testing.contract.Streaming";

    static final StreamType<Integer> INTEGERS = StreamType.of(Parcel::writeInt, Parcel::readInt);

    static final StreamType<byte[]> BYTES = StreamType.of(
            Parcel::writeByteArray,
            parcel -> Parcel.required(parcel.createByteArray(), "an item of Publisher<byte[]>"));

    private static final int GIVE = 1;
    private static final int TAKE = 2;

    private final StreamType<T> type;
    private volatile Flow.@Nullable Publisher<T> publisher;

    StreamingStub(StreamType<T> type) {
        super(DESCRIPTOR);
        this.type = type;
    }

    /** What is given away next. */
    void publish(Flow.Publisher<T> given) {
        publisher = given;
    }

    /** What was taken last, or is given away next. */
    Flow.Publisher<T> publisher() {
        return Parcel.required(publisher, "the publisher");
    }

    @Override
    protected boolean onTransact(int code, Parcel request, Parcel reply, CallOptions options) {
        request.enforceInterfaceToken(DESCRIPTOR);
        if (code == GIVE) {
            reply.writeNoException();
            type.write(reply, publisher);
        } else {
            publisher = type.read(request);
            reply.writeNoException();
        }
        return true;
    }

    /** Asks such an object for its publisher. */
    static <T> Flow.Publisher<T> get(RemoteObject remote, StreamType<T> type) {
        try (Parcel request = remote.obtainParcel();
                Parcel reply = remote.obtainParcel()) {
            request.writeInterfaceToken(DESCRIPTOR);
            remote.transact(GIVE, request, reply, CallOptions.DEFAULT);
            reply.readException();
            return Parcel.required(type.read(reply), "the publisher");
        }
    }

    /** Passes a publisher to such an object. */
    static <T> void send(RemoteObject remote, StreamType<T> type, Flow.Publisher<T> given) {
        try (Parcel request = remote.obtainParcel();
                Parcel reply = remote.obtainParcel()) {
            request.writeInterfaceToken(DESCRIPTOR);
            type.write(request, given);
            remote.transact(TAKE, request, reply, CallOptions.DEFAULT);
            reply.readException();
        }
    }
}
