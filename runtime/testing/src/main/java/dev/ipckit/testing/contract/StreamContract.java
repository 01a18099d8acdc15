/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract;

import dev.ipckit.RemoteObject;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;

/** What the contracts of streams start from: a publisher in one process that another one subscribes to. */
abstract class StreamContract extends TransportContract {

    StreamingStub<Integer> streaming;

    RemoteObject remote;

    @BeforeEach
    void serveStreams() {
        streaming = new StreamingStub<>(StreamingStub.INTEGERS);
        remote = connect(client, server, streaming);
    }

    final Flow.Publisher<Integer> publish(Flow.Publisher<Integer> publisher) {
        streaming.publish(publisher);
        return StreamingStub.get(remote, StreamingStub.INTEGERS);
    }

    static List<Integer> upTo(int length) {
        return IntStream.range(0, length).boxed().toList();
    }

    static void awaitQuietly(CountDownLatch latch) {
        try {
            if (!latch.await(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("nobody went on");
            }
        } catch (InterruptedException nobodyDoes) {
            throw new AssertionError(nobodyDoes);
        }
    }
}
