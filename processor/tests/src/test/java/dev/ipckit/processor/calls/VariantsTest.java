/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ipckit.Endpoint;
import dev.ipckit.IpcKit;
import dev.ipckit.RemoteObject;
import dev.ipckit.parcel.BadParcelException;
import dev.ipckit.processor.calls.Variants.Ball;
import dev.ipckit.processor.calls.Variants.Call;
import dev.ipckit.processor.calls.Variants.Circle;
import dev.ipckit.processor.calls.Variants.Constant;
import dev.ipckit.processor.calls.Variants.Expression;
import dev.ipckit.processor.calls.Variants.Failed;
import dev.ipckit.processor.calls.Variants.Holding;
import dev.ipckit.processor.calls.Variants.Huge;
import dev.ipckit.processor.calls.Variants.Known;
import dev.ipckit.processor.calls.Variants.Lenient;
import dev.ipckit.processor.calls.Variants.LongOrdinal;
import dev.ipckit.processor.calls.Variants.Misshapen;
import dev.ipckit.processor.calls.Variants.Nothing;
import dev.ipckit.processor.calls.Variants.Numbered;
import dev.ipckit.processor.calls.Variants.Ok;
import dev.ipckit.processor.calls.Variants.Shape;
import dev.ipckit.processor.calls.Variants.Square;
import dev.ipckit.processor.calls.Variants.Sum;
import dev.ipckit.processor.calls.Variants.Tiny;
import dev.ipckit.processor.calls.Variants.Unknown;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Unions and enums with numbers: they come back as they went, and what is not right is refused. */
class VariantsTest {
    private static final long SEED = 20_261_122;

    private final RemoteObject remote = new Loopback(VariantsStub.of(new VariantsService()));
    private final Variants variants = VariantsStub.asInterface(remote);

