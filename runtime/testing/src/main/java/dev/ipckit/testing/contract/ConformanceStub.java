/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract;

import dev.ipckit.CallOptions;
import dev.ipckit.CallingIdentity;
import dev.ipckit.RemoteObject;
import dev.ipckit.RemoteStub;
import dev.ipckit.ServiceSpecificException;
import dev.ipckit.parcel.Parcel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** An object that does whatever the contract has to see done. Thread-safe. */
final class ConformanceStub extends RemoteStub {

    static final String DESCRIPTOR = "dev.ipckit.testing.contract.Conformance";

    static final int ADD = 1;
    static final int ECHO = 2;
    static final int NEST = 3;
    static final int GIVE_BACK = 4;
    static final int KEEP = 5;
    static final int KEPT = 6;
    static final int MAKE = 7;
    static final int BLOCK = 8;
    static final int RECORD = 9;
    static final int FAIL = 10;
    static final int CALLER = 11;
    static final int LARGE = 12;
    static final int OBJECT_THEN_UNKNOWN = 13;
    static final int OBJECT_THEN_FAIL = 14;
    static final int CALLER_AROUND = 15;
    static final int BLOCK_IN = 16;
    static final int BLOCK_THEN_MAKE = 17;
    static final int ECHO_ALL = 18;
    static final int ECHO_BY = 19;
    static final int SIZE = 20;
    static final int RECORD_AT = 21;
    static final int UNKNOWN = 99;

    /** A test that forgets to release must not hang for ever. */
    private static final long BLOCK_LIMIT_SECONDS = 50;

    final Semaphore arrived = new Semaphore(0);
    final AtomicInteger onewaysAtOnce = new AtomicInteger();
    final AtomicInteger mostOnewaysAtOnce = new AtomicInteger();
    private final CountDownLatch released = new CountDownLatch(1);
    private final List<Integer> recorded = new ArrayList<>();
    /** Their ids: a thread that has ended still holds what it ran, and so the references that tests count. */
    private final List<Long> threads = new ArrayList<>();

    private volatile boolean onewaysBlock;
    private volatile @Nullable RemoteObject kept;

    ConformanceStub() {
        super(DESCRIPTOR);
    }

    /** Lets go everybody who waits in {@link #BLOCK}. */
    void release() {
        released.countDown();
    }

    /** From now on {@link #RECORD} waits until {@link #release}. */
    void blockOneways() {
        onewaysBlock = true;
    }

