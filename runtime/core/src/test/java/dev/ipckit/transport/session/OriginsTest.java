/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.CallOptions;
import dev.ipckit.CallingIdentity;
import dev.ipckit.Endpoint;
import dev.ipckit.RemoteObject;
import dev.ipckit.RemoteStub;
import dev.ipckit.TransactionFailedException;
import dev.ipckit.parcel.Parcel;
import dev.ipckit.transport.Channel;
import dev.ipckit.transport.PeerCredentials;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** On whose behalf a call is made: who is believed, and what happens to a call whose callee would not believe it. */
class OriginsTest {

    private static final int OTHER_USER = CallingIdentity.self().uid() + 1;
    private static final CallingIdentity PHONE = CallingIdentity.of(PeerCredentials.ofDevice("phone"));
    private static final CallingIdentity WATCH = CallingIdentity.of(PeerCredentials.ofDevice("watch"));

    private final VouchedTransport vouched = new VouchedTransport();
    private final SessionHost callee = TestHost.open(SessionLimits.DEFAULT, vouched);
    private final SessionHost caller = TestHost.open(SessionLimits.DEFAULT, vouched);
    private final Asking asking = new Asking();

    @AfterEach
    void close() {
        caller.close();
        callee.close();
    }

    private RemoteObject connect() throws IOException {
        return caller.connect(
                        callee.serve(VouchedTransport.newEndpoint(), asking).endpoint())
                .peerRoot();
    }

    @Test
    void processOfTheSameUser_isBelieved_callByCall() throws Exception {
        RemoteObject remote = connect();

        assertThat(who(remote, CallOptions.DEFAULT.onBehalfOf(PHONE))).isEqualTo("phone");
        assertThat(who(remote, CallOptions.DEFAULT.onBehalfOf(WATCH))).isEqualTo("watch");
        assertThat(who(remote, CallOptions.DEFAULT.onBehalfOf(PHONE))).isEqualTo("phone");
        assertThat(who(remote, CallOptions.DEFAULT)).isEmpty();
        assertThat(who(remote, CallOptions.DEFAULT.onBehalfOf(CallingIdentity.self())))
                .isEmpty();
    }

    @Test
    void onewayCall_hasItsOriginToo() throws Exception {
        RemoteObject remote = connect();
        transact(remote, CallOptions.ONEWAY.onBehalfOf(PHONE));
        transact(remote, CallOptions.ONEWAY);
        assertThat(asking.twice.await(20, TimeUnit.SECONDS)).isTrue();

        assertThat(asking.callers).containsExactly("phone", "");
    }

    @Test
    void processOfAnotherUser_isNotBelieved_andItsCallIsNotMade() throws Exception {
        vouched.callerIs = new PeerCredentials(OTHER_USER, OTHER_USER, -1, "mallory");
        RemoteObject remote = connect();

        assertThatThrownBy(() -> who(remote, CallOptions.DEFAULT.onBehalfOf(PHONE)))
                .isInstanceOf(SecurityException.class)
                .hasMessageContaining("does not believe this process");
        assertThat(asking.callers).isEmpty();
        assertThat(who(remote, CallOptions.DEFAULT)).isEmpty();
    }

    @Test
    void device_cannotClaimToBeAnother() throws Exception {
        vouched.callerIs = PeerCredentials.ofDevice("mallory");
        RemoteObject remote = connect();
        RpcSession session = caller.sessions().get(0);

        assertThatThrownBy(() -> register(session, "phone")).isInstanceOf(SecurityException.class);
        assertThat(who(remote, CallOptions.DEFAULT)).isEqualTo("mallory");
    }

    @Test
    void numberThatNobodyHas_isRefused() throws Exception {
        RemoteObject remote = connect();
        RpcHandle handle = (RpcHandle) ((dev.ipckit.RemoteProxy) remote).handle();
        RpcConnection connection = handle.session()
                .pool()
                .acquire(false, null, System.nanoTime() + Duration.ofSeconds(20).toNanos());
        try (Parcel request = remote.obtainParcel();
                Parcel reply = remote.obtainParcel()) {
            request.writeInterfaceToken(Asking.DESCRIPTOR);
            dev.ipckit.parcel.ParcelAccess.seal(request, handle.session().references());
            handle.session().nodes().proxyLeaving(handle.node());
            ByteBuffer message = Caller.frame(request, handle.node().address, 1, 0, 0, 0, 0);
            message.putInt(message.position() + RpcWire.HEADER_SIZE + RpcWire.TRANSACTION_ORIGIN, 7);
            connection.write(message, Channel.NO_DEADLINE);
            int status = handle.session().reader().readReply(connection, reply, Channel.NO_DEADLINE);

            assertThat(status).isEqualTo(dev.ipckit.parcel.StatusCode.BAD_VALUE);
        } finally {
            handle.session().pool().release(connection);
        }
        assertThat(asking.callers).isEmpty();
    }

