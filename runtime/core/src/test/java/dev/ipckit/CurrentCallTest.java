/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.parcel.Parcel;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CurrentCallTest {

    private static final int LIMIT_SECONDS = 10;

    private final CountDownLatch began = new CountDownLatch(1);
    private final AtomicBoolean waitingAtFirst = new AtomicBoolean();
    private final CountDownLatch noticed = new CountDownLatch(1);
    private final IpcKit server = IpcKit.builder().name("server").open();
    private final IpcKit client = IpcKit.builder().name("client").open();
    private final Endpoint endpoint = Endpoint.local(UUID.randomUUID().toString());
    private final ServedEndpoint served = server.serve(endpoint, new Patient());

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @Test
    void isCallerWaiting_deadlinePassed_isFalse() throws Exception {
        RemoteObject remote = client.connect(served.endpoint()).root();

        // On a busy machine a short time may be over before the call has begun.
        for (Duration time = Duration.ofMillis(50); began.getCount() > 0; time = time.multipliedBy(2)) {
            CallOptions options = CallOptions.timeout(time);
            assertThatThrownBy(() -> call(remote, options)).isInstanceOf(DeadlineExceededException.class);
        }

        assertThat(noticed.await(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(remote.ping()).isTrue();
    }

    @Test
    void isCallerWaiting_callerClosesItsSession_isFalse() throws Exception {
        Session session = client.connect(served.endpoint());
        RemoteObject remote = session.root();
        Thread caller = new Thread(() ->
                assertThatThrownBy(() -> call(remote, CallOptions.DEFAULT)).isInstanceOf(DeadObjectException.class));
        caller.start();
        assertThat(began.await(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(waitingAtFirst).isTrue();

        session.close();

        assertThat(noticed.await(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
        caller.join(TimeUnit.SECONDS.toMillis(LIMIT_SECONDS));
        assertThat(caller.isAlive()).isFalse();
    }

    @Test
    void isCallerWaiting_outsideACall_isTrue() {
        assertThat(CurrentCall.isCallerWaiting()).isTrue();
    }

    private static void call(RemoteObject remote, CallOptions options) {
        try (Parcel request = remote.obtainParcel();
                Parcel reply = remote.obtainParcel()) {
            request.writeInterfaceToken(Patient.DESCRIPTOR);
            remote.transact(RemoteObject.FIRST_CALL_TRANSACTION, request, reply, options);
        }
    }

    /** Works for as long as somebody waits. */
    private final class Patient extends RemoteStub {
        static final String DESCRIPTOR = "test.Patient";

        Patient() {
            super(DESCRIPTOR);
        }

        @Override
        protected boolean onTransact(int code, Parcel request, Parcel reply, CallOptions options) {
            waitingAtFirst.set(CurrentCall.isCallerWaiting());
            began.countDown();
            while (CurrentCall.isCallerWaiting()) {
                Thread.onSpinWait();
            }
            noticed.countDown();
            reply.writeNoException();
            return true;
        }
    }
}
