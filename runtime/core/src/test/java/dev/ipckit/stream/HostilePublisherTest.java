/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.Await;
import dev.ipckit.CallOptions;
import dev.ipckit.DeadlineExceededException;
import dev.ipckit.RemoteObject;
import dev.ipckit.RemoteProxy;
import dev.ipckit.RemoteStub;
import dev.ipckit.StreamType;
import dev.ipckit.parcel.Parcel;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A publisher that does what none may, and one of which nothing can be learned. */
class HostilePublisherTest {

    private static final long LIMIT_SECONDS = 20;

    /** Two items are read at once, whatever they were asked for. */
    private final CyclicBarrier reading = new CyclicBarrier(2);

    private final StreamType<Integer> meeting = StreamType.of(Parcel::writeInt, this::readTogether);
    private final StreamType<Integer> integers = StreamType.of(Parcel::writeInt, Parcel::readInt);

    /** Codes of the subscription's interface. */
    private final BlockingQueue<Integer> calls = new LinkedBlockingQueue<>();

    /** What the subscriber was told. */
    private final BlockingQueue<Object> told = new LinkedBlockingQueue<>();

    private final CompletableFuture<RemoteObject> subscriber = new CompletableFuture<>();

    @Test
    void itemsAtOnce_areCountedOneByOne() throws Exception {
        meeting.publisher(publisher(new Listening())).subscribe(new Noting(1));
        assertThat(Await.next(calls)).isEqualTo(StreamCalls.REQUEST);

        CompletableFuture<Void> first = CompletableFuture.runAsync(this::sendItem);
        sendItem();
        first.get(LIMIT_SECONDS, TimeUnit.SECONDS);

        assertThat(Await.next(told)).isEqualTo(7);
        assertThat(Await.next(told)).asString().contains("an item that nobody had asked for");
        assertThat(Await.next(calls)).isEqualTo(StreamCalls.CANCEL);
    }

    /** As one does that is relayed: to watch over it takes a call. */
    @Test
    void subscriptionThatCannotBeWatched_endsTheStream() throws Exception {
        integers.publisher(publisher(new RemoteProxy(new Unwatchable()))).subscribe(new Noting(1));
        assertThat(Await.next(told)).isInstanceOf(DeadlineExceededException.class);
        assertThat(Await.next(calls)).isEqualTo(StreamCalls.CANCEL);
    }

    @Test
    void itemThatCannotBeLoaded_endsTheStream() throws Exception {
        StreamType<Integer> broken = StreamType.of(Parcel::writeInt, parcel -> {
            throw new NoClassDefFoundError("Item");
        });
        broken.publisher(publisher(new Listening())).subscribe(new Noting(1));
        assertThat(Await.next(calls)).isEqualTo(StreamCalls.REQUEST);
        sendItem();
        assertThat(Await.next(told)).isInstanceOf(NoClassDefFoundError.class);
        assertThat(Await.next(calls)).isEqualTo(StreamCalls.CANCEL);
    }

    private int readTogether(Parcel parcel) {
        try {
            int ignored = reading.await(LIMIT_SECONDS, TimeUnit.SECONDS);
            return parcel.readInt();
        } catch (Exception alone) {
            throw new IllegalStateException(alone);
        }
    }

    private void sendItem() {
        RemoteObject to = subscriber.join();
        try (Parcel request = to.obtainParcel();
                Parcel reply = to.obtainParcel()) {
            request.writeInterfaceToken(StreamCalls.SUBSCRIBER);
            request.writeInt(7);
            to.transact(StreamCalls.NEXT, request, reply, CallOptions.DEFAULT);
        }
    }

    private RemoteStub publisher(RemoteObject subscription) {
        return new RemoteStub(StreamCalls.PUBLISHER) {
            @Override
            protected boolean onTransact(int code, Parcel request, Parcel reply, CallOptions options) {
                request.enforceInterfaceToken(StreamCalls.PUBLISHER);
                subscriber.complete(request.readRemoteObject());
                reply.writeNoException();
                reply.writeRemoteObject(subscription);
                return true;
            }
        };
    }

    private final class Listening extends RemoteStub {
        Listening() {
            super(StreamCalls.SUBSCRIPTION);
        }

        @Override
        protected boolean onTransact(int code, Parcel request, Parcel reply, CallOptions options) {
            return calls.add(code);
        }
    }

    private final class Unwatchable extends LocalHandle {
        @Override
        public void transact(int code, Parcel request, Parcel reply, CallOptions options) {
            calls.add(code);
        }

        @Override
        public void watchDeath(RemoteProxy proxy) {
            throw new DeadlineExceededException("whether it lives was not answered in time");
        }
    }

    private final class Noting implements Flow.Subscriber<Integer> {
        private final long wanted;

        Noting(long wanted) {
            this.wanted = wanted;
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(wanted);
        }

        @Override
        public void onNext(Integer item) {
            told.add(item);
        }

        @Override
        public void onError(Throwable failure) {
            told.add(failure);
        }

        @Override
        public void onComplete() {
            told.add("complete");
        }
    }
}
