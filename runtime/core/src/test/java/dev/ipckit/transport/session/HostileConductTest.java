/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.RemoteObject;
import dev.ipckit.transport.Channel;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Peers that know the protocol, and use it to hold the server up or to fill it. */
class HostileConductTest extends HostilePeers {

    @Test
    @Timeout(60)
    void setUp_thatNeverEnds_isEndedByTheServer() throws IOException {
        List<RawPeer> slow = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            RawPeer peer = raw();
            peer.send(Arrays.copyOf(RawPeer.bytes(Frames.NEW_SESSION), i % 16));
            slow.add(peer);
        }
        RawPeer withoutInit = raw();
        withoutInit.send(Frames.NEW_SESSION);
        withoutInit.expect(Frames.RESPONSE);
        slow.add(withoutInit);
        assertHealthy();
        for (RawPeer peer : slow) {
            peer.expectEnd();
            peer.close();
        }
    }

    @Test
    @Timeout(60)
    void message_stalledInTheMiddle_endsItsSession() throws IOException {
        try (RawPeer peer = session()) {
            byte[] message = Frames.transact(3, 1, 0, 0, request("hello"));
            peer.send(Arrays.copyOf(message, message.length - 4));
            assertHealthy();
            peer.expectEnd();
        }
    }

    @Test
    @Timeout(60)
    void client_thatNeverReads_endsItsSessionAndHindersNobody() throws IOException {
        try (RawPeer peer = session()) {
            peer.send(Frames.special(0, new byte[0]));
            byte[] call = Frames.transact(3, 1, 0, 0, request("x".repeat(10_000)));
            Channel channel = peer.channel();
            ByteBuffer source = ByteBuffer.allocateDirect(call.length);
            long start = System.nanoTime();
            boolean ended = false;
            while (!ended && System.nanoTime() - start < SETTLE_NANOS) {
                if (!source.hasRemaining() || source.position() == 0) {
                    source.clear().put(call).flip();
                }
                try {
                    channel.write(source, System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(100));
                } catch (IOException closed) {
                    ended = true;
                }
                assertHealthy();
            }
            assertThat(ended)
                    .as("the server gave up the client that never reads")
                    .isTrue();
        }
    }

    @Test
    @Timeout(60)
    void oneways_thatLeaveAGap_areBoundedInBytes() throws IOException {
        try (RawPeer peer = session()) {
            peer.send(Frames.special(0, new byte[0]));
            assertThat(RawPeer.intAt(peer.receiveMessage(), 0)).isEqualTo(RpcWire.COMMAND_REPLY);
            byte[] large = Frames.join(Frames.string16(TestHost.DESCRIPTOR), Frames.string16("x".repeat(200_000)));
            long most = 0;
            boolean ended = false;
            for (int i = 1; i < 400 && !ended; i++) {
                try {
                    peer.send(Frames.transact(3, 3, 1, i, large));
                } catch (IOException | AssertionError closed) {
                    ended = true;
                }
                most = Math.max(most, growthOfDirectMemory());
            }
            assertThat(ended).as("the session ends").isTrue();
            assertThat(most).isLessThan(MAX_GROWTH_OF_DIRECT_MEMORY);
            peer.expectEnd();
        }
    }

    @Test
    @Timeout(60)
    void oneways_earlyAndTheirTargetLetGo_areDropped() throws IOException {
        try (RawPeer peer = session()) {
            peer.send(Frames.special(0, new byte[0]));
            assertThat(RawPeer.intAt(peer.receiveMessage(), 0)).isEqualTo(RpcWire.COMMAND_REPLY);
            // Another object keeps the session alive when the root is let go.
            peer.send(Frames.transact(3, 5, 0, 0, Frames.string16(TestHost.DESCRIPTOR)));
            peer.receiveMessage();
            peer.receiveMessage();
            peer.send(Frames.transact(3, 3, 1, 7, request("early")));
            peer.send(Frames.transact(3, RemoteObject.PING_TRANSACTION, 0, 0, new byte[0]));
            peer.receiveMessage();
            peer.receiveMessage();
            peer.send(Frames.decStrong(3, 1));
            peer.send(Frames.special(1, new byte[0]));
            assertThat(RawPeer.intAt(peer.receiveMessage(), 0)).isEqualTo(RpcWire.COMMAND_REPLY);
            assertThat(echo.recorded).isEmpty();
        }
    }

    @Test
    @Timeout(60)
    void oneways_thatComeTwice_endTheSession() throws IOException {
        try (RawPeer peer = session()) {
            peer.send(Frames.special(0, new byte[0]));
            peer.send(Frames.transact(3, 3, 1, 0, request("a")));
            peer.send(Frames.transact(3, 3, 1, 0, request("a")));
            peer.expectEnd();
        }
    }

    @Test
    @Timeout(60)
    void messages_withImpossibleSizes_endTheSession() throws IOException {
        byte[] huge = Frames.transact(3, 1, 0, 0, request("hello"));
        ByteBuffer.wrap(huge).order(java.nio.ByteOrder.LITTLE_ENDIAN).putInt(4, -1);
        byte[] unknown = Frames.special(0, new byte[0]);
        unknown[0] = 9;
        byte[] shortDec = Frames.decStrong(3, 1);
        shortDec[4] = 8;
        for (byte[] message : List.of(
                huge,
                unknown,
                shortDec,
                Frames.reply(0, new byte[4]),
                Frames.transact(1, 1, 0, 0, request("not yours")),
                Frames.transact(0x10000000000003L | 4, 1, 0, 0, request("odd options")),
                Frames.transact(0, 0, 1, 0, new byte[0]))) {
            try (RawPeer peer = session()) {
                peer.send(Frames.special(0, new byte[0]));
                peer.send(message);
                peer.expectEnd();
            }
            assertHealthy();
        }
    }
}
