/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.CallOptions;
import dev.ipckit.RemoteStub;
import dev.ipckit.parcel.BadParcelException;
import dev.ipckit.parcel.Parcel;
import dev.ipckit.processor.calls.Values.Box;
import dev.ipckit.processor.calls.Values.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Arrays of fixed lengths that come back: filled in place, words of AIDL, and what is refused. */
class FixedReturningTest {
    private static Connected<FixedReturning> connected;

    @BeforeAll
    static void connect() {
        connected = Connected.to(FixedReturningStub.of(new FixedReturningService()), FixedReturningStub::asInterface);
    }

    @AfterAll
    static void close() {
        connected.close();
    }

    private final FixedReturning fixed = connected.client();

    @Test
    void oneDimension_isFilled_withoutWhatWasInAnOut() {
        int[] out = {7, 7, 7};
        int[] inOut = {1, 2, 3};
        fixed.ints(out, inOut);
        assertThat(out).containsExactly(1, 2, 3);
        assertThat(inOut).containsExactly(11, 13, 15);
        byte[] bytes = new byte[5];
        assertThat(fixed.bytes(bytes)).isEqualTo(5);
        assertThat(bytes).containsOnly(5);
    }

    @Test
    void innermostArrays_areTheCallersOwn() {
        int[][] out = new int[2][3];
        int[][] inOut = {{1, 1, 1}, {2, 2, 2}};
        int[] row = inOut[1];
        int[] outRow = out[0];
        fixed.matrix(out, inOut);
        assertThat(out).isDeepEqualTo(new int[][] {{0, 1, 2}, {10, 11, 12}});
        assertThat(inOut).isDeepEqualTo(new int[][] {{1, 2, 3}, {102, 103, 104}});
        assertThat(inOut[1]).isSameAs(row);
        assertThat(out[0]).isSameAs(outRow);
        String[][][] cube = {{{"a", "b"}}, {{"c", "d"}}};
        String[] line = cube[1][0];
        fixed.cube(cube);
        assertThat(line).containsExactly("c", "c");
        assertThat(cube[0][0]).containsExactly("a", "a");
    }

    @Test
    @SuppressWarnings({"rawtypes", "unchecked"})
    void values_areFilled() {
        Point[][] points = new Point[2][2];
        fixed.points(points);
        assertThat(points[1][0]).isEqualTo(new Point(1, 0));
        Box<String>[] boxes = new Box[2];
        List<String>[] lists = new List[] {List.of("x"), List.of()};
        fixed.boxes(boxes, lists);
        assertThat(boxes).containsExactly(new Box<>("a"), new Box<>("b"));
        assertThat(lists[0]).containsExactly("x", "more");
        assertThat(lists[1]).containsExactly("more");
    }

    @Test
    void null_isAllowedWhereItIsSaid() {
        fixed.nullable(null, null, null);
        int[] ints = {1, 2};
        String[] texts = {"a", null};
        long[][] longs = {{5}, {6}};
        fixed.nullable(ints, texts, longs);
        assertThat(ints).containsExactly(2, 4);
        assertThat(texts).containsExactly(null, null);
        assertThat(longs).isDeepEqualTo(new long[][] {{5}, {5}});
    }

    @Test
    void otherLengths_areRefusedBeforeTheCall() {
        assertRefused(() -> fixed.ints(new int[2], new int[3]), "out: int[] of the fixed length 3 has length 2");
        assertRefused(() -> fixed.ints(new int[3], new int[4]), "of the fixed length 3 has length 4");
        assertRefused(() -> fixed.matrix(new int[3][3], new int[2][3]), "of the fixed length 2 has length 3");
        assertRefused(() -> fixed.matrix(new int[][] {{1, 2, 3}, {1, 2}}, new int[2][3]), "length 3 has length 2");
        assertThatThrownBy(() -> fixed.matrix(new int[2][], new int[2][3])).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> fixed.bytes(null)).isInstanceOf(NullPointerException.class);
        assertRefused(() -> fixed.inherited(new int[3]), "of the fixed length 2 has length 3");
        assertThat(fixed.inherited(new int[] {4, 5})).containsExactly(4, 5);
    }

    private static void assertRefused(Runnable call, String message) {
        assertThatThrownBy(call::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    /** AIDL sends nothing of an out array whose length is in its type. */
    @Test
    void request_hasNothingOfOut() {
        assertThat(request(client -> client.ints(new int[3], new int[] {1, 2, 3})))
                .containsExactly(3, 1, 2, 3);
        assertThat(request(client -> client.matrix(new int[2][3], new int[][] {{1, 2, 3}, {4, 5, 6}})))
                .containsExactly(2, 3, 1, 2, 3, 3, 4, 5, 6);
        assertThat(request(client -> client.points(new Point[2][2]))).isEmpty();
    }

    private static List<Integer> request(Consumer<FixedReturning> call) {
        List<Integer> words = new ArrayList<>();
        FixedReturning client = replying(words, reply -> reply.writeException(new IllegalStateException("recorded")));
        assertThatThrownBy(() -> call.accept(client)).hasMessage("recorded");
        return words;
    }

    private static FixedReturning replying(List<Integer> words, Consumer<Parcel> answer) {
        return FixedReturningStub.asInterface(new Loopback(new RemoteStub(FixedReturningStub.DESCRIPTOR) {
            @Override
            protected boolean onTransact(int code, Parcel request, Parcel reply, CallOptions options) {
                request.enforceInterfaceToken(FixedReturningStub.DESCRIPTOR);
                while (request.remaining() > 0) {
                    words.add(request.readInt());
                }
                answer.accept(reply);
                return true;
            }
        }));
    }

    @Test
    void brokenReply_leavesTheCallersArraysAsTheyWere() {
        FixedReturning client = replying(new ArrayList<>(), reply -> {
            reply.writeNoException();
            reply.writeInt(2);
            reply.writeIntArray(new int[] {9, 9, 9});
            reply.writeIntArray(new int[] {9, 9});
        });
        int[][] out = new int[2][3];
        assertThatThrownBy(() -> client.matrix(out, new int[2][3]))
                .isInstanceOf(BadParcelException.class)
                .hasMessageContaining("fixed length 3");
        assertThat(out).isDeepEqualTo(new int[2][3]);

        FixedReturning other = replying(new ArrayList<>(), reply -> {
            reply.writeNoException();
            reply.writeIntArray(new int[] {9, 9});
        });
        assertThatThrownBy(() -> other.ints(new int[3], new int[3])).isInstanceOf(BadParcelException.class);

        FixedReturning nulls = replying(new ArrayList<>(), reply -> {
            reply.writeNoException();
            reply.writeInt(-1);
            reply.writeInt(-1);
            reply.writeInt(-1);
        });
        nulls.nullable(null, null, null);
        assertThatThrownBy(() -> nulls.nullable(null, new String[2], null))
                .isInstanceOf(BadParcelException.class)
                .hasMessageContaining("in place of null");
    }
}
