/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.ChildJvm;
import dev.ipckit.DeadObjectException;
import dev.ipckit.Endpoint;
import dev.ipckit.IpcKit;
import dev.ipckit.RemoteObject;
import dev.ipckit.StreamType;
import dev.ipckit.parcel.Parcel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One end of a stream is killed in the middle of it, as the kernel or a user kills. */
class KilledStreamTest {

    private static final StreamType<Long> LONGS = StreamType.of(Parcel::writeLong, Parcel::readLong);
    private static final long LIMIT_SECONDS = 20;

    private Path directory;
    private Path socket;
    private IpcKit kit;

    @BeforeEach
    void open() throws Exception {
        directory = Files.createTempDirectory("ipckit");
        socket = directory.resolve("s");
        kit = IpcKit.builder().name("survivor").open();
    }

    @AfterEach
    void close() throws Exception {
        kit.close();
        Files.deleteIfExists(socket);
        Files.delete(directory);
    }

    @Test
    void publisherKilled_endsTheStream() throws Exception {
        ChildJvm process = start("publish", socket);
        RemoteObject remote = kit.connect(Endpoint.unix(socket)).root();
        Counting counting = new Counting();
        LONGS.publisher(remote).subscribe(counting);
        assertThat(counting.some.await(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();

        process.destroy();

        assertThat(counting.end.get(LIMIT_SECONDS, TimeUnit.SECONDS)).isInstanceOf(DeadObjectException.class);
    }

    @Test
    void subscriberKilled_cancelsThePublisher() throws Exception {
        Endless endless = new Endless();
        kit.serve(Endpoint.unix(socket), PublisherStub.of(endless, LONGS));
        ChildJvm process = start("subscribe", socket);

        process.destroy();

        assertThat(endless.cancelled.await(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
    }

    /** The other process. */
    public static void main(String[] arguments) throws Exception {
        ChildJvm.endWithParent();
        Endpoint endpoint = Endpoint.unix(Path.of(arguments[1]));
        IpcKit other = IpcKit.builder().name("killed").open();
        if (arguments[0].equals("publish")) {
            other.serve(endpoint, PublisherStub.of(new Endless(), LONGS));
        } else {
            Counting counting = new Counting();
            LONGS.publisher(other.connect(endpoint).root()).subscribe(counting);
            counting.some.await();
        }
        ChildJvm.say("ready");
        new CountDownLatch(1).await();
    }

    private static ChildJvm start(String role, Path socket) throws IOException, InterruptedException {
        ChildJvm process = ChildJvm.start(KilledStreamTest.class, List.of(), role, socket.toString());
        process.expect("ready");
        return process;
    }

    /** Gives what it is asked for, without end. */
    private static final class Endless implements Flow.Publisher<Long> {
        final CountDownLatch cancelled = new CountDownLatch(1);

        @Override
        public void subscribe(Flow.Subscriber<? super Long> subscriber) {
            AtomicLong next = new AtomicLong();
            subscriber.onSubscribe(new Flow.Subscription() {
                @Override
                public void request(long items) {
                    for (long i = 0; i < items; i++) {
                        subscriber.onNext(next.getAndIncrement());
                    }
                }

                @Override
                public void cancel() {
                    cancelled.countDown();
                }
            });
        }
    }

    /** Takes everything. */
    private static final class Counting implements Flow.Subscriber<Long> {
        final CountDownLatch some = new CountDownLatch(1_000);
        final CompletableFuture<Throwable> end = new CompletableFuture<>();

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(Long item) {
            some.countDown();
        }

        @Override
        public void onError(Throwable failure) {
            end.complete(failure);
        }

        @Override
        public void onComplete() {
            end.completeExceptionally(new AssertionError("an endless stream is complete"));
        }
    }
}
