/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.CallOptions;
import dev.ipckit.Holder;
import dev.ipckit.RemoteStub;
import dev.ipckit.parcel.BadParcelException;
import dev.ipckit.parcel.Parcel;
import dev.ipckit.processor.calls.Values.Point;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests and replies of arguments that come back, word for word as AIDL has them, and ones that no peer should send. */
class ReturningWireTest {
    private static final int NONE = 0;

    static Stream<Arguments> requests() {
        return Stream.of(
                words(remote -> remote.outInts(new int[] {7, 8, 9}), 3),
                words(remote -> remote.outNullableInts(null), -1),
                words(remote -> remote.outNullableInts(new int[0]), 0),
                words(remote -> remote.outPoints(new Point[2]), 2),
                words(remote -> remote.outStrings(new String[] {"not sent"}), 1),
                words(remote -> remote.inOutInts(new int[] {7, 8}), 2, 7, 8),
                words(remote -> remote.inOutNullableInts(null), -1),
                words(remote -> remote.inOutPoints(new Point[] {new Point(1, 2)}), 1, 1, 12, 1, 2),
                words(remote -> remote.outList(new ArrayList<>(List.of("not sent")))),
                words(remote -> remote.inOutList(List.of(5)), 1, 5),
                words(remote -> remote.inOutNullableList(null), -1),
                words(remote -> remote.outHolders(new Holder<>(1), new Holder<>(), new Holder<>())),
                words(remote -> remote.inOutHolder(new Holder<>(1L << 32)), 0, 1),
                words(remote -> remote.outCounter(4, new Counter(9, "")), 4),
                words(remote -> remote.inOutCounter(new Counter(9, "s")), 1, 16, 9, 1, 's'),
                words(remote -> remote.inOutNullableCounter(null), 0),
                words(remote -> remote.mixed(new Holder<>("a"), 5, new int[3], List.of()), 1, 'a', 5, 3, 0));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void request_isWordForWord(Consumer<Returning> call, List<Integer> expected) {
        ScriptedStub stub = new ScriptedStub(-5, -1, 0);

        assertThatThrownBy(() -> call.accept(stub.remote())).isInstanceOf(IllegalStateException.class);
        assertThat(stub.words).isEqualTo(expected);
    }

    static Stream<Arguments> replies() {
        return Stream.of(
                Arguments.of(ReturningStub.TRANSACTION_OUT_INTS, ints(3), ints(NONE, 3, 0, -1, -2)),
                Arguments.of(ReturningStub.TRANSACTION_OUT_NULLABLE_INTS, ints(-1), ints(NONE, -1)),
                Arguments.of(ReturningStub.TRANSACTION_OUT_POINTS, ints(1), ints(NONE, 1, 1, 12, 0, 0)),
                Arguments.of(ReturningStub.TRANSACTION_OUT_STRINGS, ints(1), ints(NONE, 1, 2, 's' | '0' << 16, 0)),
                Arguments.of(ReturningStub.TRANSACTION_IN_OUT_INTS, ints(1, 5), ints(NONE, 1, 6)),
                Arguments.of(ReturningStub.TRANSACTION_OUT_LIST, ints(), ints(NONE, 2, 1, 'a', 1, 'b')),
                Arguments.of(ReturningStub.TRANSACTION_IN_OUT_NULLABLE_LIST, ints(-1), ints(NONE, -1)),
                Arguments.of(ReturningStub.TRANSACTION_IN_OUT_HOLDER, ints(1, 0), ints(NONE, 2, 0)),
                Arguments.of(
                        ReturningStub.TRANSACTION_OUT_COUNTER, ints(7), ints(NONE, 1, 20, 7, 2, 'm' | 's' << 16, 0)),
                Arguments.of(ReturningStub.TRANSACTION_IN_OUT_NULLABLE_COUNTER, ints(0), ints(NONE, 0)),
                Arguments.of(
                        ReturningStub.TRANSACTION_MIXED,
                        ints(1, 'a', 5, 2, 0),
                        ints(NONE, 1, 'r', 1, 'x', 2, 5, 5, 1, 1, 'z')));
    }

    @ParameterizedTest
    @MethodSource("replies")
    void reply_hasStatusResultAndArgumentsInOrder(int code, int[] request, int[] expected) {
        assertThat(replyTo(code, request))
                .isEqualTo(IntStream.of(expected).boxed().toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {-2, Integer.MIN_VALUE, 1_000_001, Integer.MAX_VALUE, 300_000})
    void hostileLengthOfOutArray_isRefusedBeforeItIsMade(int length) {
        assertThatThrownBy(() -> replyTo(ReturningStub.TRANSACTION_OUT_INTS, length))
                .isInstanceOf(BadParcelException.class)
                .hasMessageContaining("length of out array")
                .hasMessageContaining("length=" + length);
        assertThatThrownBy(() -> replyTo(ReturningStub.TRANSACTION_OUT_POINTS, length))
                .isInstanceOf(BadParcelException.class);
        assertThatThrownBy(() -> replyTo(ReturningStub.TRANSACTION_OUT_STRINGS, length))
                .isInstanceOf(BadParcelException.class);
    }

    @Test
    void nullOutArray_isRefusedWhereItMustNotBe() {
        assertThatThrownBy(() -> replyTo(ReturningStub.TRANSACTION_OUT_INTS, -1))
                .isInstanceOf(BadParcelException.class)
                .hasMessageContaining("int[] is null");
    }

    @Test
    void outArgumentThatWasSent_isRefused() {
        assertThatThrownBy(() -> replyTo(ReturningStub.TRANSACTION_OUT_LIST, 0))
                .isInstanceOf(BadParcelException.class)
                .hasMessageContaining("not fully consumed");
    }

    static Stream<Arguments> brokenReplies() {
        return Stream.of(
                broken(remote -> remote.outInts(new int[2]), 3, 1, 2, 3),
                broken(remote -> remote.outInts(new int[2]), 1, 1),
                broken(remote -> remote.outInts(new int[2]), -1),
                broken(remote -> remote.outInts(new int[2]), 2, 1),
                broken(remote -> remote.outInts(new int[2]), Integer.MAX_VALUE),
                broken(remote -> remote.outInts(new int[2]), 2, 1, 2, 3),
                broken(remote -> remote.outNullableInts(null), 0),
                broken(remote -> remote.outNullableInts(new int[0]), -1),
                broken(remote -> remote.outPoints(new Point[1]), 2, 1, 12, 0, 0, 1, 12, 0, 0),
                broken(remote -> remote.outPoints(new Point[1]), -1),
                broken(remote -> remote.inOutNullablePoints(null), 0),
                broken(remote -> remote.inOutNullablePoints(new Point[] {new Point(1, 2)}), -1),
                broken(remote -> remote.inOutCounter(new Counter()), 0),
                broken(remote -> remote.inOutCounter(new Counter()), 1, 8, 5),
                broken(remote -> remote.inOutCounter(new Counter()), 1, 400, 5, 0, 0),
                broken(remote -> remote.inOutHolder(new Holder<>(1L)), 5),
                broken(remote -> remote.outList(new ArrayList<>()), -1),
                broken(remote -> remote.outList(new ArrayList<>()), 1 << 28));
    }

    @ParameterizedTest
    @MethodSource("brokenReplies")
    void brokenReply_isRefused(Consumer<Returning> call, int[] reply) {
        int[] words = IntStream.concat(IntStream.of(NONE), IntStream.of(reply)).toArray();

        assertThatThrownBy(() -> call.accept(new ScriptedStub(words).remote())).isInstanceOf(BadParcelException.class);
    }

    @Test
    void brokenReply_leavesListsAndArraysOfObjectsAsTheyWere() {
        List<String> list = new ArrayList<>(List.of("old"));
        Point[] points = {new Point(1, 2), new Point(3, 4)};

        assertThatThrownBy(() -> new ScriptedStub(NONE, 2, 1, 'a', -1).remote().outList(list))
                .isInstanceOf(BadParcelException.class);
        assertThatThrownBy(
                        () -> new ScriptedStub(NONE, 2, 1, 12, 9, 9, 0).remote().outPoints(points))
                .isInstanceOf(BadParcelException.class);

        assertThat(list).containsExactly("old");
        assertThat(points).containsExactly(new Point(1, 2), new Point(3, 4));
    }

    @Test
    void replyOfAnAidlPeer_isTaken() {
        Holder<String> first = new Holder<>("");
        int[] second = new int[1];
        List<String> third = new ArrayList<>();
        ScriptedStub aidl = new ScriptedStub(NONE, 1, 'r', 1, 'x', 1, 42, 1, 1, 'z');

        assertThat(aidl.remote().mixed(first, 0, second, third)).isEqualTo("r");

        assertThat(first.get()).isEqualTo("x");
        assertThat(second).containsExactly(42);
        assertThat(third).containsExactly("z");
        assertThatCode(() -> new ScriptedStub(NONE, 0).remote().inOutNullableCounter(new Counter()))
                .doesNotThrowAnyException();
    }

    /** Sends words to the generated stub, and gives the words of its reply. */
    private static List<Integer> replyTo(int code, int... words) {
        List<Integer> answer = new ArrayList<>(List.of(NONE));
        answer.addAll(Words.call(new Loopback(ReturningStub.of(new ReturningService())), code, words));
        return answer;
    }

    private static int[] ints(int... words) {
        return words;
    }

    private static Arguments words(Consumer<Returning> call, int... expected) {
        return Arguments.of(call, IntStream.of(expected).boxed().toList());
    }

    private static Arguments broken(Consumer<Returning> call, int... reply) {
        return Arguments.of(call, reply);
    }

    /** Takes down each request, and answers all of them with the same words. */
    private static final class ScriptedStub extends RemoteStub {
        private final List<Integer> words = new ArrayList<>();
        private final int[] answer;

        ScriptedStub(int... answer) {
            super(ReturningStub.DESCRIPTOR);
            this.answer = answer;
        }

        Returning remote() {
            return ReturningStub.asInterface(new Loopback(this));
        }

        @Override
        protected boolean onTransact(int code, Parcel request, Parcel reply, CallOptions options) {
            request.enforceInterfaceToken(ReturningStub.DESCRIPTOR);
            while (request.remaining() > 0) {
                words.add(request.readInt());
            }
            Arrays.stream(answer).forEach(reply::writeInt);
            return true;
        }
    }
}
