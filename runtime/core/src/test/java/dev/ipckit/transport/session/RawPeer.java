/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.transport.Channel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;

/** One end of a channel as a foreign peer that follows a script, byte for byte. */
final class RawPeer implements AutoCloseable {

    static final long LIMIT_NANOS = TimeUnit.SECONDS.toNanos(10);

    private final Channel channel;

    RawPeer(Channel channel) {
        this.channel = channel;
    }

    Channel channel() {
        return channel;
    }

    static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex.replaceAll("[\\s|]", ""));
    }

    void send(String hex) throws IOException {
        send(bytes(hex));
    }

    void send(byte[] bytes) throws IOException {
        ByteBuffer source = ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
        channel.write(source, System.nanoTime() + LIMIT_NANOS);
        assertThat(source.hasRemaining()).as("all was written").isFalse();
    }

    /** The next bytes must be exactly these. */
    void expect(String hex) throws IOException {
        byte[] expected = bytes(hex);
        assertThat(HexFormat.of().formatHex(receive(expected.length)))
                .isEqualTo(HexFormat.of().formatHex(expected));
    }

    byte[] receive(int size) throws IOException {
        ByteBuffer target = ByteBuffer.allocateDirect(size);
        long deadline = System.nanoTime() + LIMIT_NANOS;
        while (target.hasRemaining()) {
            int count = channel.read(target, deadline);
            assertThat(count).as("bytes read of %s", target).isPositive();
        }
        byte[] bytes = new byte[size];
        target.flip().get(bytes);
        return bytes;
    }

    /** One whole message, header included. */
    byte[] receiveMessage() throws IOException {
        byte[] header = receive(RpcWire.HEADER_SIZE);
        int size = ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN).getInt(4);
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        message.write(header);
        message.write(receive(size));
        return message.toByteArray();
    }

    static int intAt(byte[] message, int at) {
        return ByteBuffer.wrap(message).order(ByteOrder.LITTLE_ENDIAN).getInt(at);
    }

    /** The other side must end the connection, whatever it still sends before. */
    void expectEnd() throws IOException {
        ByteBuffer rest = ByteBuffer.allocateDirect(8192);
        long deadline = System.nanoTime() + LIMIT_NANOS * 2;
        try {
            int count;
            do {
                count = channel.read(rest.clear(), deadline);
                assertThat(count).as("the connection ends within the limit").isNotZero();
            } while (count > 0);
        } catch (IOException reset) {
            assertThat(reset).isNotNull();
        }
    }

    @Override
    public void close() {
        channel.close();
    }
}
