/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.DeadObjectException;
import dev.ipckit.IpcKit;
import dev.ipckit.RemoteObject;
import dev.ipckit.testing.LeakCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Streams among threads, deaths and references: what they hold, and what is left of them. */
abstract class StreamLifecycleContract extends StreamContract {

    @Test
    void slowSubscribersAndPublishers_holdNoServingThread() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        Flow.Publisher<Integer> published = publish(new Counting(Integer.MAX_VALUE));
        List<Collector<Integer>> slow = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Collector<Integer> collector = new Collector<>(Long.MAX_VALUE) {
                @Override
                void take(Integer item) {
                    awaitQuietly(go);
                }
            };
            slow.add(collector);
            published.subscribe(collector);
        }
        slow.forEach(collector -> collector.awaitItems(1));
        CountDownLatch asked = new CountDownLatch(40);
        Flow.Publisher<Integer> blocking = publish(subscriber -> subscriber.onSubscribe(new Flow.Subscription() {
            @Override
            public void request(long items) {
                asked.countDown();
                awaitQuietly(go);
            }

            @Override
            public void cancel() {}
        }));
        List<Collector<Integer>> waiting = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            waiting.add(Collector.of(blocking, 1));
        }
        assertThat(asked.await(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();

        service.keep(new ConformanceStub());
        assertThat(new Conformance(kept()).add(2, 3)).isEqualTo(5);
        assertThat(service.add(1, 2)).isEqualTo(3);
        slow.forEach(collector -> collector.subscription().cancel());
        waiting.forEach(collector -> collector.subscription().cancel());
        go.countDown();
    }

    @Test
    void endOfTheServer_endsTheStreamAfterItsItems() throws Exception {
        Counting counting = new Counting(1_000);
        CountDownLatch go = new CountDownLatch(1);
        Collector<Integer> collector = new Collector<>(4) {
            @Override
            void take(Integer item) {
                awaitQuietly(go);
            }
        };
        publish(counting).subscribe(collector);
        collector.awaitItems(1);
        Collector<Integer> other = Collector.of(StreamingStub.get(remote, StreamingStub.INTEGERS), 0);
        assertThat(get(inBackground(() -> remote.ping()))).isTrue();

        server.close();

        assertThat(other.awaitEnd()).isInstanceOf(DeadObjectException.class);
        go.countDown();
        assertThat(collector.awaitEnd()).isInstanceOf(DeadObjectException.class);
        assertThat(collector.items()).isEqualTo(upTo(collector.count()));
    }

    @Test
    void endOfTheClient_cancelsThePublisher() {
        Counting counting = new Counting(1_000);
        Collector.of(publish(counting), 4).awaitItems(4);

        client.close();

        counting.source().awaitCancelled();
    }

    @Test
    void subscribeToADeadPublisher_fails() throws Exception {
        Flow.Publisher<Integer> published = publish(new Counting(1));
        server.close();

        assertThat(Collector.of(published, 1).awaitEnd()).isInstanceOf(DeadObjectException.class);
    }

    @Test
    void streamsThatHaveEnded_leaveNothingBehind() throws Exception {
        int stubs = server.stubCount();
        int proxies = client.proxyCount();
        for (int round = 0; round < 5; round++) {
            Collector<Integer> complete = Collector.of(publish(new Counting(10)), Long.MAX_VALUE);
            assertThat(complete.awaitEnd()).isNull();
            Counting endless = new Counting(Integer.MAX_VALUE);
            Collector<Integer> cancelled = Collector.of(publish(endless), 10);
            cancelled.awaitItems(10);
            cancelled.subscription().cancel();
            endless.source().awaitCancelled();
            Collector<Integer> failed = Collector.of(publish(new Counting(10)), 1);
            failed.awaitItems(1);
            failed.subscription().request(-1);
            assertThat(failed.awaitEnd()).isInstanceOf(IllegalArgumentException.class);
        }

        LeakCheck.assertStubs(client, 0);
        LeakCheck.assertProxies(server, 0);
        LeakCheck.assertStubs(server, stubs);
        LeakCheck.assertProxies(client, proxies);
        assertThat(remote.ping()).isTrue();
    }

    @Test
    void publisherOfTheClient_isReadByTheServer_andComesHomeAsItself() throws Exception {
        Counting counting = new Counting(3_000);
        StreamingStub.send(remote, StreamingStub.INTEGERS, counting);

        Collector<Integer> collector = Collector.of(streaming.publisher(), Long.MAX_VALUE);
        assertThat(collector.awaitEnd()).isNull();
        assertThat(collector.items()).isEqualTo(upTo(3_000));
        assertThat(StreamingStub.get(remote, StreamingStub.INTEGERS)).isSameAs(counting);
    }

    @Test
    void publisher_passedOnToAThirdProcess_isTheSame() throws Exception {
        IpcKit third = open("third");
        StreamingStub<Integer> thirdStreaming = new StreamingStub<>(StreamingStub.INTEGERS);
        RemoteObject thirdRemote = connect(client, third, thirdStreaming);
        Counting counting = new Counting(2_000);
        StreamingStub.send(thirdRemote, StreamingStub.INTEGERS, publish(counting));

        Collector<Integer> collector = Collector.of(thirdStreaming.publisher(), Long.MAX_VALUE);
        assertThat(collector.awaitEnd()).isNull();
        assertThat(collector.items()).isEqualTo(upTo(2_000));
        assertThat(counting.subscriptions()).isEqualTo(1);
    }

    private RemoteObject kept() {
        RemoteObject object = stub.kept();
        if (object == null) {
            throw new AssertionError("nothing was kept");
        }
        return object;
    }
}
