/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.CallOptions;
import dev.ipckit.RemoteObject;
import dev.ipckit.RemoteStub;
import dev.ipckit.parcel.Parcel;
import dev.ipckit.stream.RemotePublisher;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Every transaction of a stream, byte for byte: one side is the generated code with the runtime behind it, the other side is
 * written by hand. A reference to an object is shown as its size: its address is different each time.
 */
class StreamWireTest {
    private static final String PUBLISHER = "14000000"
            + "6400650076002e006900700063006b00690074002e00" // dev.ipckit.
            + "5000750062006c0069007300680065007200" // Publisher
            + "00000000";

    private static final String SUBSCRIPTION = "17000000"
            + "6400650076002e006900700063006b00690074002e00" // dev.ipckit.
            + "53007500620073006300720069007000740069006f006e00" // Subscription
            + "0000";

    private static final String SUBSCRIBER = "15000000"
            + "6400650076002e006900700063006b00690074002e00" // dev.ipckit.
            + "5300750062007300630072006900620065007200" // Subscriber
            + "0000";

    private static final String REFERENCE = "[16 bytes]";

    // ---- what a subscriber sends

    @Test
    void subscriber_asksAndCancels() throws Exception {
        Recorder subscription = new Recorder("dev.ipckit.Subscription", request -> "", reply -> {});
        Recorder publisher =
                new Recorder("dev.ipckit.Publisher", request -> reference(request, object -> {}), reply -> {
                    reply.writeNoException();
                    reply.writeRemoteObject(subscription);
                });
        RemoteStub market = new Recorder(CountingStub.DESCRIPTOR, request -> "", reply -> {
            reply.writeNoException();
            reply.writeRemoteObject(publisher);
        });
        try (Connected<Counting> peer = Connected.to(market, CountingStub::asInterface)) {
            Subscriber subscriber = new Subscriber();
            peer.client().told().subscribe(subscriber);

            assertThat(publisher.next()).isEqualTo("1 " + PUBLISHER + REFERENCE);
            subscriber.given().request(3);
            assertThat(subscription.next()).isEqualTo("1 oneway " + SUBSCRIPTION + "0300000000000000");
            subscriber.given().cancel();
            assertThat(subscription.next()).isEqualTo("2 oneway " + SUBSCRIPTION);
        }
    }

    @Test
    void boundlessDemand_isAskedForInWindows() throws Exception {
        Recorder subscription = new Recorder("dev.ipckit.Subscription", request -> "", reply -> {});
        BlockingQueue<RemoteObject> subscribers = new LinkedBlockingQueue<>();
        Recorder publisher =
                new Recorder("dev.ipckit.Publisher", request -> reference(request, subscribers::add), reply -> {
                    reply.writeNoException();
                    reply.writeRemoteObject(subscription);
                });
        RemoteStub market = new Recorder(CountingStub.DESCRIPTOR, request -> "", reply -> {
            reply.writeNoException();
            reply.writeRemoteObject(publisher);
        });
        try (Connected<Counting> peer = Connected.to(market, CountingStub::asInterface)) {
            Subscriber subscriber = new Subscriber();
            peer.client().told().subscribe(subscriber);
            subscriber.given().request(Long.MAX_VALUE);

            assertThat(subscription.next()).isEqualTo("1 oneway " + SUBSCRIPTION + "0400000000000000");
            RemoteObject to = taken(subscribers);
            for (long i = 0; i < 2; i++) {
                long item = i;
                send(to, 1, "dev.ipckit.Subscriber", request -> request.writeLong(item));
            }
            assertThat(subscription.next()).isEqualTo("1 oneway " + SUBSCRIPTION + "0200000000000000");
            subscriber.given().cancel();
        }
    }

    // ---- what a publisher sends

    @Test
    void publisher_sendsItemsAndTheEnd() throws Exception {
        publishing((subscriber, told) -> {
            told.onNext(7L);
            assertThat(subscriber.next()).isEqualTo("1 oneway " + SUBSCRIBER + "0700000000000000");
            told.onNext(-2L);
            assertThat(subscriber.next()).isEqualTo("1 oneway " + SUBSCRIBER + "feffffffffffffff");
            told.onComplete();
            assertThat(subscriber.next()).isEqualTo("2 oneway " + SUBSCRIBER);
        });
    }

    @Test
    void publisher_sendsItsFailureAsAReplyWould() throws Exception {
        publishing((subscriber, told) -> {
            told.onError(new IllegalStateException("no"));
            // The code of IllegalStateException, its message, and no stack trace.
            assertThat(subscriber.next())
                    .isEqualTo(
                            "3 oneway " + SUBSCRIBER + "fbffffff" + "02000000" + "6e006f00" + "00000000" + "00000000");
        });
    }

    @Test
    void publisher_sendsAnExceptionWithoutACodeByItsClass() throws Exception {
        publishing((subscriber, told) -> {
            told.onError(new IOException("no", new IllegalStateException("deep")));
            String failure = string("java.io.IOException") + string("no") + "01000000"
                    + string("java.lang.IllegalStateException: deep");
            String named = string("dev.ipckit.RemoteFailureException") + sized(failure);
            // The code of an exception of a class, its message, and no stack trace.
            assertThat(subscriber.next())
                    .isEqualTo("3 oneway " + SUBSCRIBER + "f7ffffff" + string("no") + "00000000" + sized(named));
        });
    }

