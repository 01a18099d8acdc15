/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.softbus.device.DeviceId;
import dev.ipckit.softbus.device.DeviceName;
import dev.ipckit.softbus.pairing.Exchange.Outcome;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The protocol by itself, and what somebody in the middle can do to it. */
class ExchangeTest {

    private static final DeviceId A = new DeviceId("a".repeat(64));
    private static final DeviceId B = new DeviceId("b".repeat(64));
    private static final DeviceId M = new DeviceId("0".repeat(64));
    private static final DeviceName NAME = new DeviceName("a device");
    private static final long STEP = TimeUnit.SECONDS.toNanos(10);

    /** One end of a line inside the JVM, which remembers what went over it. */
    private static final class TestLine implements Line {
        final List<Message> sent = new ArrayList<>();
        private final BlockingQueue<Message> in;
        private final BlockingQueue<Message> out;

        TestLine(BlockingQueue<Message> in, BlockingQueue<Message> out) {
            this.in = in;
            this.out = out;
        }

        @Override
        public void send(Message message) {
            sent.add(message);
            out.add(message);
        }

        @Override
        public Message receive(Message.Kind kind, long limitNanos) throws IOException {
            try {
                Message message = in.poll(limitNanos, TimeUnit.NANOSECONDS);
                if (message == null || message.kind() != kind) {
                    throw new PairingException("no " + kind + " but " + message);
                }
                return message;
            } catch (InterruptedException interrupted) {
                throw new PairingException("interrupted", interrupted);
            }
        }
    }

    private static TestLine[] line() {
        BlockingQueue<Message> there = new LinkedBlockingQueue<>();
        BlockingQueue<Message> back = new LinkedBlockingQueue<>();
        return new TestLine[] {new TestLine(back, there), new TestLine(there, back)};
    }

    private static Exchange exchange(Line line, DeviceId connecting, DeviceId connected) {
        return new Exchange(line, new Transcript(connecting, connected), NAME, STEP);
    }

