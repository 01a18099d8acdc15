/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.Await;
import dev.ipckit.CallOptions;
import dev.ipckit.Endpoint;
import dev.ipckit.IpcKit;
import dev.ipckit.RemoteException;
import dev.ipckit.RemoteObject;
import dev.ipckit.RemoteProxy;
import dev.ipckit.RemoteStub;
import dev.ipckit.StreamType;
import dev.ipckit.UnknownTransactionException;
import dev.ipckit.parcel.BadParcelException;
import dev.ipckit.parcel.Parcel;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A subscriber that asks for what nobody may, word for word on the wire. */
class HostileSubscriberTest {

    private static final StreamType<Integer> INTEGERS = StreamType.of(Parcel::writeInt, Parcel::readInt);

    /** What the publisher was asked: a number of items, or -1 for a cancellation. */
    private final BlockingQueue<Long> asked = new LinkedBlockingQueue<>();

    /** What the subscriber was told: codes of its interface. */
    private final BlockingQueue<Object> told = new LinkedBlockingQueue<>();

    private final RemoteStub subscriber = new RemoteStub(StreamCalls.SUBSCRIBER) {
        @Override
        protected boolean onTransact(int code, Parcel request, Parcel reply, CallOptions options) {
            request.enforceInterfaceToken(StreamCalls.SUBSCRIBER);
            if (code == StreamCalls.ERROR) {
                told.add(String.valueOf(INTEGERS.readFailure(request)));
            } else {
                told.add(code);
            }
            return true;
        }
    };

    private IpcKit server;
    private IpcKit client;
    private RemoteObject publisher;

    @BeforeEach
    void connect() {
        server = IpcKit.builder().name("server").open();
        client = IpcKit.builder().name("client").open();
        Endpoint endpoint = Endpoint.local("hostile-subscriber");
        server.serve(endpoint, PublisherStub.of(to -> to.onSubscribe(new Source()), INTEGERS));
        publisher = client.connect(endpoint).root();
    }

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @Test
    void demandBeyondAllNumbers_doesNotOverflow() throws Exception {
        RemoteObject subscription = subscribe(subscriber);
        for (int i = 0; i < 5; i++) {
            request(subscription, Long.MAX_VALUE);
        }
        long sum = 0;
        while (sum < Long.MAX_VALUE) {
            long more = Await.next(asked);
            assertThat(more).isPositive();
            sum = SentSubscription.sum(sum, more);
        }
        request(subscription, 0);
        assertThat(Await.next(told))
                .asString()
                .contains("IllegalArgumentException")
                .contains("request(0)");
        while (Await.next(asked) != -1) {
            assertThat(told).isEmpty();
        }
    }

    @Test
    void nonsense_endsTheStreamOrIsRefused() throws Exception {
        RemoteObject subscription = subscribe(subscriber);
        assertThatThrownBy(() -> call(subscription, StreamCalls.SUBSCRIPTION, 9, parcel -> {}))
                .isInstanceOf(UnknownTransactionException.class);
        assertThatThrownBy(() -> call(subscription, StreamCalls.SUBSCRIBER, StreamCalls.REQUEST, parcel -> {}))
                .isInstanceOf(SecurityException.class);
        assertThatThrownBy(() -> call(subscription, StreamCalls.SUBSCRIPTION, StreamCalls.REQUEST, parcel -> {}))
                .isInstanceOf(BadParcelException.class);
        assertThatThrownBy(() ->
                        call(subscription, StreamCalls.SUBSCRIPTION, StreamCalls.CANCEL, parcel -> parcel.writeInt(1)))
                .isInstanceOf(BadParcelException.class);
        assertThatThrownBy(() -> call(publisher, StreamCalls.PUBLISHER, 2, parcel -> {}))
                .isInstanceOf(UnknownTransactionException.class);
        request(subscription, Long.MIN_VALUE);
        assertThat(Await.next(told)).asString().contains("IllegalArgumentException");
        assertThat(Await.next(asked)).isEqualTo(-1);
        // With a reply, so that both have been carried out.
        for (long late : new long[] {5, -5}) {
            requestAndWait(subscription, late);
        }
        assertThat(asked).isEmpty();
        assertThat(told).isEmpty();
    }