    static Stream<Shape> shapes() {
        return Stream.of(
                new Square(0), new Square(Integer.MIN_VALUE), new Circle(1), new Ball(2, Tiny.MOST), new Nothing());
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void member_comesBackWhereverAUnionMayStand(Shape shape) {
        assertThat(variants.shape(shape)).isEqualTo(shape);
        assertThat(variants.nullableShape(shape)).isEqualTo(shape);
        assertThat(variants.shapes(List.of(shape, new Nothing(), shape))).containsExactly(shape, new Nothing(), shape);
        assertThat(variants.shapeArray(new Shape[] {shape, null})).containsExactly(shape, null);
        assertThat(variants.shapeMap(Map.of("a", shape))).isEqualTo(Map.of("a", shape));
        assertThat(variants.shapeKeys(Map.of(shape, shape))).isEqualTo(Map.of(shape, shape));
        for (Shape maybe : Arrays.asList(null, shape)) {
            Holding holding = new Holding(1, shape, maybe, 2);
            assertThat(variants.holding(holding)).isEqualTo(holding);
        }
        Misshapen failure = catchThrowableOfType(Misshapen.class, () -> variants.fail(shape));
        assertThat(failure).hasMessage("misshapen");
        assertThat(failure.shape()).isEqualTo(shape);
    }

    @Test
    void emptyAndNull_comeBack() {
        assertThat(variants.nullableShape(null)).isNull();
        assertThat(variants.shapes(List.of())).isEmpty();
        assertThat(variants.shapeMap(Map.of())).isEmpty();
        assertThat(variants.nullableTiny(null)).isNull();
        assertThat(variants.tinies(List.of())).isEmpty();
        assertThat(variants.tinyArray(new Tiny[0])).isEmpty();
        assertThat(variants.nullableTinies(Arrays.asList(null, Tiny.MOST))).containsExactly(null, Tiny.MOST);
    }

    @Test
    void nestedAndGenericUnions_comeBack() {
        assertThat(variants.round(new Circle(3))).isEqualTo(new Circle(3));
        assertThat(variants.result(new Ok<>(List.of(new Square(1))))).isEqualTo(new Ok<>(List.of(new Square(1))));
        assertThat(variants.result(new Failed<>("why"))).isEqualTo(new Failed<>("why"));
        assertThat(variants.intResult(new Ok<>(null))).isEqualTo(new Ok<>(null));
        assertThat(variants.open(new Known(1))).isEqualTo(new Known(1));
        assertThat(variants.open(new Unknown(7))).isEqualTo(new Unknown(7));
    }

    @Test
    void constants_comeBack() {
        for (Tiny tiny : Tiny.values()) {
            assertThat(variants.tiny(tiny)).isSameAs(tiny);
            assertThat(variants.nullableTiny(tiny)).isSameAs(tiny);
        }
        for (Huge huge : Huge.values()) {
            assertThat(variants.huge(huge)).isSameAs(huge);
        }
        for (Numbered numbered : Numbered.values()) {
            assertThat(variants.numbered(numbered)).isSameAs(numbered);
        }
        for (LongOrdinal longOrdinal : LongOrdinal.values()) {
            assertThat(variants.longOrdinal(longOrdinal)).isSameAs(longOrdinal);
        }
        assertThat(variants.tinies(List.of(Tiny.values()))).containsExactly(Tiny.values());
        assertThat(variants.tinyArray(Tiny.values())).containsExactly(Tiny.values());
        assertThat(variants.tinySet(Set.of(Tiny.values()))).containsExactlyInAnyOrder(Tiny.values());
        assertThat(variants.huges(List.of(Huge.values()))).containsExactly(Huge.values());
        assertThat(variants.numberedArray(Numbered.values())).containsExactly(Numbered.values());
        assertThat(variants.tinyMap(Map.of(Tiny.LEAST, Huge.MOST))).isEqualTo(Map.of(Tiny.LEAST, Huge.MOST));
    }

    @Test
    void randomTrees_comeBackOverASocket(@TempDir Path directory) throws Exception {
        Path socket = directory.resolve("root.sock");
        Random random = new Random(SEED);
        try (IpcKit kit = IpcKit.open()) {
            kit.serve(Endpoint.unix(socket), VariantsStub.of(new VariantsService()));
            Variants far =
                    VariantsStub.asInterface(kit.connect(Endpoint.unix(socket)).root());
            for (int i = 0; i < 200; i++) {
                Expression expression = expression(random, 6);
                assertThat(far.expression(expression)).isEqualTo(expression);
            }
            assertThat(far.open(new Unknown(3))).isEqualTo(new Unknown(3));
            assertThat(far.tinies(List.of(Tiny.values()))).containsExactly(Tiny.values());
        }
    }

    @Test
    void treeDeeperThanBodiesMayNest_isRefusedWhereItIsSent() {
        Expression deep = new Constant(1);
        for (int i = 0; i < 127; i++) {
            deep = new Sum(deep, new Constant(i));
        }
        assertThat(variants.expression(deep)).isEqualTo(deep);
        Expression deeper = new Sum(deep, new Constant(2));

        assertThatThrownBy(() -> variants.expression(deeper))
                .isInstanceOf(BadParcelException.class)
                .hasMessageContaining("more than 128 parcelables inside each other");
    }

    @Test
    void nullMember_isNamedWhereItIsSent() {
        assertThatThrownBy(() -> variants.shapes(Arrays.asList(new Nothing(), null)))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("an element of List<Variants.Shape> is null");
        assertThatThrownBy(() -> variants.shape(new Ball(1, null)))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("Ball.tiny");
    }

    static Stream<Arguments> requests() {
        return Stream.of(
                bytes("shape", v -> v.shape(new Square(7)), "01000000 00000000 01000000 08000000 07000000"),
                bytes("circle", v -> v.shape(new Circle(7)), "01000000 01000000 01000000 08000000 07000000"),
                bytes(
                        "ball",
                        v -> v.shape(new Ball(7, Tiny.LEAST)),
                        "01000000 02000000 01000000 0c000000 07000000 80ffffff"),
                bytes("empty member", v -> v.shape(new Nothing()), "01000000 03000000 01000000 04000000"),
                bytes("null", v -> v.nullableShape(null), "00000000"),
                bytes(
                        "own tags of a nested union",
                        v -> v.round(new Circle(7)),
                        "01000000 00000000 01000000 08000000 07000000"),
                bytes(
                        "in a record",
                        v -> v.holding(new Holding(1, new Nothing(), null, 2)),
                        "01000000 20000000 01000000 01000000 03000000 01000000 04000000 00000000 02000000"),
                bytes(
                        "in a list",
                        v -> v.shapes(List.of(new Nothing())),
                        "01000000 01000000 03000000 01000000 04000000"),
                bytes(
                        "in AIDL's map",
                        v -> v.shapeMap(Map.of("a", new Nothing())),
                        "01000000 01000000 61000000 01000000 03000000 01000000 04000000"),
                bytes("explicit tag", v -> v.open(new Known(7)), "01000000 05000000 01000000 08000000 07000000"),
                bytes("byte", v -> v.tiny(Tiny.LEAST), "80ffffff"),
                bytes("nullable byte", v -> v.nullableTiny(Tiny.MOST), "01000000 08000000 7f000000"),
                bytes("bytes", v -> v.tinies(List.of(Tiny.LEAST, Tiny.NONE, Tiny.MOST)), "03000000 80007f00"),
                bytes("byte array", v -> v.tinyArray(new Tiny[] {Tiny.MOST}), "01000000 7f000000"),
                bytes(
                        "nullable bytes",
                        v -> v.nullableTinies(Arrays.asList(Tiny.MOST, null)),
                        "02000000 01000000 08000000 7f000000 00000000"),
                bytes("long", v -> v.huge(Huge.MIDDLE), "00000000 01000000"),
                bytes("longs", v -> v.huges(List.of(Huge.MOST)), "01000000 ffffffff ffffff7f"),
                bytes("int", v -> v.numbered(Numbered.LAST), "ffffffff"),
                bytes("ints", v -> v.numberedArray(Numbered.values()), "02000000 0a000000 ffffffff"),
                bytes("ordinal as long", v -> v.longOrdinal(LongOrdinal.B), "01000000 00000000"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requests")
    void request_isByteForByteAsAidlHasIt(String name, Consumer<Variants> call, String expected) {
        RecordingStub stub = new RecordingStub(VariantsStub.DESCRIPTOR);
        Variants recorded = VariantsStub.asInterface(new Loopback(stub));

        assertThatThrownBy(() -> call.accept(recorded)).hasMessage("recorded");
        assertThat(stub.hex()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, -1, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void unknownTag_isRefusedByName(int tag) {
        assertThatThrownBy(() -> send(VariantsStub.TRANSACTION_SHAPE, 1, tag, 1, 4))
                .isInstanceOf(BadParcelException.class)
                .hasMessageContaining("Shape has no member with tag " + tag);
    }

    @Test
    void missingMember_isRefused() {
        assertThatThrownBy(() -> send(VariantsStub.TRANSACTION_SHAPE, 1, 0, 0))
                .isInstanceOf(BadParcelException.class)
                .hasMessageContaining("Square is null");
        assertThatThrownBy(() -> send(VariantsStub.TRANSACTION_SHAPE, 0))
                .isInstanceOf(BadParcelException.class)
                .hasMessageContaining("Shape is null");
    }

    @Test
    void truncatedUnion_isRefusedAtEveryWord() {
        int[] whole = {1, 2, 1, 12, 7, -128};
        for (int length = 0; length < whole.length; length++) {
            int[] part = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> send(VariantsStub.TRANSACTION_SHAPE, part)).isInstanceOf(BadParcelException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 1 << 20, -4})
    void memberWithImpossibleSize_isRefused(int size) {
        assertThatThrownBy(() -> send(VariantsStub.TRANSACTION_SHAPE, 1, 0, 1, size, 7))
                .isInstanceOf(BadParcelException.class);
        assertThatThrownBy(() -> send(VariantsStub.TRANSACTION_OPEN, 1, 77, 1, size, 7))
                .isInstanceOf(BadParcelException.class);
    }

    @Test
    void hugeCountOfUnions_isRefusedBeforeAnythingIsAllocated() {
        assertThatThrownBy(() -> send(VariantsStub.TRANSACTION_SHAPES, Integer.MAX_VALUE, 1, 0))
                .isInstanceOf(BadParcelException.class);
        assertThatThrownBy(() -> send(VariantsStub.TRANSACTION_TINIES, Integer.MAX_VALUE, 1, 0))
                .isInstanceOf(BadParcelException.class);
    }

    @Test
    void endlessTreeOfAPeer_isRefused() {
        List<Integer> words = new ArrayList<>();
        int depth = 2000;
        for (int i = 0; i < depth; i++) {
            words.addAll(List.of(1, 1, 1, (depth - i) * 12 - 8));
        }
        assertThatThrownBy(() -> send(
                        VariantsStub.TRANSACTION_EXPRESSION,
                        words.stream().mapToInt(Integer::intValue).toArray()))
                .isInstanceOf(BadParcelException.class);
    }

    @Test
    void memberOfANewerWriter_isSkippedAndReadAsUnknown() {
        assertThat(send(VariantsStub.TRANSACTION_OPEN, 1, 1234, 1, 16, 1, 2, 3)).containsExactly(1, 9, 1, 8, 1234);
        assertThat(send(VariantsStub.TRANSACTION_OPEN, 1, 1234, 0)).containsExactly(1, 9, 1, 8, 1234);
    }

    @Test
    void unknownNumber_isRefusedByName() {
        assertThatThrownBy(() -> send(VariantsStub.TRANSACTION_TINY, 5))
                .isInstanceOf(BadParcelException.class)
                .hasMessageContaining("Variants.Tiny has no constant with number 5");
        assertThatThrownBy(() -> send(VariantsStub.TRANSACTION_HUGE, 5, 0))
                .isInstanceOf(BadParcelException.class)
                .hasMessageContaining("Variants.Huge has no constant with number 5");
        assertThatThrownBy(() -> send(VariantsStub.TRANSACTION_LONG_ORDINAL, 0, 1))
                .isInstanceOf(BadParcelException.class)
                .hasMessageContaining("Variants.LongOrdinal has no constant with ordinal 4294967296");
        assertThatThrownBy(() -> send(VariantsStub.TRANSACTION_TINIES, 1, 5)).isInstanceOf(BadParcelException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, -1, Integer.MAX_VALUE})
    void unknownNumber_isReadAsTheConstantForIt(int number) {
        assertThat(send(VariantsStub.TRANSACTION_LENIENT, number)).containsExactly(0);
    }

    @ParameterizedTest
    @EnumSource
    void knownNumber_isItsConstant(Lenient constant) {
        assertThat(variants.lenient(constant)).isSameAs(constant);
    }

    private static Expression expression(Random random, int depth) {
        return switch (depth == 0 ? 0 : random.nextInt(3)) {
            case 0 -> new Constant(random.nextLong());
            case 1 -> new Sum(expression(random, depth - 1), expression(random, depth - 1));
            default -> {
                List<Expression> arguments = new ArrayList<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    arguments.add(expression(random, depth - 1));
                }
                yield new Call("f" + random.nextInt(), arguments);
            }
        };
    }

    /** Sends words as the arguments and gives the words of the result. */
    private List<Integer> send(int code, int... words) {
        return Words.call(remote, code, words);
    }

    private static Arguments bytes(String name, Consumer<Variants> call, String expected) {
        return Arguments.of(name, call, expected);
    }
}
