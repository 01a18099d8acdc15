/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.parcel.Parcel;
import dev.ipckit.parcel.ParcelAccess;
import dev.ipckit.parcel.ReadAhead;
import dev.ipckit.transport.Channel;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages come out as they went in, in whatever pieces they arrive, and long ones with one read where that can be. */
class MessageInputTest {

    private static final int SHORT_MEMORY = 8 << 10;
    private static final int LONG = 64 << 10;
    private static final int ROUNDS = 300;

    private final ArrivingBytes channel = new ArrivingBytes();
    private final MessageInput input = new MessageInput(channel);
    private final Random random = new Random(271_828);

    private byte[] data(int size) {
        byte[] data = new byte[size];
        random.nextBytes(data);
        return data;
    }

    private static byte[] call(byte[] data) {
        return Frames.transact(3, 1, 0, 0, data);
    }

    /** Reads as a session does: references on the way, then a call or a reply. @return its data */
    private byte[] next() throws IOException {
        while (true) {
            assertThat(input.awaitHeader(Channel.NO_DEADLINE)).isTrue();
            int command = input.takeCommand();
            int size = (int) input.takeBodySize();
            switch (command) {
                case RpcWire.COMMAND_DEC_STRONG -> pass(RpcWire.DEC_STRONG_SIZE);
                case RpcWire.COMMAND_TRANSACT -> {
                    pass(RpcWire.TRANSACTION_SIZE);
                    return body(size - RpcWire.TRANSACTION_SIZE);
                }
                case RpcWire.COMMAND_REPLY -> {
                    pass(RpcWire.REPLY_SIZE);
                    return body(size - RpcWire.REPLY_SIZE);
                }
                default -> throw new AssertionError("command " + command);
            }
        }
    }

    private void pass(int size) throws IOException {
        ByteBuffer bytes = input.await(size);
        bytes.position(bytes.position() + size);
    }

    private byte[] body(int size) throws IOException {
        try (Parcel parcel = Parcel.obtain()) {
            input.readInto(parcel, size, 0);
            byte[] data = new byte[size];
            ParcelAccess.window(parcel, 0).get(data);
            return data;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 100, 8_192, 70_000, 1_000_000})
    void messages_ofEveryLength_inPiecesOfEveryLength_comeOutAsTheyWentIn(int longestPiece) throws IOException {
        int[] sizes = {
            0,
            4,
            100,
            8_132,
            8_136,
            8_192,
            8_196,
            20_000,
            LONG,
            LONG,
            LONG,
            ReadAhead.MAX_SIZE,
            ReadAhead.MAX_SIZE + 4,
            200_000
        };
        List<byte[]> sent = new ArrayList<>();
        for (int i = 0; i < (longestPiece < 100 ? ROUNDS / 20 : ROUNDS); i++) {
            byte[] data = data(sizes[random.nextInt(sizes.length)]);
            for (int times = 1 + random.nextInt(4); times > 0; times--) {
                byte[] message = random.nextBoolean() ? call(data) : Frames.reply(0, data);
                arriveInPieces(
                        random.nextInt(3) > 0 ? message : Frames.join(Frames.decStrong(3, 1), message), longestPiece);
                sent.add(data);
            }
        }
        for (byte[] expected : sent) {
            assertThat(next()).isEqualTo(expected);
        }
        assertThatThrownBy(() -> input.awaitHeader(Channel.NO_DEADLINE)).isInstanceOf(EOFException.class);
    }

    private void arriveInPieces(byte[] bytes, int longest) {
        for (int at = 0; at < bytes.length; ) {
            int size = Math.min(bytes.length - at, 1 + random.nextInt(longest));
            channel.arrive(Arrays.copyOfRange(bytes, at, at + size));
            at += size;
            if (random.nextInt(3) == 0) {
                channel.nothingYet();
            }
        }
    }

