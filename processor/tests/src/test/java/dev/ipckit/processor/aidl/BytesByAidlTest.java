/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.aidl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.Holder;
import dev.ipckit.RemoteBroker;
import dev.ipckit.RemoteObject;
import dev.ipckit.ServiceSpecificException;
import dev.ipckit.processor.AidlSources;
import dev.ipckit.processor.aidl.KernelCarrier.Exchange;
import dev.ipckit.processor.aidl.Spoken.Channel;
import dev.ipckit.processor.aidl.Spoken.Everything;
import dev.ipckit.processor.aidl.Spoken.Level;
import dev.ipckit.processor.aidl.Spoken.Pair;
import dev.ipckit.processor.aidl.Spoken.Point;
import dev.ipckit.processor.aidl.Spoken.Tree;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every call goes from our proxy to a stub that AIDL's compiler has generated from the exported files, from there through a
 * proxy of the same origin to our stub, and its reply all the way back. Both requests must be the same bytes, and both
 * replies; what AIDL's code reads and writes again is then what ours has written.
 */
class BytesByAidlTest {
    @TempDir
    static Path directory;

    private static AidlSide aidl;

    private final KernelCarrier carrier = new KernelCarrier();
    private final SpeechService service = new SpeechService();
    private Speech speech;

    @BeforeAll
    static void makeOtherSide() throws Exception {
        AidlCompiler.require();
        aidl = AidlSide.make(
                AidlSources.ofTests("aidl/Speech.java", "aidl/Spoken.java", "aidl/Heard.java"),
                AidlSources.resource("aidl/android"),
                directory);
    }

    @BeforeEach
    void connect() throws ReflectiveOperationException {
        carrier.other = aidl.carrier(carrier);
        long relay = aidl.relay(carrier.other, carrier.addressOf(SpeechStub.of(service)));
        speech = SpeechStub.asInterface(carrier.other(relay));
        aidl.seen();
    }

    /** The point of it all. */
    @AfterEach
    void bothSides_haveWrittenTheSame() {
        assertThat(carrier.toOther).isNotEmpty();
        assertThat(carrier.toHere).isEqualTo(carrier.toOther);
    }

