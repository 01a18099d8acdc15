/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.stream;

import dev.ipckit.CallOptions;
import dev.ipckit.CurrentCall;
import dev.ipckit.RemoteObject;
import dev.ipckit.RemoteStub;
import dev.ipckit.StreamType;
import dev.ipckit.parcel.BadParcelException;
import dev.ipckit.parcel.Parcel;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * A publisher where it lives: subscribes whoever asks. Thread-safe.
 *
 * @param <T> the items
 */
public final class PublisherStub<T> extends RemoteStub {

    private final Flow.Publisher<T> publisher;
    private final StreamType<T> type;

    /** Guarded by itself. One subscription each, so that a peer has no more of them than it has objects. */
    private final Set<RemoteObject> subscribers = Collections.newSetFromMap(new IdentityHashMap<>());

    private PublisherStub(Flow.Publisher<T> publisher, StreamType<T> type) {
        super(StreamCalls.PUBLISHER);
        this.publisher = publisher;
        this.type = type;
    }

    /** The remote object that stands for a publisher: the same one for as long as it is in use, mostly. */
    public static <T> PublisherStub<T> of(Flow.Publisher<T> publisher, StreamType<T> type) {
        PublisherStub<?> usual =
                wrap(publisher, PublisherStub.class, implementation -> new PublisherStub<>(publisher, type));
        return usual.type == type ? cast(usual) : new PublisherStub<>(publisher, type);
    }

    @SuppressWarnings("unchecked") // of one publisher and one type
    private static <T> PublisherStub<T> cast(PublisherStub<?> stub) {
        return (PublisherStub<T>) stub;
    }

    /** The publisher itself, for whom the same type makes it; null for others. */
    @SuppressWarnings("unchecked") // the type is that of the items
    public <U> Flow.@Nullable Publisher<U> publisherOf(StreamType<U> wanted) {
        return type == (StreamType<?>) wanted ? (Flow.Publisher<U>) publisher : null;
    }

    @Override
    protected boolean onTransact(int code, Parcel request, Parcel reply, CallOptions options) throws Throwable {
        if (code != StreamCalls.SUBSCRIBE) {
            return false;
        }
        request.enforceInterfaceToken(StreamCalls.PUBLISHER);
        RemoteObject subscriber = request.readRemoteObject();
        if (subscriber == null) {
            throw new BadParcelException("the subscriber is null");
        }
        request.enforceNoDataAvail();
        subscribe(subscriber, reply);
        return true;
    }

    private void subscribe(RemoteObject subscriber, Parcel reply) throws Throwable {
        synchronized (subscribers) {
            if (!subscribers.add(subscriber)) {
                throw new IllegalStateException("this subscriber is subscribed already; each subscription has its own");
            }
        }
        SentSubscription<T> subscription = new SentSubscription<>(type, subscriber, this::forget);
        try {
            subscription.watch(subscriber);
            publisher.subscribe(subscription);
        } catch (Throwable refused) {
            subscription.cancel();
            if (refused instanceof Error) {
                throw refused;
            }
            type.writeFailure(reply, refused);
            return;
        }
        if (!CurrentCall.isCallerWaiting()) {
            // It will never learn how to cancel.
            subscription.cancel();
        }
        reply.writeNoException();
        reply.writeRemoteObject(new SubscriptionStub(subscription));
    }

    private void forget(RemoteObject subscriber) {
        synchronized (subscribers) {
            subscribers.remove(subscriber);
        }
    }

    @Override
    public @Nullable String transactionName(int code) {
        return code == StreamCalls.SUBSCRIBE ? "subscribe" : null;
    }

    @Override
    protected String onDump(String[] arguments) {
        int count;
        synchronized (subscribers) {
            count = subscribers.size();
        }
        return this + ": subscribers=" + count;
    }
}
