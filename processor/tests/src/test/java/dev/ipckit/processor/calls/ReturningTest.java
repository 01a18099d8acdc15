/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.Holder;
import dev.ipckit.processor.calls.Values.Box;
import dev.ipckit.processor.calls.Values.Point;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What comes back in arguments, over a real session. */
class ReturningTest {
    private final ReturningService service = new ReturningService();
    private final Connected<Returning> connected = Connected.to(ReturningStub.of(service), ReturningStub::asInterface);
    private final Returning remote = connected.client();

    @AfterEach
    void close() {
        connected.close();
    }

    @Test
    void outArraysOfPrimitives_areNewAtTheCalleeAndFilledAtTheCaller() {
        boolean[] booleans = {false, false};
        remote.outBooleans(booleans);
        assertThat(booleans).containsExactly(true, true);
        assertThat(service.seen).isEqualTo("Object[boolean[false, false, ], ]");
        char[] chars = new char[3];
        remote.outChars(chars);
        assertThat(chars).containsOnly('\uffff');
        short[] shorts = {1};
        remote.outShorts(shorts);
        assertThat(shorts).containsExactly(Short.MIN_VALUE);
        assertThat(service.seen).isEqualTo("Object[short[0, ], ]");
        long[] longs = {1, 2};
        remote.outLongs(longs);
        assertThat(longs).containsOnly(Long.MIN_VALUE);
        float[] floats = {1};
        remote.outFloats(floats);
        assertThat(floats).containsOnly(Float.NaN);
        double[] doubles = {1};
        remote.outDoubles(doubles);
        assertThat(Double.doubleToRawLongBits(doubles[0])).isEqualTo(Double.doubleToRawLongBits(-0D));
        int[] none = {};
        remote.outInts(none);
        assertThat(service.seen).isEqualTo("Object[int[], ]");
    }

    @Test
    void outBytes_workAsAReadDoes() {
        byte[] buffer = {9, 9, 9, 9, 9};

        assertThat(remote.outBytes(new byte[] {1, 2, 3}, buffer)).isEqualTo(3);

        assertThat(buffer).containsExactly(1, 2, 3, 0, 0);
        byte[] large = new byte[200_001];
        new Random(1).nextBytes(large);
        byte[] copy = new byte[large.length];
        assertThat(remote.outBytes(large, copy)).isEqualTo(large.length);
        assertThat(copy).isEqualTo(large);
    }

    @Test
    void outArraysOfObjects_areFilled() {
        String[] strings = {"old", "old"};
        remote.outStrings(strings);
        assertThat(strings).containsExactly("s0", "s1");
        assertThat(service.seen).isEqualTo("Object[String[null, null, ], ]");
        @Nullable String[] nullable = {"old", "old"};
        remote.outNullableStrings(nullable);
        assertThat(nullable).containsExactly("first", null);
        Byte[] bytes = new Byte[5];
        remote.outByteBoxes(bytes);
        assertThat(bytes).containsExactly((byte) 0, (byte) 1, (byte) 2, (byte) 3, (byte) 4);
        Point[] points = new Point[2];
        remote.outPoints(points);
        assertThat(points).containsExactly(new Point(0, 0), new Point(1, -1));
        @SuppressWarnings({"unchecked", "rawtypes"})
        Box<String>[] boxes = new Box[1];
        remote.outBoxes(boxes);
        assertThat(boxes[0].value()).isEqualTo("b0");
    }

    @Test
    void nullArrays_stayNullAtBothEnds() {
        remote.outNullableInts(null);
        assertThat(service.seen).isEqualTo("Object[null, ]");
        int[] ints = {1, 2};
        remote.outNullableInts(ints);
        assertThat(ints).containsExactly(7, 7);
        remote.outNullableStrings(null);
        remote.inOutNullableInts(null);
        remote.inOutNullablePoints(null);
        Point[] points = {new Point(1, 2)};
        remote.inOutNullablePoints(points);
        assertThat(points).containsExactly(new Point(2, 1));
    }

    @Test
    void inOutArrays_goAndComeBack() {
        byte[] bytes = {1, -1, Byte.MAX_VALUE};
        remote.inOutBytes(bytes);
        assertThat(bytes).containsExactly(2, 0, Byte.MIN_VALUE);
        int[] ints = {1, Integer.MAX_VALUE};
        remote.inOutInts(ints);
        assertThat(ints).containsExactly(2, Integer.MIN_VALUE);
        @Nullable Point[] points = {null, new Point(1, 1)};
        remote.inOutPoints(points);
        assertThat(points).containsExactly(new Point(0, 0), null);
    }

    @Test
    void randomArrays_comeBackAsTheCalleeLeftThem() {
        Random random = new Random(20);
        for (int run = 0; run < 50; run++) {
            int[] ints = random.ints(random.nextInt(300)).toArray();
            int[] expected = Arrays.stream(ints).map(i -> i + 1).toArray();
            remote.inOutInts(ints);
            assertThat(ints).isEqualTo(expected);
        }
    }

    @Test
    void outCollections_areClearedAndFilled() {
        List<String> list = new ArrayList<>(List.of("old"));
        remote.outList(list);
        assertThat(list).containsExactly("a", "b");
        assertThat(service.seen).isEqualTo("Object[[], ]");
        Set<Integer> set = new LinkedHashSet<>(List.of(9));
        remote.outSet(set);
        assertThat(set).containsExactly(3, 1, 2);
        List<Byte> bytes = new ArrayList<>();
        remote.outCollection(bytes);
        assertThat(bytes).containsExactly((byte) -1);
        Map<String, Point> map = new HashMap<>(Map.of("old", new Point(0, 0)));
        remote.outMap(map);
        assertThat(map).isEqualTo(Map.of("k", new Point(1, 2)));
    }