    static Stream<Arguments> calls() {
        return Stream.of(
                call("booleans", echo -> assertThat(echo.booleans(true)).isTrue()),
                call("bytes", echo -> assertThat(echo.bytes(Byte.MIN_VALUE)).isEqualTo(Byte.MIN_VALUE)),
                call("chars", echo -> assertThat(echo.chars('\uffff')).isEqualTo('\uffff')),
                call("shorts", echo -> assertThat(echo.shorts(Short.MIN_VALUE)).isEqualTo(Short.MIN_VALUE)),
                call("ints", echo -> assertThat(echo.ints(Integer.MIN_VALUE)).isEqualTo(Integer.MIN_VALUE)),
                call("longs", echo -> assertThat(echo.longs(Long.MIN_VALUE + 1)).isEqualTo(Long.MIN_VALUE + 1)),
                call("floats", echo -> assertThat(echo.floats(-0.1F)).isEqualTo(-0.1F)),
                call(
                        "doubles",
                        echo -> assertThat(echo.doubles(Double.MIN_VALUE)).isEqualTo(Double.MIN_VALUE)),
                call("null text", echo -> assertThat(echo.text(null)).isNull()),
                call("empty text", echo -> assertThat(echo.text("")).isEmpty()),
                call(
                        "text",
                        echo -> assertThat(echo.text("a\ud83d\ude00\u0000z")).isEqualTo("a\ud83d\ude00\u0000z")),
                call("half a pair", echo -> assertThat(echo.text("\ud800")).isEqualTo("\ud800")),
                call(
                        "characters",
                        echo -> assertThat(echo.characters("é", "z").toString()).isEqualTo("éz")),
                call(
                        "null characters",
                        echo -> assertThat(echo.characters("é", null)).isNull()),
                call(
                        "booleanArray",
                        echo -> assertThat(echo.booleanArray(new boolean[] {true, false}))
                                .containsExactly(true, false)),
                call(
                        "byteArray",
                        echo -> assertThat(echo.byteArray(new byte[] {1, -1, 3, 4, 5}))
                                .containsExactly(1, -1, 3, 4, 5)),
                call(
                        "charArray",
                        echo -> assertThat(echo.charArray("né".toCharArray())).containsExactly('n', 'é')),
                call(
                        "shortArray",
                        echo -> assertThat(echo.shortArray(new short[] {-1, 1}))
                                .containsExactly((short) -1, (short) 1)),
                call(
                        "intArray",
                        echo -> assertThat(echo.intArray(new int[] {1, -1})).containsExactly(1, -1)),
                call(
                        "longArray",
                        echo -> assertThat(echo.longArray(new long[] {1L << 40}))
                                .containsExactly(1L << 40)),
                call(
                        "floatArray",
                        echo -> assertThat(echo.floatArray(new float[] {1.5F})).containsExactly(1.5F)),
                call(
                        "doubleArray",
                        echo -> assertThat(echo.doubleArray(new double[] {Math.PI}))
                                .containsExactly(Math.PI)),
                call(
                        "empty arrays",
                        echo -> assertThat(echo.doubleArray(new double[0])).isEmpty()),
                call(
                        "textArray",
                        echo -> assertThat(echo.textArray(new String[] {"a", null, ""}))
                                .containsExactly("a", null, "")),
                call("null array", echo -> assertThat(echo.nullableArray(null)).isNull()),
                call(
                        "texts",
                        echo -> assertThat(echo.texts(Arrays.asList("b", null))).containsExactly("b", null)),
                call("numbers", echo -> assertThat(echo.numbers(Set.of(5L))).containsExactly(5L)),
                call(
                        "packed",
                        echo -> assertThat(echo.packed(List.of((byte) 1, (byte) -2)))
                                .containsExactly((byte) 1, (byte) -2)),
                call(
                        "gaps",
                        echo -> assertThat(echo.gaps(Arrays.asList(1, null))).containsExactly(1, null)),
                call("box", echo -> assertThat(echo.box(17)).isEqualTo(17)),
                call("null box", echo -> assertThat(echo.box(null)).isNull()),
                call("point", echo -> assertThat(echo.point(new Point(8, 9))).isEqualTo(new Point(8, 9))),
                call("null point", echo -> assertThat(echo.point(null)).isNull()),
                call(
                        "pointArray",
                        echo -> assertThat(echo.pointArray(new Point[] {null, new Point(1, 2)}))
                                .containsExactly(null, new Point(1, 2))),
                call(
                        "points",
                        echo -> assertThat(echo.points(Arrays.asList(new Point(1, 2), null)))
                                .containsExactly(new Point(1, 2), null)),
                call("null points", echo -> assertThat(echo.points(null)).isEmpty()),
                call("tree", BytesByAidlTest::echoesTree),
                call(
                        "pair",
                        echo -> assertThat(echo.pair(new Pair<>("a", new Point(1, 2))))
                                .isEqualTo(new Pair<>("a", new Point(1, 2)))),
                call("map", BytesByAidlTest::echoesMap),
                call(
                        "lists",
                        echo -> assertThat(echo.lists(Map.of("a", List.of("b", "c"))))
                                .isEqualTo(Map.of("a", List.of("b", "c")))),
                call(
                        "rows",
                        echo -> assertThat(echo.rows(List.of(new int[] {7}, new int[0]))
                                        .get(0))
                                .containsExactly(7)),
                call(
                        "grid",
                        echo -> assertThat(echo.grid(new int[][] {{1, 2}, {3}})).isDeepEqualTo(new int[][] {{1, 2}, {3}
                        })),
                call(
                        "triple",
                        echo -> assertThat(echo.triple(new int[] {1, 2, 3})).containsExactly(1, 2, 3)),
                call(
                        "level",
                        echo -> assertThat(echo.level(Level.LOW, Level.HIGH)).isEqualTo(Level.HIGH)),
                call(
                        "null level",
                        echo -> assertThat(echo.level(Level.LOW, null)).isEqualTo(Level.LOW)),
                call(
                        "channels",
                        echo -> assertThat(echo.channels(Channel.values())).containsExactly(Channel.values())),
                call(
                        "maybe",
                        echo -> assertThat(echo.maybe(
                                        Optional.of("a"),
                                        OptionalInt.of(3),
                                        OptionalLong.empty(),
                                        Optional.of(new Point(1, 2))))
                                .contains(new Point(1, 2))),
                call(
                        "nothing",
                        echo -> assertThat(echo.maybe(
                                        Optional.empty(), OptionalInt.empty(), OptionalLong.of(1), Optional.empty()))
                                .isEmpty()),
                call("values", BytesByAidlTest::passesValues),
                call(
                        "overloads",
                        echo -> assertThat(echo.add(1, 2) + echo.add(new Point(3, 0), new Point(0, 4)))
                                .isEqualTo(10)),
                call("later", echo -> assertThat(echo.later("x").join()).isEqualTo("x")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calls")
    void call_isAnsweredThroughAidl(String name, Consumer<Speech> call) {
        call.accept(speech);
    }

    private static Arguments call(String name, Consumer<Speech> call) {
        return Arguments.of(name, call);
    }

    private static void echoesTree(Speech echo) {
        Tree leaf = new Tree("leaf", null, List.of());
        Tree tree = new Tree("root", new Tree("left", leaf, List.of()), List.of(leaf, leaf));
        assertThat(echo.tree(tree)).isEqualTo(tree);
    }

    private static void echoesMap(Speech echo) {
        Map<Integer, Point> map = new LinkedHashMap<>();
        map.put(9, new Point(1, 2));
        map.put(-1, new Point(3, 4));
        assertThat(new ArrayList<>(echo.map(map).entrySet())).isEqualTo(new ArrayList<>(map.entrySet()));
    }

    private static void passesValues(Speech echo) {
        LocalDate day = LocalDate.of(2024, 2, 29);
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 80);
        BigInteger answer = echo.values(day, List.of(LocalDate.EPOCH), address, Locale.CANADA_FRENCH);
        assertThat(answer).isEqualTo(BigInteger.ONE.shiftLeft(100).negate());
        assertThat(echo.values(null, List.of(), address, Locale.ROOT)).isEqualTo(answer);
    }

    @Test
    void fields_keepTheirNames() throws ReflectiveOperationException {
        speech.point(new Point(8, 9));
        speech.gaps(Arrays.asList(1, null));
        speech.map(Map.of(3, new Point(4, 5)));
        speech.level(Level.HIGH, Level.LOW);
        speech.add(new Point(1, 2), new Point(3, 4));

        assertThat(aidl.seen())
                .map(Object::toString)
                .containsExactly(
                        "[x=8, y=9]",
                        "[[value=1], null]",
                        "[[key=3, value=[x=4, y=5]]]",
                        "1",
                        "[value=0]",
                        "[x=1, y=2]",
                        "[x=3, y=4]");
    }

    @Test
    void randomValues_areTheSameBytes() {
        RandomSpoken random = new RandomSpoken(new Random(20));
        for (int i = 0; i < 300; i++) {
            Everything value = random.next();
            assertThat(speech.everything(value)).usingRecursiveComparison().isEqualTo(value);
        }
        assertThat(carrier.toOther).hasSize(300);
    }

    @Test
    void objects_comeHome() {
        RemoteObject own = HeardStub.of((point, text) -> 0);

        assertThat(speech.object(own)).isSameAs(own);
        assertThat(speech.object(null)).isNull();
        assertThat(speech.objects(Arrays.asList(own, null, own))).containsExactly(own, null, own);
        assertThat(speech.listener(null)).isNull();
    }

    @Test
    void objectsOfTheOtherSide_comeBack() {
        RemoteObject other = ((RemoteBroker) speech).asObject();

        assertThat(speech.object(other)).isSameAs(other);
    }

    @Test
    void interfaces_areCalledBack() {
        List<String> heard = new ArrayList<>();
        Heard listener = (point, text) -> {
            heard.add(text + point);
            return heard.size();
        };

        assertThat(speech.call(listener, new Point(1, 2), "a")).isEqualTo(1);
        assertThat(speech.listener(listener)).isNotNull();
        assertThat(speech.listeners(new Heard[] {listener})).hasSize(1);
        assertThat(heard).containsExactly("aPoint[x=1, y=2]");
    }

    @Test
    void argumentsThatComeBack_areFilled() {
        int[] numbers = new int[3];
        String[] words = {"a", "b", "c"};
        List<String> list = new ArrayList<>();
        List<Point> points = new ArrayList<>(List.of(new Point(1, 2)));
        Point[] places = new Point[3];

        assertThat(speech.returned(numbers, words, list, points, places)).isEqualTo(2);
        assertThat(numbers).containsExactly(0, 1, 4);
        assertThat(words).containsExactly("a!", "b!", "c!");
        assertThat(list).containsExactly("a", "b");
        assertThat(points).containsExactly(new Point(1, 2), new Point(3, 4));
        assertThat(places).containsExactly(new Point(0, 0), new Point(1, -1), new Point(2, -2));
    }

    @Test
    void heldValues_comeBack() {
        Holder<Point> point = new Holder<>(new Point(1, 5));
        Holder<Point> other = new Holder<>();

        speech.held(point, other);

        assertThat(point.get()).isEqualTo(new Point(2, 6));
        assertThat(other.get()).isEqualTo(new Point(5, 1));
    }

    @Test
    void onewayCall_isOneOnTheOtherSideToo() {
        speech.tell("a", new Point(1, 2));

        assertThat(service.told).containsExactly("aPoint[x=1, y=2]");
        assertThat(carrier.toHere).singleElement().satisfies(exchange -> {
            assertThat(exchange.flags()).isEqualTo(1);
            assertThat(exchange.reply()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "security, java.lang.SecurityException",
        "argument, java.lang.IllegalArgumentException",
        "null, java.lang.NullPointerException",
        "state, java.lang.IllegalStateException",
        "unsupported, java.lang.UnsupportedOperationException",
        "42, dev.ipckit.ServiceSpecificException"
    })
    void exceptions_keepTypeAndMessage(String how, Class<? extends Exception> type) {
        assertThatThrownBy(() -> speech.fail(how, "why"))
                .isExactlyInstanceOf(type)
                .hasMessage("why");
        assertThatThrownBy(() -> speech.fail(how, null)).isExactlyInstanceOf(type);
    }

    @Test
    void serviceSpecificException_keepsItsNumber() {
        assertThatThrownBy(() -> speech.fail("-7", "why"))
                .isInstanceOfSatisfying(
                        ServiceSpecificException.class,
                        thrown -> assertThat(thrown.errorCode()).isEqualTo(-7));
    }

    @Test
    void difference_wouldBeSeen() {
        speech.ints(1);
        Exchange one = carrier.toOther.get(0);
        speech.ints(2);
        Exchange two = carrier.toOther.get(1);

        assertThat(one).isNotEqualTo(two);
        assertThat(one.request()).endsWith("01000000 ").contains("54535953");
        assertThat(two.request()).endsWith("02000000 ");
    }
}