    private static <T> FutureTask<T> start(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "exchange");
        thread.setDaemon(true);
        thread.start();
        return task;
    }

    @Test
    void ends_thatSeeTheSame_makeTheSameCode() throws Exception {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < 50; i++) {
            TestLine[] line = line();
            FutureTask<Outcome> connected = start(() -> exchange(line[1], A, B).connected());
            Outcome connecting = exchange(line[0], A, B).connecting();

            assertThat(connecting.code())
                    .matches("[0-9]{3} [0-9]{3}")
                    .isEqualTo(connected.get().code());
            codes.add(connecting.code());
        }
        assertThat(codes).as("codes are not used again").hasSizeGreaterThan(45);
    }

    @Test
    void somebodyInTheMiddle_whoKeepsToTheProtocol_makesTwoCodes() throws Exception {
        int equal = 0;
        for (int i = 0; i < 20; i++) {
            TestLine[] left = line();
            TestLine[] right = line();
            FutureTask<Outcome> a = start(() -> exchange(left[0], A, M).connecting());
            FutureTask<Outcome> b = start(() -> exchange(right[1], M, B).connected());
            FutureTask<Outcome> toA = start(() -> exchange(left[1], A, M).connected());
            FutureTask<Outcome> toB = start(() -> exchange(right[0], M, B).connecting());

            assertThat(toA.get().code()).isEqualTo(a.get().code());
            assertThat(toB.get().code()).isEqualTo(b.get().code());
            equal += a.get().code().equals(b.get().code()) ? 1 : 0;
        }
        assertThat(equal).isLessThan(2);
    }

    @Test
    void somebodyInTheMiddle_whoPassesMessagesOn_makesTwoCodes() throws Exception {
        // He is A's partner and B's by his own key, and lets them talk to each other.
        TestLine[] line = line();
        FutureTask<Outcome> b = start(() -> exchange(line[1], M, B).connected());

        assertThatThrownBy(() -> exchange(line[0], A, M).connecting())
                .as("B's commitment is to other keys")
                .isInstanceOf(PairingException.class)
                .hasMessageContaining("committed");
        assertThat(b.get().code()).isNotNull();
    }

    @Test
    void somebodyInTheMiddle_whoChoosesHisNonceAfterwards_isFoundOut() throws Exception {
        TestLine[] line = line();
        FutureTask<Outcome> a = start(() -> exchange(line[0], A, M).connecting());
        Transcript transcript = new Transcript(A, M);
        line[1].send(commit(transcript.commitment(new byte[32], NAME)));
        line[1].receive(Message.Kind.NONCE, STEP);
        // Knowing A's nonce, he has found one that makes the code he needs.
        byte[] better = new byte[32];
        better[0] = 1;
        line[1].send(new Message(Message.Kind.REVEAL, better));

        assertThatThrownBy(a::get).hasCauseInstanceOf(PairingException.class).hasMessageContaining("in between");
        assertThat(line[1].receive(Message.Kind.REFUSE, STEP)).isNotNull();
    }

    @Test
    void messages_replayed_makeAnotherCode() throws Exception {
        TestLine[] first = line();
        FutureTask<Outcome> b = start(() -> exchange(first[1], A, B).connected());
        String code = exchange(first[0], A, B).connecting().code();
        assertThat(b.get().code()).isEqualTo(code);

        TestLine[] second = line();
        FutureTask<Outcome> again = start(() -> exchange(second[0], A, B).connecting());
        second[1].send(first[1].sent.get(0));
        second[1].receive(Message.Kind.NONCE, STEP);
        second[1].send(first[1].sent.get(1));

        assertThat(again.get().code()).isNotEqualTo(code);
    }

    @Test
    void names_areWhatTheCodeDependsOnToo() {
        Transcript transcript = new Transcript(A, B);
        byte[] nonce = new byte[32];
        DeviceName other = new DeviceName("another device");

        assertThat(transcript.code(nonce, NAME, nonce, NAME))
                .isNotEqualTo(transcript.code(nonce, other, nonce, NAME))
                .isNotEqualTo(transcript.code(nonce, NAME, nonce, other));
        assertThat(transcript.commitment(nonce, NAME)).isNotEqualTo(transcript.commitment(nonce, other));
    }

    /** Contents that are neither a nonce nor a commitment with a name after it. */
    private static final List<byte[]> MALFORMED =
            List.of(new byte[0], new byte[31], new byte[32], withName("a\nb"), withName("x".repeat(65)));

    @Test
    void commitments_thatAreMalformed_areRefused_beforeAnythingIsAnswered() {
        for (byte[] content : MALFORMED) {
            TestLine[] line = line();
            line[1].send(new Message(Message.Kind.COMMIT, content));

            assertThatThrownBy(() -> exchange(line[0], A, B).connecting())
                    .isInstanceOf(PairingException.class)
                    .message()
                    .containsAnyOf("sent a COMMIT of " + content.length + " bytes", "what no device may be called");
            assertThat(line[0].sent).isEmpty();
        }
    }

    @Test
    void nonces_thatAreMalformed_areRefused_beforeAnythingIsRevealed() {
        for (byte[] content : MALFORMED) {
            TestLine[] line = line();
            line[0].send(new Message(Message.Kind.NONCE, content));

            assertThatThrownBy(() -> exchange(line[1], A, B).connected())
                    .isInstanceOf(PairingException.class)
                    .message()
                    .containsAnyOf("sent a NONCE of " + content.length + " bytes", "what no device may be called");
            assertThat(line[1].sent).extracting(Message::kind).containsExactly(Message.Kind.COMMIT);
        }
    }

    @Test
    void revealedNonce_thatIsTooShort_isRefused() {
        TestLine[] line = line();
        line[1].send(commit(new byte[32]));
        line[1].send(new Message(Message.Kind.REVEAL, new byte[31]));

        assertThatThrownBy(() -> exchange(line[0], A, B).connecting())
                .isInstanceOf(PairingException.class)
                .hasMessageContaining("sent a REVEAL of 31 bytes");
    }

    private static Message commit(byte[] commitment) {
        byte[] name = withName(NAME.value());
        System.arraycopy(commitment, 0, name, 0, commitment.length);
        return new Message(Message.Kind.COMMIT, name);
    }

    private static byte[] withName(String name) {
        byte[] content = new byte[32 + name.length()];
        for (int i = 0; i < name.length(); i++) {
            content[32 + i] = (byte) name.charAt(i);
        }
        return content;
    }
}
