/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.CallOptions;
import dev.ipckit.DeadObjectException;
import dev.ipckit.DeadlineExceededException;
import dev.ipckit.IpcKit;
import dev.ipckit.RemoteObject;
import dev.ipckit.RemoteStub;
import dev.ipckit.parcel.Parcel;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every place at which the bytes of a call can be cut, and what the caller makes of it. */
@ExtendWith(IpcKitExtension.class)
class FaultyTransportTest {

    /** Header, transaction and nothing else. */
    private static final int PING_SIZE = 56;

    /** Header and reply, and before them the reference to the target. */
    private static final int PONG_SIZE = 68;

    private final Faults faults = FaultyTransport.newEndpoint();

    private RemoteObject connect(IpcKit server, IpcKit client) {
        server.serve(faults.endpoint(), new RemoteStub("a.b.C") {
            @Override
            protected boolean onTransact(int code, Parcel request, Parcel reply, CallOptions options) {
                return false;
            }
        });
        return client.connect(faults.endpoint()).root();
    }

    private static void ping(RemoteObject remote, CallOptions options) {
        try (Parcel request = remote.obtainParcel();
                Parcel reply = remote.obtainParcel()) {
            remote.transact(RemoteObject.PING_TRANSACTION, request, reply, options);
        }
    }

    @Test
    void call_cutAtAnyByteOfItsRequest_isADeadObject(IpcKit server, IpcKit client) {
        RemoteObject first = connect(server, client);
        assertThat(first.ping()).isTrue();
        for (int at = 0; at < PING_SIZE; at++) {
            RemoteObject remote = client.connect(faults.endpoint()).root();
            faults.cutAfterSending(at);
            assertThatThrownBy(() -> ping(remote, CallOptions.DEFAULT)).isInstanceOf(DeadObjectException.class);
            faults.heal();
        }
    }

    @Test
    void call_cutAtAnyByteOfItsReply_isADeadObject(IpcKit server, IpcKit client) {
        RemoteObject first = connect(server, client);
        assertThat(first.ping()).isTrue();
        for (int at = 0; at < PONG_SIZE; at++) {
            RemoteObject remote = client.connect(faults.endpoint()).root();
            faults.cutAfterReceiving(at);
            assertThatThrownBy(() -> ping(remote, CallOptions.DEFAULT)).isInstanceOf(DeadObjectException.class);
            faults.heal();
        }
    }

    @Test
    void call_stalledAtAnyByteOfItsRequest_endsAtItsDeadlineAndTheSessionGoesOn(IpcKit server, IpcKit client) {
        RemoteObject remote = connect(server, client);
        CallOptions little = CallOptions.timeout(Duration.ofMillis(10));
        for (int at = 0; at < PING_SIZE; at += 5) {
            faults.stallAfterSending(at);
            assertThatThrownBy(() -> ping(remote, little)).isInstanceOf(DeadlineExceededException.class);
            faults.heal();
            ping(remote, CallOptions.DEFAULT);
        }
    }

    @Test
    void call_withItsReplyStalled_endsAtItsDeadlineAndTheSessionGoesOn(IpcKit server, IpcKit client) {
        RemoteObject remote = connect(server, client);
        faults.stallAfterReceiving(0);
        assertThatThrownBy(() -> ping(remote, CallOptions.timeout(Duration.ofMillis(10))))
                .isInstanceOf(DeadlineExceededException.class);
        faults.heal();
        ping(remote, CallOptions.DEFAULT);
    }

    @Test
    void call_withoutAFurtherConnection_waitsForOneThatIsFree_andForOneThatCanBeOpened(IpcKit server, IpcKit client)
            throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        CountDownLatch noted = new CountDownLatch(1);
        server.serve(faults.endpoint(), new RemoteStub("a.b.C") {
            @Override
            protected boolean onTransact(int code, Parcel request, Parcel reply, CallOptions options) {
                if (code == 2) {
                    noted.countDown();
                    return true;
                }
                arrived.countDown();
                try {
                    return release.await(20, TimeUnit.SECONDS);
                } catch (InterruptedException interrupted) {
                    return false;
                }
            }
        });
        RemoteObject remote = client.connect(faults.endpoint()).root();
        faults.refuseConnections();
        CompletableFuture<Boolean> first = CompletableFuture.supplyAsync(() -> {
            try (Parcel request = remote.obtainParcel();
                    Parcel reply = remote.obtainParcel()) {
                remote.transact(1, request, reply, CallOptions.DEFAULT);
                return true;
            }
        });
        assertThat(arrived.await(20, TimeUnit.SECONDS)).isTrue();

        assertThatThrownBy(() -> ping(remote, CallOptions.timeout(Duration.ofMillis(100))))
                .isInstanceOf(DeadlineExceededException.class);
        assertThat(remote.isAlive()).isTrue();
        faults.heal();
        // The first call has not ended: these get through because opening is tried again.
        try (Parcel request = remote.obtainParcel();
                Parcel reply = remote.obtainParcel()) {
            remote.transact(
                    2,
                    request,
                    reply,
                    CallOptions.timeout(Duration.ofSeconds(20)).asOneway());
        }
        assertThat(noted.await(20, TimeUnit.SECONDS)).isTrue();
        ping(remote, CallOptions.timeout(Duration.ofSeconds(20)));
        release.countDown();
        assertThat(first.get(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void call_delayed_stillSucceeds(IpcKit server, IpcKit client) {
        RemoteObject remote = connect(server, client);
        faults.delaySending(Duration.ofMillis(30));
        long start = System.nanoTime();
        ping(remote, CallOptions.DEFAULT);
        assertThat(System.nanoTime() - start)
                .isGreaterThan(Duration.ofMillis(29).toNanos());
    }
}
