/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.Await;
import dev.ipckit.CallOptions;
import dev.ipckit.DeadObjectException;
import dev.ipckit.Endpoint;
import dev.ipckit.RemoteObject;
import dev.ipckit.RemoteStub;
import dev.ipckit.parcel.Parcel;
import dev.ipckit.transport.Channel;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A server that has no room for one more connection of a client's serving threads is asked again later, and not all the time. */
class RefusedServingConnectionTest {

    private final Background background = new Background();
    private final FullTransport transport = new FullTransport();
    private final TestHost.Echo echo = new TestHost.Echo();
    private final SessionHost server = TestHost.open();
    private final SessionHost client = TestHost.open(SessionLimits.DEFAULT, transport);

    @AfterEach
    void close() {
        background.close();
        client.close();
        server.close();
    }

    @Test
    void connectionThatWasRefused_isOpenedWhenThereIsRoom_andNotTriedMeanwhile() throws IOException {
        RemoteObject back = connectBack(new TestHost.Echo());
        RpcSession served = server.sessions().get(0);
        assertThat(served.pool().outgoingCount()).isEqualTo(1);
        transport.isFull = true;
        // The only serving thread of the client is busy with it, so that it tries to begin another one.
        assertThat(TestHost.echo(back, "busy")).isEqualTo("busy");
        Await.until("a connection was refused", () -> transport.refused.size() == 1);
        transport.isFull = false;

        Await.until("a connection is opened once there is room", () -> {
            assertThat(TestHost.echo(back, "busy")).isEqualTo("busy");
            return served.pool().outgoingCount() == 2;
        });

        assertThat(transport.opened).as("tries since there is room").hasSize(1);
        assertThat(transport.opened.get(0) - transport.refused.get(0))
                .as("ns between the two")
                .isGreaterThanOrEqualTo(ServingThreads.REFUSED_PAUSE_NANOS);
    }

    @Test
    void connectionThatWasRefused_isClosedOnThisSideToo() throws IOException {
        RemoteObject back = connectBack(new TestHost.Echo());
        transport.isFull = true;

        assertThat(TestHost.echo(back, "busy")).isEqualTo("busy");

        Await.until("a connection was refused", () -> !transport.refused.isEmpty());
        Await.until("its channel is closed", () -> transport.closed.get() == transport.refused.size());
    }

    @Test
    void callThatACallWaitsFor_comesThroughOnceThereIsRoom_thoughNoCallBeginsMeanwhile() throws Exception {
        Meeting meeting = new Meeting();
        RemoteObject back = connectBack(meeting);
        meeting.isOpen = true;
        transport.isFull = true;
        CompletableFuture<@Nullable String> first = background.start(() -> TestHost.echo(back, "waits"));
        Await.until("the only connection is busy, and another one was refused", () -> transport.refused.size() == 1);
        CompletableFuture<@Nullable String> second = background.start(() -> TestHost.echo(back, "is waited for"));
        Await.until("it was refused again", () -> transport.refused.size() == 2);
        transport.isFull = false;

        assertThat(Background.get(second)).isEqualTo("is waited for");
        assertThat(Background.get(first)).isEqualTo("waits");
        assertThat(transport.refused.get(1) - transport.refused.get(0))
                .as("ns between the two that were refused")
                .isGreaterThanOrEqualTo(ServingThreads.REFUSED_PAUSE_NANOS);
    }

    @Test
    void endOfTheSession_whileACallIsCarriedOut_endsTheTries() throws Exception {
        Meeting meeting = new Meeting();
        RemoteObject back = connectBack(meeting);
        meeting.isOpen = true;
        transport.isFull = true;
        CompletableFuture<@Nullable String> call = background.start(() -> TestHost.echo(back, "waits"));
        Await.until("the only connection is busy, and another one was refused", () -> transport.refused.size() == 1);

        client.sessions().get(0).close();

        Await.until(
                "nobody tries any more",
                () -> Thread.getAllStackTraces().keySet().stream()
                        .noneMatch(thread -> thread.getName().contains("-connector-")));
        // One that had begun when the session ended.
        assertThat(transport.refused).hasSizeLessThanOrEqualTo(2);
        meeting.both.reset();
        assertThatThrownBy(() -> Background.get(call)).hasCauseInstanceOf(DeadObjectException.class);
    }

    /** Echoes; while it is open two calls at a time, the first of which ends when the second comes. */
    private static final class Meeting extends RemoteStub {
        private final CyclicBarrier both = new CyclicBarrier(2);
        volatile boolean isOpen;

        Meeting() {
            super(TestHost.DESCRIPTOR);
        }

        @Override
        protected boolean onTransact(int code, Parcel request, Parcel reply, CallOptions options) {
            request.enforceInterfaceToken(TestHost.DESCRIPTOR);
            String text = request.readString();
            try {
                int ignored = isOpen ? both.await(Await.LIMIT_SECONDS, TimeUnit.SECONDS) : 0;
            } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
                throw new IllegalStateException("no other call came", alone);
            }
            reply.writeNoException();
            reply.writeString(text);
            return true;
        }
    }

    /** @return an object of the client as the server sees it */
    private RemoteObject connectBack(RemoteStub passed) throws IOException {
        Endpoint endpoint = TestHost.newEndpoint();
        server.serve(endpoint, echo);
        RemoteObject root = client.connect(endpoint).peerRoot();
        try (Parcel request = root.obtainParcel();
                Parcel reply = root.obtainParcel()) {
            request.writeInterfaceToken(TestHost.DESCRIPTOR);
            request.writeRemoteObject(passed);
            root.transact(TestHost.Echo.KEEP, request, reply, CallOptions.DEFAULT);
            reply.readException();
        }
        transport.opened.clear();
        return Objects.requireNonNull(echo.kept);
    }

    /** While it is full, the server ends what has been connected before it says a word. */
    private static final class FullTransport extends WrappingTransport {
        final List<Long> opened = new CopyOnWriteArrayList<>();
        final List<Long> refused = new CopyOnWriteArrayList<>();
        final AtomicInteger closed = new AtomicInteger();
        volatile boolean isFull;

        FullTransport() {
            super(TestHost.LOCAL);
        }

        @Override
        Channel connected(Channel channel) {
            if (!isFull) {
                opened.add(System.nanoTime());
                return channel;
            }
            refused.add(System.nanoTime());
            return new WrappedChannel(channel) {
                @Override
                public void write(ByteBuffer source, long deadline) {
                    source.position(source.limit());
                }

                @Override
                public int read(ByteBuffer destination, long deadline) {
                    return -1;
                }

                @Override
                public void close() {
                    closed.incrementAndGet();
                    super.close();
                }
            };
        }

        @Override
        Channel accepted(Channel channel) {
            return channel;
        }
    }
}
