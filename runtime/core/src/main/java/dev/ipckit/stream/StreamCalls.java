/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.stream;

import dev.ipckit.CallOptions;
import dev.ipckit.RemoteObject;
import dev.ipckit.RemoteProxy;
import dev.ipckit.parcel.Parcel;
import dev.ipckit.parcel.ParcelAccess;
import dev.ipckit.transport.PendingCalls;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** The three interfaces of a stream on the wire: their descriptors, their codes, and how a oneway call of them is sent. */
public final class StreamCalls {

    /** Of a publisher. */
    public static final String PUBLISHER = "dev.ipckit.Publisher";

    /** Of whoever gets the items. */
    public static final String SUBSCRIBER = "dev.ipckit.Subscriber";

    /** Of what a subscriber asks for more. */
    public static final String SUBSCRIPTION = "dev.ipckit.Subscription";

    /** {@code Subscription subscribe(Subscriber subscriber)}. */
    public static final int SUBSCRIBE = 1;

    /** {@code oneway void request(long items)}. */
    public static final int REQUEST = 1;

    /** {@code oneway void cancel()}. */
    public static final int CANCEL = 2;

    /** {@code oneway void onNext(T item)}. */
    public static final int NEXT = 1;

    /** {@code oneway void onComplete()}. */
    public static final int COMPLETE = 2;

    /** {@code oneway void onError(status)}, the status being that of a reply. */
    public static final int ERROR = 3;

    private StreamCalls() {}

    /** Where signals of a remote object are carried out: the threads of asynchronous calls. */
    static Executor threadsOf(RemoteObject remote) {
        PendingCalls calls =
                remote instanceof RemoteProxy proxy ? proxy.handle().pendingCalls() : PendingCalls.ofThisProcess();
        return calls.threads();
    }

    /** Calls a method that nobody waits for. Whether the thread has been interrupted does not matter to the stream. */
    static void send(RemoteObject to, String descriptor, int code, Consumer<Parcel> arguments) {
        boolean interrupted = Thread.interrupted();
        try (Parcel request = to.obtainParcel();
                Parcel reply = to.obtainParcel()) {
            // The window of a stream counts on items that are no larger than a parcel.
            ParcelAccess.refuseRawData(request);
            if (code == ERROR && descriptor.equals(SUBSCRIBER)) {
                ParcelAccess.writeFailureToken(request, descriptor);
            } else {
                request.writeInterfaceToken(descriptor);
            }
            arguments.accept(request);
            to.transact(code, request, reply, CallOptions.ONEWAY);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
