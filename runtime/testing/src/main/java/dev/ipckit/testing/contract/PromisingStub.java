/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract;

import dev.ipckit.AsyncCall;
import dev.ipckit.CallOptions;
import dev.ipckit.CurrentCall;
import dev.ipckit.RemoteObject;
import dev.ipckit.RemoteStub;
import dev.ipckit.parcel.Parcel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** An object that answers later, as a generated stub would for an asynchronous implementation. Thread-safe. */
final class PromisingStub extends RemoteStub {

    static final String DESCRIPTOR = "dev.ipckit.testing.contract.Promising";

    /** Answers with twice its argument when the test says so; a negative argument is answered at once. */
    static final int DOUBLE = 1;

    private final Semaphore arrived = new Semaphore(0);
    private final List<CompletableFuture<Integer>> promises = new ArrayList<>();

    PromisingStub() {
        super(DESCRIPTOR);
    }

    /** Waits until so many more calls have arrived. */
    void awaitArrived(int calls) throws InterruptedException {
        if (!arrived.tryAcquire(calls, TransportContract.LIMIT_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("of " + calls + " calls " + arrived.availablePermits() + " arrived");
        }
    }

    /** What has been promised so far, in the order of the calls. */
    List<CompletableFuture<Integer>> promises() {
        synchronized (promises) {
            return List.copyOf(promises);
        }
    }

    @Override
    protected boolean onTransact(int code, Parcel request, Parcel reply, CallOptions options) throws Throwable {
        request.enforceInterfaceToken(DESCRIPTOR);
        int value = request.readInt();
        int result = CurrentCall.await(promise(value), "double");
        reply.writeNoException();
        reply.writeInt(result);
        return true;
    }

    private CompletableFuture<Integer> promise(int value) {
        if (value < 0) {
            return CompletableFuture.completedFuture(value * 2);
        }
        CompletableFuture<Integer> promise = new CompletableFuture<>();
        synchronized (promises) {
            promises.add(promise);
        }
        arrived.release();
        return promise;
    }

    /** Calls such an object and waits, as a generated proxy of the other form would. */
    static int awaitDoubled(RemoteObject remote, int value, CallOptions options) {
        try (Parcel request = remote.obtainParcel();
                Parcel reply = remote.obtainParcel()) {
            request.writeInterfaceToken(DESCRIPTOR);
            request.writeInt(value);
            remote.transact(DOUBLE, request, reply, options);
            String failure = reply.readException();
            if (failure != null) {
                throw reply.unknownException(failure);
            }
            return reply.readInt();
        }
    }

    /** Calls such an object without waiting, as a generated proxy would. */
    static CompletableFuture<Integer> doubled(RemoteObject remote, int value, CallOptions options) {
        try (AsyncCall call = AsyncCall.to(remote, options)) {
            Parcel request = call.request();
            request.writeInterfaceToken(DESCRIPTOR);
            request.writeInt(value);
            return call.start(DOUBLE, reply -> {
                String failure = reply.readException();
                if (failure != null) {
                    throw reply.unknownException(failure);
                }
                return reply.readInt();
            });
        }
    }
}
