/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.CallOptions;
import dev.ipckit.Endpoint;
import dev.ipckit.RemoteObject;
import dev.ipckit.parcel.Parcel;
import dev.ipckit.transport.Channel;
import dev.ipckit.transport.ChannelListener;
import dev.ipckit.transport.PeerCredentials;
import dev.ipckit.transport.Transport;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a peer says of where an object lives, and of who it is, is believed no further than it can be vouched for. */
class HomesTest {

    private final NetworkTransport relayNetwork = new NetworkTransport();
    private final NetworkTransport farNetwork = new NetworkTransport();
    private final SessionHost home = TestHost.open();
    private final SessionHost relay = TestHost.open(SessionLimits.DEFAULT, relayNetwork);
    private final SessionHost far = TestHost.open(SessionLimits.DEFAULT, farNetwork);

    @AfterEach
    void close() {
        far.close();
        relay.close();
        home.close();
    }

    private static void pass(RemoteObject object, RemoteObject to) {
        try (Parcel request = to.obtainParcel();
                Parcel reply = to.obtainParcel()) {
            request.writeInterfaceToken(TestHost.DESCRIPTOR);
            request.writeRemoteObject(object);
            to.transact(TestHost.Echo.KEEP, request, reply, CallOptions.DEFAULT);
            reply.readException();
        }
    }

    @Test
    void object_ofThisMachine_passedOnToANetwork_staysBehindItsRelay() throws Exception {
        TestHost.Echo local = new TestHost.Echo();
        RemoteObject atRelay = relay.connect(
                        home.serve(TestHost.newEndpoint(), local).endpoint())
                .peerRoot();
        TestHost.Echo remote = new TestHost.Echo();
        RemoteObject farOfRelay = relay.connect(
                        far.serve(NetworkTransport.newEndpoint(), remote).endpoint())
                .peerRoot();

        pass(atRelay, farOfRelay);

        assertThat(TestHost.echo(Objects.requireNonNull(remote.kept), "x")).isEqualTo("x");
        assertThat(far.sessions()).as("sessions of the far process").hasSize(1);
        assertThat(home.sessions()).as("sessions of the object's process").hasSize(1);
    }

    @Test
    void home_namedByAPeerOfANetwork_isNotConnectedToOnThisMachine() throws Exception {
        // A process of this machine that the far peer would like to reach through us.
        TestHost.Echo victim = new TestHost.Echo();
        Endpoint victimsEndpoint = home.serve(TestHost.newEndpoint(), victim).endpoint();
        Home named = new Home(UUID.randomUUID().toString(), victimsEndpoint, new byte[32]);
        assertThat(named.isOn(TestHost.LOCAL)).isTrue();
        assertThat(named.isOn(relayNetwork)).isFalse();
        RpcSession session = relay.connect(
                far.serve(NetworkTransport.newEndpoint(), new TestHost.Echo()).endpoint());

        assertThat(relay.homes().fetch(named, session)).isNull();
        assertThat(home.sessions()).isEmpty();
        assertThat(session.isAlive()).isTrue();
    }

    @Test
    void instance_claimedByAPeerThatTheHomeDoesNotLeadTo_isNotBelieved() throws Exception {
        RpcSession session = relay.connect(
                far.serve(NetworkTransport.newEndpoint(), new TestHost.Echo()).endpoint());
        Endpoint anywhere = NetworkTransport.newEndpoint();
        Home claimed = new Home(far.instance(), anywhere, new byte[32]);

        assertThat(relay.sessionReaching(claimed)).isSameAs(session);
        relayNetwork.leads = false;
        assertThat(relay.sessionReaching(claimed)).isNull();
    }

    @Test
    void host_closed_closesItsTransports() {
        far.close();

        assertThat(farNetwork.closings.get()).isEqualTo(1);
        assertThat(relayNetwork.closings.get()).isZero();
    }

    @Test
    void call_withMoreTimeThanTheTransportAllows_isCutToThat() throws Exception {
        relayNetwork.most = Duration.ofSeconds(7);
        RpcSession session = relay.connect(
                far.serve(NetworkTransport.newEndpoint(), new TestHost.Echo()).endpoint());

        assertThat(session.times().timeoutNanos(CallOptions.timeout(Duration.ofHours(1))))
                .isEqualTo(Duration.ofSeconds(7).toNanos());
        assertThat(session.times().timeoutNanos(CallOptions.timeout(Duration.ofSeconds(6))))
                .isEqualTo(Duration.ofSeconds(6).toNanos());
        assertThat(session.times().timeoutNanos(CallOptions.DEFAULT))
                .isEqualTo(Duration.ofSeconds(5).toNanos());
    }

    /** Stands for a network: the pipe inside the JVM under another name. */
    private static final class NetworkTransport implements Transport {
        private final AtomicInteger closings = new AtomicInteger();
        private volatile boolean leads = true;
        private volatile Duration most = Duration.ofHours(1);

        static Endpoint newEndpoint() {
            return new Endpoint("network", TestHost.newEndpoint().address());
        }

        @Override
        public String name() {
            return "network";
        }

        @Override
        public boolean isAvailable() {
            return true;
        }

        @Override
        public Duration defaultDeadline() {
            return Duration.ofSeconds(5);
        }

        @Override
        public Duration maxDeadline() {
            return most;
        }

        @Override
        public boolean leadsTo(Endpoint endpoint, PeerCredentials peer) {
            return leads;
        }

        @Override
        public Channel connect(Endpoint endpoint) throws IOException {
            return TestHost.LOCAL.connect(Endpoint.local(endpoint.address()));
        }

        @Override
        public ChannelListener listen(Endpoint endpoint) throws IOException {
            ChannelListener listener = TestHost.LOCAL.listen(Endpoint.local(endpoint.address()));
            return new ChannelListener() {
                @Override
                public Channel accept() throws IOException {
                    return listener.accept();
                }

                @Override
                public Endpoint endpoint() {
                    return endpoint;
                }

                @Override
                public void close() {
                    listener.close();
                }
            };
        }

        @Override
        public void close() {
            closings.incrementAndGet();
        }
    }
}