    @Test
    void deviceIdOfAnAbsurdLength_isRefused() throws Exception {
        RemoteObject remote = connect();
        RpcSession session = caller.sessions().get(0);

        assertThatThrownBy(() -> register(session, "x".repeat(201))).isInstanceOf(TransactionFailedException.class);
        assertThatThrownBy(() -> register(session, "")).isInstanceOf(TransactionFailedException.class);
        assertThat(register(session, "x".repeat(200))).isEqualTo(1);
        assertThat(register(session, "x".repeat(200))).as("the same again").isEqualTo(1);
        assertThat(who(remote, CallOptions.DEFAULT)).isEmpty();
    }

    @Test
    void peerThatIsNotIpcKit_getsNoCallForSomebodyElse() throws Exception {
        RemoteObject remote = connect();
        caller.sessions().get(0).introduced(0, null, 0);

        assertThatThrownBy(() -> who(remote, CallOptions.DEFAULT.onBehalfOf(PHONE)))
                .isInstanceOf(SecurityException.class)
                .hasMessageContaining("cannot be told who calls");
        assertThat(asking.callers).isEmpty();
    }

    private static int register(RpcSession session, String device) {
        try (Parcel request = session.obtainParcel();
                Parcel reply = session.obtainParcel()) {
            request.writeString(device);
            session.caller().transactSpecial(SpecialTransactions.ORIGIN, request, reply);
            return reply.readInt();
        }
    }

    private static String who(RemoteObject remote, CallOptions options) {
        try (Parcel request = remote.obtainParcel();
                Parcel reply = remote.obtainParcel()) {
            request.writeInterfaceToken(Asking.DESCRIPTOR);
            remote.transact(1, request, reply, options);
            reply.readException();
            return String.valueOf(reply.readString());
        }
    }

    private static void transact(RemoteObject remote, CallOptions options) {
        try (Parcel request = remote.obtainParcel();
                Parcel reply = remote.obtainParcel()) {
            request.writeInterfaceToken(Asking.DESCRIPTOR);
            remote.transact(1, request, reply, options);
        }
    }

    /** Remembers who calls. */
    private static final class Asking extends RemoteStub {
        static final String DESCRIPTOR = "a.b.IAsking";
        final List<String> callers = new CopyOnWriteArrayList<>();
        final CountDownLatch twice = new CountDownLatch(2);

        Asking() {
            super(DESCRIPTOR);
        }

        @Override
        protected boolean onTransact(int code, Parcel request, Parcel reply, CallOptions options) {
            request.enforceInterfaceToken(DESCRIPTOR);
            String caller = CallingIdentity.current().deviceId();
            callers.add(caller);
            twice.countDown();
            reply.writeNoException();
            reply.writeString(caller);
            return true;
        }
    }

    /** The pipe inside the JVM, with an operating system that vouches for whoever connects as it is told to. */
    private static final class VouchedTransport extends WrappingTransport {
        volatile PeerCredentials callerIs = PeerCredentials.ofThisProcess();

        VouchedTransport() {
            super(TestHost.LOCAL);
        }

        static Endpoint newEndpoint() {
            return new Endpoint("vouched", TestHost.newEndpoint().address());
        }

        @Override
        public String name() {
            return "vouched";
        }

        @Override
        public Duration defaultDeadline() {
            return Duration.ofSeconds(20);
        }

        @Override
        Endpoint ofCarrier(Endpoint endpoint) {
            return Endpoint.local(endpoint.address());
        }

        @Override
        Channel connected(Channel channel) {
            return new Vouched(channel, PeerCredentials.ofThisProcess());
        }

        @Override
        Channel accepted(Channel channel) {
            return new Vouched(channel, callerIs);
        }
    }

    private static final class Vouched extends WrappedChannel {
        private final PeerCredentials peer;

        Vouched(Channel channel, PeerCredentials peer) {
            super(channel);
            this.peer = peer;
        }

        @Override
        public PeerCredentials peer() {
            return peer;
        }
    }
}
