/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.transport.Channel;
import dev.ipckit.transport.PeerCredentials;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A reference is written between two messages: never into one whose sender waits for room to go on with it. */
class HalfWrittenMessageTest {

    private static final byte[] MESSAGE = new byte[100];
    private static final byte[] REFERENCE = Frames.decStrong(3, 1);

    private final NarrowChannel channel = new NarrowChannel();
    private SessionHost host;
    private RpcConnection connection;

    @BeforeEach
    void open() {
        host = TestHost.open();
        RpcSession session =
                new RpcSession(host, TestHost.LOCAL, "test", true, null, new byte[32], PeerCredentials.ANONYMOUS);
        connection = new RpcConnection(session, channel, /* isServing= */ false);
    }

    @AfterEach
    void close() {
        host.close();
    }

    @Test
    void reference_waitsForTheRestOfAMessageThatHasBegun() throws Exception {
        ByteBuffer message = ByteBuffer.wrap(MESSAGE);
        channel.room = 60;
        connection.write(message, 0);
        channel.room = 1_000;

        assertThat(connection.writeReference(3, 1)).isFalse();

        connection.write(message, 0);
        assertThat(message.hasRemaining()).isFalse();
        assertThat(connection.writeReference(3, 1)).isTrue();
        assertThat(channel.written.toByteArray()).isEqualTo(Frames.join(MESSAGE, REFERENCE));
    }

    @Test
    void reference_doesNotWaitForAMessageThatHasNotBegun() throws Exception {
        ByteBuffer message = ByteBuffer.wrap(MESSAGE);
        channel.room = 0;
        connection.write(message, 0);
        channel.room = 1_000;

        assertThat(connection.writeReference(3, 1)).isTrue();

        connection.write(message, 0);
        assertThat(channel.written.toByteArray()).isEqualTo(Frames.join(REFERENCE, MESSAGE));
    }

    /** Takes so many bytes and no more. */
    private static final class NarrowChannel implements Channel {
        final ByteArrayOutputStream written = new ByteArrayOutputStream();
        int room;

        @Override
        public void write(ByteBuffer source, long deadline) {
            writeAvailable(source);
        }

        @Override
        public void writeAvailable(ByteBuffer source) {
            while (room > 0 && source.hasRemaining()) {
                written.write(source.get());
                room--;
            }
        }

        @Override
        public int read(ByteBuffer destination, long deadline) throws IOException {
            throw new IOException("nothing is read here");
        }

        @Override
        public int readAvailable(ByteBuffer destination) {
            return 0;
        }

        @Override
        public PeerCredentials peer() {
            return PeerCredentials.ANONYMOUS;
        }

        @Override
        public void close() {}
    }
}
