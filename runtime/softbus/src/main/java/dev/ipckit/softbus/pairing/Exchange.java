/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.pairing;

import dev.ipckit.softbus.device.DeviceName;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;

/**
 * The protocol that makes the code, from either side.
 *
 * <p>Somebody in the middle has two conversations and needs the same code in both. Whoever is connected to commits to
 * its nonce before it sees the other's; so he has to choose on both sides before he can know either code, and is right
 * once in a million times, whatever he computes. Each time two people have to be asked.
 */
final class Exchange {

    private static final int NONCE_SIZE = 32;

    private final Line line;
    private final Transcript transcript;
    private final DeviceName ownName;
    private final long stepNanos;
    private final SecureRandom random = new SecureRandom();

    Exchange(Line line, Transcript transcript, DeviceName ownName, long stepNanos) {
        this.line = line;
        this.transcript = transcript;
        this.ownName = ownName;
        this.stepNanos = stepNanos;
    }

    /**
     * What comes of it.
     *
     * @param code what people compare
     * @param name what the other device calls itself
     */
    record Outcome(String code, DeviceName name) {}

    /** The side that connected. */
    Outcome connecting() throws IOException {
        Message commit = line.receive(Message.Kind.COMMIT, stepNanos);
        byte[] commitment = first(commit);
        DeviceName name = name(commit);
        byte[] nonce = nonce();
        line.send(new Message(Message.Kind.NONCE, withName(nonce)));
        byte[] theirs = first(line.receive(Message.Kind.REVEAL, stepNanos));
        if (!MessageDigest.isEqual(commitment, transcript.commitment(theirs, name))) {
            line.send(Message.of(Message.Kind.REFUSE));
            throw new PairingException(
                    "the other device did not keep to what it had committed itself to; somebody may be"
                            + " in between");
        }
        return new Outcome(transcript.code(nonce, ownName, theirs, name), name);
    }

    /** The side that was connected to. */
    Outcome connected() throws IOException {
        byte[] nonce = nonce();
        line.send(new Message(Message.Kind.COMMIT, withName(transcript.commitment(nonce, ownName))));
        Message theirs = line.receive(Message.Kind.NONCE, stepNanos);
        byte[] theirNonce = first(theirs);
        DeviceName name = name(theirs);
        String code = transcript.code(theirNonce, name, nonce, ownName);
        line.send(new Message(Message.Kind.REVEAL, nonce));
        return new Outcome(code, name);
    }

    private byte[] nonce() {
        byte[] nonce = new byte[NONCE_SIZE];
        random.nextBytes(nonce);
        return nonce;
    }

    private byte[] withName(byte[] first) {
        byte[] name = ownName.value().getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(first.length + name.length)
                .put(first)
                .put(name)
                .array();
    }

    private static byte[] first(Message message) throws PairingException {
        if (message.content().length < NONCE_SIZE) {
            throw new PairingException(
                    "the other device sent a " + message.kind() + " of " + message.content().length + " bytes");
        }
        return Arrays.copyOf(message.content(), NONCE_SIZE);
    }

    /**
     * Of a message that has a {@link #first}. Refused if it would have to be cleaned: both ends compute with the same
     * one.
     */
    private static DeviceName name(Message message) throws PairingException {
        byte[] content = message.content();
        try {
            return new DeviceName(new String(content, NONCE_SIZE, content.length - NONCE_SIZE, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException unfit) {
            throw new PairingException("the other device calls itself what no device may be called", unfit);
        }
    }
}
