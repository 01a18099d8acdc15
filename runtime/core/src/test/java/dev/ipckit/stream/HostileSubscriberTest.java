/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import dev.ipckit.transport.RemoteHandle;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A subscriber that asks for what nobody may, word for word on the wire. */
class HostileSubscriberTest {

    private static final StreamType<Integer> INTEGERS = StreamType.of(Parcel::writeInt, Parcel::readInt);
    private static final long LIMIT_SECONDS = 20;

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
            long more = next(asked);
            assertThat(more).isPositive();
            sum = SentSubscription.sum(sum, more);
        }
        request(subscription, 0);
        assertThat(next(told)).asString().contains("IllegalArgumentException").contains("request(0)");
        while (next(asked) != -1) {
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
        assertThat(next(told)).asString().contains("IllegalArgumentException");
        assertThat(next(asked)).isEqualTo(-1);
        request(subscription, 5);
        request(subscription, -5);
        assertThat(publisher.ping()).isTrue();
        assertThat(asked).isEmpty();
        assertThat(told).isEmpty();
    }

    @Test
    void noSubscriber_orTheSameTwice_isRefused() throws Exception {
        assertThatThrownBy(() -> subscribe(null)).isInstanceOf(BadParcelException.class);
        RemoteObject subscription = subscribe(subscriber);
        assertThatThrownBy(() -> subscribe(subscriber)).isInstanceOf(IllegalStateException.class);
        StreamCalls.send(subscription, StreamCalls.SUBSCRIPTION, StreamCalls.CANCEL, parcel -> {});
        assertThat(next(asked)).isEqualTo(-1);
    }

    /** Sending the end to it fails at once, each time, for as long as this process lives. */
    @Test
    void publisherAsItsOwnSubscriber_isToldOnce_andForgotten() throws Exception {
        RemoteObject subscription = subscribe(publisher);
        request(subscription, 0);
        assertThat(next(asked)).isEqualTo(-1);
        awaitSubscribers(0);
    }

    @Test
    void failureThatItsCarrierRefuses_isToldInWordsThatItTakes() throws Exception {
        BlockingQueue<RemoteObject> forgotten = new LinkedBlockingQueue<>();
        RemoteProxy picky = new RemoteProxy(new Picky());
        SentSubscription<Integer> subscription = new SentSubscription<>(INTEGERS, picky, forgotten::add);
        subscription.onSubscribe(new Source());
        subscription.onError(new IllegalStateException("no"));
        assertThat(next(told))
                .asString()
                .contains("the stream failed with java.lang.IllegalStateException, which could not be sent");
        assertThat(next(forgotten)).isSameAs(picky);
    }

    private void awaitSubscribers(int count) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
        while (!publisher.dump().endsWith("subscribers=" + count)) {
            assertThat(deadline - System.nanoTime())
                    .as("time until there are %s subscribers: %s", count, publisher.dump())
                    .isPositive();
            Thread.onSpinWait();
        }
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

    private static void request(RemoteObject subscription, long items) {
        StreamCalls.send(
                subscription, StreamCalls.SUBSCRIPTION, StreamCalls.REQUEST, request -> request.writeLong(items));
    }

    private static <T> T next(BlockingQueue<T> queue) throws InterruptedException {
        T next = queue.poll(LIMIT_SECONDS, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("nothing came");
        }
        return next;
    }

    /** Takes no failure but one that only has words. */
    private final class Picky implements RemoteHandle {
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

        @Override
        public Parcel obtainParcel() {
            return Parcel.obtain();
        }

        @Override
        public boolean isAlive() {
            return true;
        }

        @Override
        public void watchDeath(RemoteProxy proxy) {}

        @Override
        public void unwatchDeath(RemoteProxy proxy) {}
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
