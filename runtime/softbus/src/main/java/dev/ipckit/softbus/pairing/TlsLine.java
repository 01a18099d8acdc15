/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.pairing;

import dev.ipckit.softbus.tls.TlsChannel;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;

/** The messages of pairing on a TLS channel. */
final class TlsLine implements Line {

    private final TlsChannel channel;
    private final long stepNanos;

    TlsLine(TlsChannel channel, Duration step) {
        this.channel = channel;
        stepNanos = step.toNanos();
    }

    @Override
    public void send(Message message) throws IOException {
        byte[] content = message.content();
        ByteBuffer bytes = ByteBuffer.allocateDirect(Message.HEADER + content.length)
                .put(message.kind().number())
                .putShort((short) content.length)
                .put(content)
                .flip();
        channel.write(bytes, System.nanoTime() + stepNanos);
        if (bytes.hasRemaining()) {
            throw new PairingException("the other device does not read");
        }
    }

    @Override
    public Message receive(Message.Kind kind, long limitNanos) throws IOException {
        long deadline = System.nanoTime() + limitNanos;
        ByteBuffer header = read(Message.HEADER, deadline);
        Message.Kind sent = Message.Kind.of(header.get());
        int size = Short.toUnsignedInt(header.getShort());
        if (sent == null || size > Message.MAX_CONTENT) {
            throw new PairingException("the other device sent what is no message of pairing");
        }
        byte[] content = new byte[size];
        read(size, deadline).get(content);
        if (sent == Message.Kind.REFUSE) {
            throw new PairingException(
                    "the other device refused: the person there said no or took too long, it is being paired"
                            + " with another one, or it does not let itself be paired with any more");
        }
        if (sent != kind) {
            throw new PairingException("the other device sent " + sent + " where " + kind + " was due");
        }
        return new Message(sent, content);
    }

    private ByteBuffer read(int size, long deadline) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocateDirect(size);
        while (bytes.hasRemaining()) {
            int count = channel.read(bytes, deadline);
            if (count < 0) {
                throw new PairingException("the other device ended the connection");
            }
            if (count == 0) {
                throw new PairingException(
                        Thread.currentThread().isInterrupted()
                                ? "pairing was given up here"
                                : "the other device did not answer in time");
            }
        }
        return bytes.flip();
    }
}
