/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.DeathReason;
import dev.ipckit.transport.Channel;
import dev.ipckit.transport.ChannelEndException;
import dev.ipckit.transport.PeerCredentials;
import java.io.EOFException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A session that ends because something went wrong has every one of its channels say so to the peer. */
class SessionEndTest {

    private final List<EndingChannel> channels = new ArrayList<>();
    private SessionHost host;
    private RpcSession session;

    @BeforeEach
    void open() {
        host = TestHost.open();
        session = new RpcSession(host, TestHost.LOCAL, "test", true, null, new byte[32], PeerCredentials.ANONYMOUS);
        for (int i = 0; i < 3; i++) {
            EndingChannel channel = new EndingChannel();
            channels.add(channel);
            assertThat(session.pool().addOutgoingInUse(new RpcConnection(session, channel, false), 3))
                    .isTrue();
        }
    }

    @AfterEach
    void close() {
        host.close();
    }

    private void assertEnded(String how, DeathReason reason, Consumer<RpcSession> end) {
        end.accept(session);

        assertThat(session.state().reason()).isEqualTo(reason);
        assertThat(channels).extracting(channel -> channel.end).containsExactly(how, how, how);
    }

    @Test
    void closed_saysGoodBye() {
        assertEnded("closed", DeathReason.SESSION_CLOSED, RpcSession::close);
    }

    @Test
    void peerGone_saysGoodBye() {
        assertEnded("closed", DeathReason.PEER_GONE, ended -> ended.lost(new EOFException("the end")));
    }

    @Test
    void failed_saysThatSomethingWentWrong() {
        assertEnded(
                "aborted", DeathReason.SESSION_FAILED, ended -> ended.fail("it failed", new IllegalStateException()));
    }

    @Test
    void peerBreaksTheProtocol_isToldThatSomethingWentWrong() {
        assertEnded(
                "aborted",
                DeathReason.SESSION_FAILED,
                ended -> ended.lost(new ProtocolException("that is no message")));
    }

    @Test
    void deviceOffline_isToldInCaseItHears() {
        assertEnded(
                "aborted",
                DeathReason.DEVICE_OFFLINE,
                ended -> ended.lost(new ChannelEndException(DeathReason.DEVICE_OFFLINE, "silence")));
    }

    @Test
    void channelThatComesLate_endsAsTheOthersDid() {
        assertEnded(
                "aborted", DeathReason.SESSION_FAILED, ended -> ended.fail("it failed", new IllegalStateException()));
        EndingChannel late = new EndingChannel();

        session.end(late);

        assertThat(late.end).isEqualTo("aborted");
    }

    /** Remembers how it was ended first. */
    private static final class EndingChannel implements Channel {
        private String end = "";

        @Override
        public int read(ByteBuffer destination, long deadline) {
            return 0;
        }

        @Override
        public int readAvailable(ByteBuffer destination) {
            return 0;
        }

        @Override
        public void write(ByteBuffer source, long deadline) {
            source.position(source.limit());
        }

        @Override
        public void writeAvailable(ByteBuffer source) {
            write(source, 0);
        }

        @Override
        public PeerCredentials peer() {
            return PeerCredentials.ANONYMOUS;
        }

        @Override
        public void close() {
            end = end.isEmpty() ? "closed" : end;
        }

        @Override
        public void abort() {
            end = end.isEmpty() ? "aborted" : end;
        }
    }
}