    /** Length, units and the zero behind them, filled up to whole words. */
    private static String string(String text) {
        StringBuilder hex = new StringBuilder(word(text.length()));
        for (char unit : (text + "\0").toCharArray()) {
            hex.append(String.format("%04x", Integer.reverseBytes(unit) >>> 16));
        }
        return hex + (text.length() % 2 == 0 ? "0000" : "");
    }

    /** With its size in front, which counts itself. */
    private static String sized(String hex) {
        return word(Integer.BYTES + hex.length() / 2) + hex;
    }

    private static String word(int value) {
        return String.format("%08x", Integer.reverseBytes(value));
    }

    private interface Scene {
        void play(Recorder subscriber, Flow.Subscriber<? super Long> told) throws Exception;
    }

    /** Subscribes by hand, and asks for three items. */
    private static void publishing(Scene scene) throws Exception {
        CountingService service = new CountingService();
        try (Connected<Counting> peer = Connected.to(CountingStub.of(service), CountingStub::asInterface)) {
            RemoteObject publisher = ((RemotePublisher<?>) peer.client().told()).remote();
            Recorder subscriber = new Recorder("dev.ipckit.Subscriber", request -> "", reply -> {});
            RemoteObject subscription;
            try (Parcel request = publisher.obtainParcel();
                    Parcel reply = publisher.obtainParcel()) {
                request.writeInterfaceToken("dev.ipckit.Publisher");
                request.writeRemoteObject(subscriber);
                publisher.transact(1, request, reply, CallOptions.DEFAULT);
                assertThat(reply.readInt()).as("status").isZero();
                int before = reply.position();
                subscription = Objects.requireNonNull(reply.readRemoteObject());
                assertThat("[" + (reply.position() - before) + " bytes]").isEqualTo(REFERENCE);
                reply.enforceNoDataAvail();
            }
            Flow.Subscriber<? super Long> told = taken(service.subscribers);
            BlockingQueue<Long> asked = new LinkedBlockingQueue<>();
            told.onSubscribe(new Flow.Subscription() {
                @Override
                public void request(long items) {
                    asked.add(items);
                }

                @Override
                public void cancel() {
                    asked.add(0L);
                }
            });
            send(subscription, 1, "dev.ipckit.Subscription", request -> request.writeLong(3));
            assertThat(taken(asked)).isEqualTo(3);
            scene.play(subscriber, told);
        }
    }

    private static void send(RemoteObject to, int code, String descriptor, Consumer<Parcel> arguments) {
        try (Parcel request = to.obtainParcel();
                Parcel reply = to.obtainParcel()) {
            request.writeInterfaceToken(descriptor);
            arguments.accept(request);
            to.transact(code, request, reply, CallOptions.ONEWAY);
        }
    }

    private static <T> T taken(BlockingQueue<T> queue) throws InterruptedException {
        T taken = queue.poll(20, TimeUnit.SECONDS);
        assertThat(taken).as("within 20 s").isNotNull();
        return taken;
    }

    private static String reference(Parcel request, Consumer<RemoteObject> to) {
        int before = request.position();
        to.accept(Objects.requireNonNull(request.readRemoteObject()));
        return "[" + (request.position() - before) + " bytes]";
    }

    private interface Arguments {
        String read(Parcel request);
    }

    /** Keeps each request in hex, behind its code, and answers always the same. */
    private static final class Recorder extends RemoteStub {
        private final BlockingQueue<String> requests = new LinkedBlockingQueue<>();
        private final Arguments references;
        private final Consumer<Parcel> answer;

        /** @param references reads what is no plain bytes behind the token */
        Recorder(String descriptor, Arguments references, Consumer<Parcel> answer) {
            super(descriptor);
            this.references = references;
            this.answer = answer;
        }

        String next() throws InterruptedException {
            return taken(requests);
        }

        @Override
        protected boolean onTransact(int code, Parcel request, Parcel reply, CallOptions options) {
            StringBuilder hex = new StringBuilder();
            int token = Integer.BYTES + (interfaceDescriptor().length() + 2) / 2 * Integer.BYTES;
            for (int i = 0; i < token; i += Integer.BYTES) {
                hex.append(word(request));
            }
            hex.append(references.read(request));
            hex.append(Stream.generate(() -> word(request))
                    .limit(request.remaining() / Integer.BYTES)
                    .collect(Collectors.joining()));
            requests.add(code + (options.isOneway() ? " oneway " : " ") + hex);
            answer.accept(reply);
            return true;
        }

        private static String word(Parcel request) {
            return String.format("%08x", Integer.reverseBytes(request.readInt()));
        }
    }

    private static final class Subscriber implements Flow.Subscriber<Long> {
        private Flow.@Nullable Subscription subscription;

        Flow.Subscription given() {
            return Objects.requireNonNull(subscription);
        }

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
        }

        @Override
        public void onNext(Long item) {}

        @Override
        public void onError(Throwable failure) {}

        @Override
        public void onComplete() {}
    }
}
