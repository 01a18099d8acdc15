/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.transport.ChannelListener;
import java.io.IOException;
import java.util.Arrays;

/** The server's end of a session as libbinder plays it, which knows nothing of IPC Kit. */
final class ScriptedServer {

    /** Of every session that it sets up. */
    private static final byte[] ID = new byte[RpcWire.SESSION_ID_SIZE];

    /** The address of the only object that it has. */
    static final long ROOT = 3;

    static {
        Arrays.fill(ID, (byte) 0x5a);
    }

    private ScriptedServer() {}

    /** Accepts the first connection of a session, as a server with so many threads. */
    static RawPeer setUp(ChannelListener listener, int threads) throws IOException {
        RawPeer c1 = new RawPeer(listener.accept());
        c1.expect(Frames.NEW_SESSION);
        c1.expect(Frames.INIT);
        c1.send(Frames.RESPONSE);
        c1.receiveMessage();
        c1.send(Frames.reply(0, Frames.buffer(Integer.BYTES).putInt(threads).array()));
        c1.receiveMessage();
        byte[] size = Frames.buffer(Integer.BYTES).putInt(ID.length).array();
        c1.send(Frames.reply(0, Frames.join(size, ID)));
        c1.receiveMessage();
        c1.send(Frames.reply(-74, new byte[0]));
        return c1;
    }

    static void answerRoot(RawPeer peer) throws IOException {
        peer.receiveMessage();
        peer.send(Frames.reply(0, Frames.object(ROOT)));
    }

    /** Accepts a further connection, for calls to the client. */
    static RawPeer acceptIncoming(ChannelListener listener) throws IOException {
        RawPeer incoming = new RawPeer(listener.accept());
        assertThat(incoming.receive(RpcWire.CONNECTION_HEADER_SIZE + ID.length))
                .isEqualTo(Frames.further(ID, RpcWire.OPTION_INCOMING));
        incoming.send(Frames.INIT);
        return incoming;
    }

    /** Accepts a further connection, for calls by the client. */
    static RawPeer acceptOutgoing(ChannelListener listener) throws IOException {
        RawPeer outgoing = new RawPeer(listener.accept());
        assertThat(outgoing.receive(RpcWire.CONNECTION_HEADER_SIZE + ID.length)).isEqualTo(Frames.further(ID, 0));
        outgoing.expect(Frames.INIT);
        return outgoing;
    }

    /** Answers a call of the root with the data of an echo. */
    static void answerText(RawPeer peer, String text) throws IOException {
        peer.send(Frames.decStrong(ROOT, 1));
        peer.send(Frames.reply(0, Frames.join(new byte[Integer.BYTES], Frames.string16(text))));
    }
}