    /** Waits until so many calls have arrived in {@link #BLOCK}, or in a {@link #RECORD} that blocks. */
    void awaitArrived(int calls) throws InterruptedException {
        if (!arrived.tryAcquire(calls, TransportContract.LIMIT_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("of " + calls + " calls " + arrived.availablePermits() + " arrived");
        }
    }

    List<Integer> recorded() {
        synchronized (recorded) {
            return List.copyOf(recorded);
        }
    }

    /** The ids of the threads that carried out {@link #NEST}, outermost first. */
    List<Long> threads() {
        synchronized (threads) {
            return List.copyOf(threads);
        }
    }

    @Nullable
    RemoteObject kept() {
        return kept;
    }

    void forgetKept() {
        kept = null;
    }

    @Override
    protected String onDump(String[] arguments) {
        return "conformance " + String.join(",", arguments);
    }

    @Override
    protected boolean onTransact(int code, Parcel request, Parcel reply, CallOptions options) throws Throwable {
        if (code == UNKNOWN) {
            return false;
        }
        request.enforceInterfaceToken(DESCRIPTOR);
        switch (code) {
            case ADD -> {
                int sum = request.readInt() + request.readInt();
                reply.writeNoException();
                reply.writeInt(sum);
            }
            case ECHO -> {
                byte[] bytes = request.createByteArray();
                reply.writeNoException();
                reply.writeByteArray(bytes);
            }
            case LARGE -> {
                int size = request.readInt();
                reply.writeNoException();
                reply.writeByteArray(new byte[size]);
            }
            case ECHO_ALL -> echoAll(request, reply);
            case SIZE -> {
                byte[] bytes = request.createByteArray();
                reply.writeNoException();
                reply.writeInt(bytes == null ? -1 : bytes.length);
                reply.writeInt(Arrays.hashCode(bytes));
            }
            case RECORD -> record(request);
            case BLOCK -> {
                int value = request.readInt();
                block();
                reply.writeNoException();
                reply.writeInt(value);
            }
            case FAIL -> throw failure(String.valueOf(request.readString()), request.readString());
            default -> {
                return onObject(code, request, reply);
            }
        }
        return true;
    }

    private static void echoAll(Parcel request, Parcel reply) {
        int count = request.readInt();
        reply.writeNoException();
        reply.writeInt(count);
        for (int i = 0; i < count; i++) {
            reply.writeByteArray(request.createByteArray());
        }
    }

    private boolean onObject(int code, Parcel request, Parcel reply) throws Exception {
        switch (code) {
            case ECHO_BY -> {
                RemoteObject partner = given(request);
                byte[] bytes = request.createByteArray();
                reply.writeNoException();
                reply.writeByteArray(new Conformance(partner).echo(bytes == null ? new byte[0] : bytes));
            }
            case NEST -> {
                RemoteObject partner = given(request);
                int depth = request.readInt();
                synchronized (threads) {
                    threads.add(Thread.currentThread().getId());
                }
                int below = depth == 0 ? 0 : new Conformance(partner).nest(this, depth - 1) + 1;
                reply.writeNoException();
                reply.writeInt(below);
            }
            case BLOCK_IN -> {
                RemoteObject partner = given(request);
                int value = request.readInt();
                int answer = new Conformance(partner).block(value);
                reply.writeNoException();
                reply.writeInt(answer);
            }
            case RECORD_AT -> {
                Conformance partner = new Conformance(given(request));
                int count = request.readInt();
                for (int i = 0; i < count; i++) {
                    partner.record(i);
                }
                reply.writeNoException();
            }
            case GIVE_BACK -> {
                RemoteObject object = request.readRemoteObject();
                reply.writeNoException();
                reply.writeRemoteObject(object);
            }
            case KEEP -> {
                kept = request.readRemoteObject();
                reply.writeNoException();
            }
            case KEPT -> {
                reply.writeNoException();
                reply.writeRemoteObject(kept);
            }
            case MAKE -> {
                reply.writeNoException();
                reply.writeRemoteObject(new ConformanceStub());
            }
            case BLOCK_THEN_MAKE -> {
                block();
                reply.writeNoException();
                reply.writeRemoteObject(new ConformanceStub());
            }
            case OBJECT_THEN_UNKNOWN -> {
                reply.writeRemoteObject(new ConformanceStub());
                return false;
            }
            case OBJECT_THEN_FAIL -> {
                reply.writeRemoteObject(new ConformanceStub());
                throw new IllegalStateException("after an object was written");
            }
            default -> {
                return onCaller(code, request, reply);
            }
        }
        return true;
    }

    private static boolean onCaller(int code, Parcel request, Parcel reply) {
        switch (code) {
            case CALLER -> {
                reply.writeNoException();
                reply.writeString(caller());
            }
            case CALLER_AROUND -> {
                String before = caller();
                String within = new Conformance(given(request)).caller();
                String cleared;
                CallingIdentity.Cleared own = CallingIdentity.clear();
                try {
                    cleared = caller();
                } finally {
                    own.close();
                }
                reply.writeNoException();
                reply.writeString(String.join(" ", before, within, cleared, caller()));
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    static String caller() {
        CallingIdentity identity = CallingIdentity.current();
        return identity.isLocal() + "/" + identity.uid() + "/" + identity.gid();
    }

    private static RemoteObject given(Parcel request) {
        return Objects.requireNonNull(request.readRemoteObject(), "partner");
    }

    private void block() throws InterruptedException {
        arrived.release();
        if (!released.await(BLOCK_LIMIT_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("nobody released the call");
        }
    }

    private void record(Parcel request) throws InterruptedException {
        int atOnce = onewaysAtOnce.incrementAndGet();
        mostOnewaysAtOnce.accumulateAndGet(atOnce, Math::max);
        try {
            int value = request.readInt();
            if (onewaysBlock) {
                block();
            }
            synchronized (recorded) {
                recorded.add(value);
            }
        } finally {
            onewaysAtOnce.decrementAndGet();
        }
    }

    private static Exception failure(String kind, @Nullable String message) {
        return switch (kind) {
            case "security" -> new SecurityException(message);
            case "argument" -> new IllegalArgumentException(message);
            case "null" -> new NullPointerException(message);
            case "state" -> new IllegalStateException(message);
            case "unsupported" -> new UnsupportedOperationException(message);
            case "specific" -> new ServiceSpecificException(7, message);
            case "checked" -> new java.io.IOException(message, new java.util.zip.DataFormatException("inner"));
            case "silly" -> new SillyException();
            default -> new IllegalStateException("no failure of kind " + kind);
        };
    }

    /** Cannot even tell what it is about. */
    private static final class SillyException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        @Override
        public String getMessage() {
            throw new IllegalStateException("no message either");
        }
    }
}