    @Test
    void noSubscriber_orTheSameTwice_isRefused() throws Exception {
        assertThatThrownBy(() -> subscribe(null)).isInstanceOf(BadParcelException.class);
        RemoteObject subscription = subscribe(subscriber);
        assertThatThrownBy(() -> subscribe(subscriber)).isInstanceOf(IllegalStateException.class);
        StreamCalls.send(subscription, StreamCalls.SUBSCRIPTION, StreamCalls.CANCEL, parcel -> {});
        assertThat(Await.next(asked)).isEqualTo(-1);
    }

    /** Sending the end to it fails at once, each time, for as long as this process lives. */
    @Test
    void publisherAsItsOwnSubscriber_isToldOnce_andForgotten() throws Exception {
        RemoteObject subscription = subscribe(publisher);
        request(subscription, 0);
        assertThat(Await.next(asked)).isEqualTo(-1);
        awaitSubscribers(0);
    }

    @Test
    void failureThatItsCarrierRefuses_isToldInWordsThatItTakes() throws Exception {
        BlockingQueue<RemoteObject> forgotten = new LinkedBlockingQueue<>();
        RemoteProxy picky = new RemoteProxy(new Picky());
        SentSubscription<Integer> subscription = new SentSubscription<>(INTEGERS, picky, forgotten::add);
        subscription.onSubscribe(new Source());
        subscription.onError(new IllegalStateException("no"));
        assertThat(Await.next(told))
                .asString()
                .contains("the stream failed with java.lang.IllegalStateException, which could not be sent");
        assertThat(Await.next(forgotten)).isSameAs(picky);
    }

    private void awaitSubscribers(int count) {
        Await.until(count + " subscribers", () -> publisher.dump().endsWith("subscribers=" + count));
    }

    private @Nullable RemoteObject subscribe(@Nullable RemoteObject as) {
        try (Parcel request = publisher.obtainParcel();
                Parcel reply = publisher.obtainParcel()) {
            request.writeInterfaceToken(StreamCalls.PUBLISHER);
            request.writeRemoteObject(as);
            publisher.transact(StreamCalls.SUBSCRIBE, request, reply, CallOptions.DEFAULT);
            reply.readException();
            return reply.readRemoteObject();
        }
    }

    private static void call(RemoteObject object, String descriptor, int code, Consumer<Parcel> arguments) {
        try (Parcel request = object.obtainParcel();
                Parcel reply = object.obtainParcel()) {
            request.writeInterfaceToken(descriptor);
            arguments.accept(request);
            object.transact(code, request, reply, CallOptions.DEFAULT);
            reply.readException();
        }
    }

    /** The reply is empty. */
    private static void requestAndWait(RemoteObject subscription, long items) {
        try (Parcel request = subscription.obtainParcel();
                Parcel reply = subscription.obtainParcel()) {
            request.writeInterfaceToken(StreamCalls.SUBSCRIPTION);
            request.writeLong(items);
            subscription.transact(StreamCalls.REQUEST, request, reply, CallOptions.DEFAULT);
        }
    }

    private static void request(RemoteObject subscription, long items) {
        StreamCalls.send(
                subscription, StreamCalls.SUBSCRIPTION, StreamCalls.REQUEST, request -> request.writeLong(items));
    }

    /** Takes no failure but one that only has words. */
    private final class Picky extends LocalHandle {
        @Override
        public void transact(int code, Parcel request, Parcel reply, CallOptions options) {
            request.makeReadable();
            request.enforceInterfaceToken(StreamCalls.SUBSCRIBER);
            Throwable failure = INTEGERS.readFailure(request);
            if (failure instanceof IllegalStateException) {
                throw new RemoteException("it does not fit");
            }
            told.add(String.valueOf(failure));
        }
    }

    private final class Source implements Flow.Subscription {
        @Override
        public void request(long items) {
            asked.add(items);
        }

        @Override
        public void cancel() {
            asked.add(-1L);
        }
    }
}
