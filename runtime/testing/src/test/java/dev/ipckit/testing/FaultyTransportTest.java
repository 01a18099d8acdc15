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
    void call_delayed_stillSucceeds(IpcKit server, IpcKit client) {
        RemoteObject remote = connect(server, client);
        faults.delaySending(Duration.ofMillis(30));
        long start = System.nanoTime();
        ping(remote, CallOptions.DEFAULT);
        assertThat(System.nanoTime() - start)
                .isGreaterThan(Duration.ofMillis(29).toNanos());
    }
}
