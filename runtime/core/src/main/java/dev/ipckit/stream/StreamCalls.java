/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.stream;

import dev.ipckit.CallInterruptedException;
import dev.ipckit.CallOptions;
import dev.ipckit.DeadObjectException;
import dev.ipckit.DeadlineExceededException;
import dev.ipckit.OnewayOverflowException;
import dev.ipckit.RemoteObject;
import dev.ipckit.RemoteProxy;
import dev.ipckit.parcel.Parcel;
import dev.ipckit.parcel.ParcelAccess;
import dev.ipckit.parcel.ParcelTooLargeException;
import dev.ipckit.transport.InOrder;
import dev.ipckit.transport.PendingCalls;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

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

    private static final Logger logger = LoggerFactory.getLogger(StreamCalls.class);

    private StreamCalls() {}

    /** Where signals of a remote object are carried out: the threads of asynchronous calls. */
    static Executor threadsOf(RemoteObject remote) {
        return callsTo(remote).threads();
    }

    /** What is told to a peer that may not read for long, one after the other: it costs one thread, whatever it asks for. */
    static InOrder lastWordsTo(RemoteObject remote) {
        return callsTo(remote).lastWords();
    }

    private static PendingCalls callsTo(RemoteObject remote) {
        return remote instanceof RemoteProxy proxy ? proxy.handle().pendingCalls() : PendingCalls.ofThisProcess();
    }

    /**
     * Tells a peer the last that it hears of a stream. One that does not read for a long time is told nevertheless, if it lives
     * on, or it would wait for ever.
     *
     * @param wanted whether it is still to be told
     * @throws RuntimeException if it cannot be told, however often one tries
     */
    static void sendLast(
            RemoteObject to, String descriptor, int code, Consumer<Parcel> arguments, BooleanSupplier wanted) {
        while (wanted.getAsBoolean() && to.isAlive()) {
            try {
                send(to, descriptor, code, arguments);
                return;
            } catch (OnewayOverflowException | DeadlineExceededException | CallInterruptedException busy) {
                // Each of them comes after a wait. Of any other there would be no end.
                logger.debug("{} was not told of the end of a stream, and is told again", to, busy);
            } catch (DeadObjectException dead) {
                logger.debug("{} died before it was told of the end of a stream", to, dead);
                return;
            }
        }
    }

    /** The same for whoever knows nothing of parcels. */
    static ParcelTooLargeException itemTooLarge(ParcelTooLargeException why) {
        return new ParcelTooLargeException(
                "an item of a stream is too large, required=" + why.requiredSize() + " bytes, limit="
                        + why.maxDataSize() + " bytes; unlike arguments and results an item lies in one parcel as a"
                        + " whole: give it in smaller pieces, or raise the limit on both ends, and in every process"
                        + " between that passes it on, with IpcKit.Builder.maxParcelSize",
                why.requiredSize(),
                why.maxDataSize());
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