    @Test
    void longMessages_likeTheOneBefore_takeOneReadEach() throws IOException {
        for (int i = 0; i < 5; i++) {
            byte[] data = data(LONG);
            channel.arrive(Frames.join(Frames.decStrong(3, 1), Frames.reply(0, data)));
            assertThat(next()).isEqualTo(data);
            assertThat(channel.takeReads()).as("reads of message %d", i).isEqualTo(i == 0 ? 2 : 1);
        }
    }

    @Test
    void manyLongMessages_thereAtOnce_takeOneReadEach() throws IOException {
        byte[] first = data(LONG);
        byte[] second = data(LONG);
        byte[] third = data(LONG);
        channel.arrive(call(first));
        channel.arrive(Frames.join(call(second), call(third)));

        assertThat(next()).isEqualTo(first);
        channel.takeReads();
        assertThat(next()).isEqualTo(second);
        assertThat(next()).isEqualTo(third);
        assertThat(channel.takeReads()).isEqualTo(2);
    }

    @Test
    void shortMessages_afterALongOne_takeOneReadForAll() throws IOException {
        channel.arrive(call(data(LONG)));
        next();
        channel.takeReads();
        byte[] data = data(100);
        channel.arrive(Frames.join(call(data), call(data), call(data)));

        for (int i = 0; i < 3; i++) {
            assertThat(next()).isEqualTo(data);
        }
        assertThat(channel.takeReads()).isEqualTo(1);
    }

    @Test
    void connection_thatSleepsAfterALongMessage_holdsLittle() throws IOException {
        byte[] data = data(LONG);
        channel.arrive(call(data));
        next();
        for (int there : new int[] {0, 1, RpcWire.HEADER_SIZE - 1}) {
            channel.nothingYet();
            byte[] message = call(data);
            if (there > 0) {
                channel.arrive(Arrays.copyOf(message, there));
            }
            channel.nothingYet();
            channel.arrive(Arrays.copyOfRange(message, there, message.length));
            channel.takeLargestRoomOfWaits();

            assertThat(input.awaitHeader(Channel.NO_DEADLINE)).isTrue();
            assertThat(channel.takeLargestRoomOfWaits())
                    .as("%d bytes there", there)
                    .isEqualTo(SHORT_MEMORY);
            assertThat(next()).isEqualTo(data);
        }
    }

    @Test
    void messages_thatAreSkipped_leaveTheNextInPlace() throws IOException {
        byte[] data = data(LONG);
        for (int i = 0; i < 4; i++) {
            byte[] unwanted = call(data(LONG));
            channel.arrive(i % 2 == 0 ? Frames.join(unwanted, call(data)) : unwanted);
            channel.arrive(call(data));
            assertThat(input.awaitHeader(Channel.NO_DEADLINE)).isTrue();
            input.takeCommand();
            input.skip(input.takeBodySize());
            assertThat(next()).isEqualTo(data);
            if (i % 2 == 0) {
                assertThat(next()).isEqualTo(data);
            }
        }
    }

    @Test
    void peer_isLookedFor_amongTheBytesOfALongMessage() throws IOException {
        byte[] data = data(LONG);
        channel.arrive(call(data));
        next();
        byte[] cancel = Frames.special(
                SpecialTransactions.CANCEL, Frames.buffer(8).putLong(7).array());
        channel.arrive(Frames.join(call(data(100)), cancel, call(data)));
        next();

        input.checkPeer();

        assertThat(input.hasCancellationOf(7)).isTrue();
        assertThat(input.hasCancellationOf(8)).isFalse();
        next();
        assertThat(next()).isEqualTo(data);
        assertThatThrownBy(input::checkPeer).isInstanceOf(EOFException.class);
    }

    @Test
    void longMessage_thatIsCutOff_saysHowMuchIsMissing() throws IOException {
        byte[] message = call(data(LONG));
        channel.arrive(message);
        next();
        channel.arrive(Arrays.copyOf(message, message.length - 12));

        assertThatThrownBy(this::next)
                .isInstanceOf(EOFException.class)
                .hasMessageContaining("in the middle of a message, with 12 bytes to come");
    }
}