    @Test
    void inOutCollections_goAndComeBack() {
        List<Integer> list = new ArrayList<>(List.of(5, 6));
        remote.inOutList(list);
        assertThat(list).containsExactly(5, 6, 2);
        Map<Integer, @Nullable String> map = new HashMap<>(Map.of(1, "one", 3, "three"));
        remote.inOutMap(map);
        assertThat(map).containsOnlyKeys(2, 3).containsEntry(2, null).containsEntry(3, "three");
        remote.inOutNullableList(null);
        assertThat(service.seen).isEqualTo("Object[null, ]");
        remote.inOutNullableList(list);
        assertThat(list).isEmpty();
    }

    @Test
    void nullForANullableOutList_givesTheCalleeAnEmptyOne() {
        remote.outNullableList(null);

        assertThat(service.seen).isEqualTo("Object[[], ]");
        List<String> list = new ArrayList<>();
        remote.outNullableList(list);
        assertThat(list).containsExactly("a");
    }

    @Test
    void holders_bringValuesBack() {
        Holder<Integer> number = new Holder<>(1);
        Holder<String> text = new Holder<>();
        Holder<Point> point = new Holder<>();
        assertThat(remote.outHolders(number, text, point)).isEqualTo("result");
        assertThat(service.seen).isEqualTo("Object[null, null, null, ]");
        assertThat(number.get()).isEqualTo(Integer.MIN_VALUE);
        assertThat(text.get()).isEqualTo("text");
        assertThat(point.get()).isEqualTo(new Point(1, 2));
        Holder<Long> counter = new Holder<>(41L);
        remote.inOutHolder(counter);
        assertThat(counter.get()).isEqualTo(42L);
        Holder<List<String>> list = new Holder<>(List.of("old"));
        remote.inOutHolderOfList(list);
        assertThat(list.get()).containsExactly("new");
        Holder<@Nullable String> nullable = new Holder<>("old");
        remote.outNullableHolder(null, nullable);
        assertThat(nullable.get()).isNull();
        remote.outNullableHolder("v", nullable);
        assertThat(nullable.get()).isEqualTo("v");
    }

    @Test
    void parcelables_areReadIntoTheCallersObject() {
        Counter counter = new Counter(1, "s");
        remote.outCounter(17, counter);
        assertThat(service.seen).isEqualTo("Object[0, ]");
        assertThat(counter).hasToString("17ms");
        remote.inOutCounter(counter);
        assertThat(service.seen).isEqualTo("Object[17ms, ]");
        assertThat(counter).hasToString("18ms");
        remote.inOutNullableCounter(counter);
        assertThat(counter.value).isEqualTo(19);
        remote.inOutNullableCounter(null);
        assertThat(service.seen).isEqualTo("Object[null, ]");
        assertThat(remote.count(counter)).isEqualTo(19);
    }

    @Test
    void resultAndArguments_comeInOrder() {
        Holder<String> first = new Holder<>("a");
        int[] second = new int[2];
        List<String> third = new ArrayList<>(List.of("y"));

        assertThat(remote.mixed(first, 5, second, third)).isEqualTo("r");

        assertThat(service.seen).isEqualTo("Object[\"a\", 5, int[0, 0, ], [\"y\", ], ]");
        assertThat(first.get()).isEqualTo("x");
        assertThat(second).containsExactly(5, 5);
        assertThat(third).containsExactly("y", "z");
    }

    @Test
    void exception_leavesArgumentsAsTheyWere() {
        int[] array = {1, 2};
        List<Integer> list = List.of(3);
        Holder<String> holder = new Holder<>("h");

        assertThatThrownBy(() -> remote.failing(array, list, holder))
                .isInstanceOf(Failures.StoreException.class)
                .hasMessage("after all");

        assertThat(array).containsExactly(1, 2);
        assertThat(holder.get()).isEqualTo("h");
    }

    @Test
    void clashingNames_areToldApart() {
        int[] reply = new int[1];
        Holder<Integer> result = new Holder<>(1);
        List<String> failure = new ArrayList<>();
        int[] request = new int[1];

        assertThat(remote.clashing(reply, result, failure, request)).isEqualTo(3);

        assertThat(reply).containsExactly(1);
        assertThat(result.get()).isEqualTo(2);
        assertThat(failure).containsExactly("f");
        assertThat(request).containsExactly(2);
    }

    @Test
    @SuppressWarnings("NullAway") // what the caller must not do
    void nullThatMustNotBe_isRefusedBeforeTheCall() {
        service.seen = "nothing";
        assertThatThrownBy(() -> remote.outInts(null))
                .hasMessageContaining("Returning.outInts: parameter array is null");
        assertThatThrownBy(() -> remote.outList(null))
                .hasMessageContaining("Returning.outList: parameter list is null");
        assertThatThrownBy(() -> remote.outCounter(1, null)).hasMessageContaining("parameter counter is null");
        assertThatThrownBy(() -> remote.inOutHolder(null)).hasMessageContaining("parameter holder is null");
        assertThatThrownBy(() -> remote.inOutHolder(new Holder<>()))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("Returning.inOutHolder: parameter holder: the value of Holder<Long> is null");
        assertThat(service.seen).isEqualTo("nothing");
    }

    @Test
    void callWithinTheProcess_handsTheObjectOver() {
        Returning local = ReturningStub.asInterface(ReturningStub.of(service));
        List<String> list = new ArrayList<>(List.of("kept"));

        local.outList(list);

        assertThat(list).containsExactly("kept", "a", "b");
    }
}
