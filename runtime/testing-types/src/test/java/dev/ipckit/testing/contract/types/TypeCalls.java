/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract.types;

import dev.ipckit.Holder;
import dev.ipckit.RemoteObject;
import dev.ipckit.ServiceSpecificException;
import dev.ipckit.testing.contract.types.EnumTypes.ByteEnum;
import dev.ipckit.testing.contract.types.EnumTypes.IntEnum;
import dev.ipckit.testing.contract.types.EnumTypes.LongEnum;
import dev.ipckit.testing.contract.types.FixedArrayTypes.IntParcelable;
import dev.ipckit.testing.contract.types.RecordTypes.Empty;
import dev.ipckit.testing.contract.types.RecordTypes.Generic;
import dev.ipckit.testing.contract.types.RecordTypes.RecursiveList;
import dev.ipckit.testing.contract.types.RecordTypes.Simple;
import dev.ipckit.testing.contract.types.RecordTypes.Structured;
import dev.ipckit.testing.contract.types.RecordTypes.WithNested;
import dev.ipckit.testing.contract.types.ReferenceTypes.Named;
import dev.ipckit.testing.contract.types.ReferenceTypes.References;
import dev.ipckit.testing.contract.types.UnionTypes.Constant;
import dev.ipckit.testing.contract.types.UnionTypes.Inner;
import dev.ipckit.testing.contract.types.UnionTypes.Numbers;
import dev.ipckit.testing.contract.types.UnionTypes.Reference;
import dev.ipckit.testing.contract.types.UnionTypes.Single;
import dev.ipckit.testing.contract.types.UnionTypes.Text;
import dev.ipckit.testing.contract.types.UnionTypes.Texts;
import dev.ipckit.testing.contract.types.UnionTypes.Union;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A call of each method whose bytes AIDL defines, with the values of {@code goldens/type-conformance.txt}. */
final class TypeCalls {
    private static final long LIMIT_SECONDS = 20;

    private final Map<String, Call> calls = new LinkedHashMap<>();
    private final Named one = () -> "one";
    private final Named two = () -> "two";
    private final RemoteObject first = ReferenceTypes_NamedStub.of(one);
    private final RemoteObject second = ReferenceTypes_NamedStub.of(two);

    /** Makes one call. */
    @FunctionalInterface
    interface Call {
        void on(TypeConformance remote) throws Exception;
    }

    static Map<String, Call> all() {
        TypeCalls all = new TypeCalls();
        all.scalars();
        all.arrays();
        all.fixedArrays();
        all.structures();
        all.unions();
        all.references();
        all.outcomes();
        return all.calls;
    }

    private void scalars() {
        calls.put("repeatBoolean", remote -> remote.repeatBoolean(true));
        calls.put("repeatByte", remote -> remote.repeatByte((byte) -128));
        calls.put("repeatChar", remote -> remote.repeatChar('a'));
        calls.put("repeatShort", remote -> remote.repeatShort((short) -2));
        calls.put("repeatInt", remote -> remote.repeatInt(17));
        calls.put("repeatLong", remote -> remote.repeatLong(10_003));
        calls.put("repeatFloat", remote -> remote.repeatFloat(9.1f));
        calls.put("repeatDouble", remote -> remote.repeatDouble(9.1));
        calls.put("repeatString", remote -> remote.repeatString("baba"));
        calls.put("repeatNullableString", remote -> remote.repeatNullableString(null));
        calls.put("repeatCharSequence", remote -> remote.repeatCharSequence("baba"));
        calls.put("repeatNullableCharSequence", remote -> remote.repeatNullableCharSequence(null));
        calls.put("reverseStrings", remote -> remote.reverseStrings(new String[] {"", "a"}, new String[2]));
        calls.put(
                "reverseNullableStrings",
                remote -> remote.reverseNullableStrings(new String[] {null, "a"}, new String[2]));
        calls.put("reverseStringList", remote -> remote.reverseStringList(List.of("", "a"), new ArrayList<>()));
        calls.put("repeatNullableStringList", remote -> remote.repeatNullableStringList(Arrays.asList(null, "", "a")));
        calls.put("repeatStringMap", remote -> remote.repeatStringMap(Map.of("a", "baba")));
        Map<String, String> none = new LinkedHashMap<>();
        none.put("a", null);
        calls.put("repeatNullableStringMap", remote -> remote.repeatNullableStringMap(none));
    }

    private void arrays() {
        calls.put(
                "reverseBooleans", remote -> remote.reverseBooleans(new boolean[] {true, true, false}, new boolean[3]));
        calls.put("reverseBytes", remote -> remote.reverseBytes(new byte[] {0, 17, -1}, new byte[3]));
        calls.put("reverseChars", remote -> remote.reverseChars(new char[] {'a', 0, '?'}, new char[3]));
        calls.put("reverseShorts", remote -> remote.reverseShorts(new short[] {1, -1}, new short[2]));
        calls.put("reverseInts", remote -> remote.reverseInts(new int[] {-1, 0, 17}, new int[3]));
        calls.put("reverseLongs", remote -> remote.reverseLongs(new long[] {-1, 0, 17}, new long[3]));
        calls.put("reverseFloats", remote -> remote.reverseFloats(new float[] {0, 0.1f, 9.1f}, new float[3]));
        calls.put("reverseDoubles", remote -> remote.reverseDoubles(new double[] {0, 0.1, 9.1}, new double[3]));
        calls.put("repeatNullableInts", remote -> remote.repeatNullableInts(null));
        calls.put("repeatNullableBytes", remote -> remote.repeatNullableBytes(new byte[] {1, 2, 3, 4, 5}));
        calls.put("turnLongs", remote -> remote.turnLongs(new long[] {1, 2}));
        calls.put("turnNullableBytes", remote -> remote.turnNullableBytes(null));
        calls.put("repeatByteEnum", remote -> remote.repeatByteEnum(ByteEnum.BAR));
        calls.put("repeatIntEnum", remote -> remote.repeatIntEnum(IntEnum.BAR));
        calls.put("repeatLongEnum", remote -> remote.repeatLongEnum(LongEnum.BAR));
        calls.put("repeatNullableIntEnum", remote -> remote.repeatNullableIntEnum(IntEnum.FOO));
        calls.put(
                "reverseByteEnums",
                remote -> remote.reverseByteEnums(new ByteEnum[] {ByteEnum.FOO, ByteEnum.LEAST}, new ByteEnum[2]));
        calls.put(
                "reverseIntEnums",
                remote -> remote.reverseIntEnums(new IntEnum[] {IntEnum.FOO, IntEnum.BAR}, new IntEnum[2]));
        calls.put(
                "reverseLongEnums",
                remote -> remote.reverseLongEnums(new LongEnum[] {LongEnum.FOO, LongEnum.LEAST}, new LongEnum[2]));
        calls.put("repeatNullableByteEnums", remote -> remote.repeatNullableByteEnums(new ByteEnum[] {ByteEnum.MOST}));
        calls.put("repeatNullableIntEnums", remote -> remote.repeatNullableIntEnums(null));
        calls.put("repeatNullableLongEnums", remote -> remote.repeatNullableLongEnums(new LongEnum[0]));
        calls.put(
                "reverseByteEnumList",
                remote -> remote.reverseByteEnumList(List.of(ByteEnum.FOO, ByteEnum.BAR), new ArrayList<>()));
    }

    private void fixedArrays() {
        RemoteObject[] objects = {first, first, first};
        IntParcelable[] parcelables = {new IntParcelable(1), new IntParcelable(2), new IntParcelable(3)};
        IntParcelable[] others = {new IntParcelable(4), new IntParcelable(5), new IntParcelable(6)};
        calls.put("repeatFixedBytes", remote -> remote.repeatFixedBytes(new byte[] {1, 2, -1}, new byte[3]));
        calls.put("repeatFixedInts", remote -> remote.repeatFixedInts(new int[] {1, 2, 3}, new int[3]));
        calls.put("repeatFixedObjects", remote -> remote.repeatFixedObjects(objects, new RemoteObject[3]));
        calls.put("repeatFixedParcelables", remote -> remote.repeatFixedParcelables(parcelables, new IntParcelable[3]));
        calls.put(
                "repeatByteMatrix",
                remote -> remote.repeatByteMatrix(new byte[][] {{1, 2, 3}, {4, 5, 6}}, new byte[2][3]));
        calls.put(
                "repeatIntMatrix", remote -> remote.repeatIntMatrix(new int[][] {{1, 2, 3}, {4, 5, 6}}, new int[2][3]));
        calls.put(
                "repeatObjectMatrix",
                remote -> remote.repeatObjectMatrix(new RemoteObject[][] {objects, objects}, new RemoteObject[2][3]));
        calls.put(
                "repeatParcelableMatrix",
                remote -> remote.repeatParcelableMatrix(
                        new IntParcelable[][] {parcelables, others}, new IntParcelable[2][3]));
        FixedArrayTypes.Arrays row = FixedRows.arrays();
        calls.put("repeatFixedArrays", remote -> remote.repeatFixedArrays(row));
        calls.put("repeatMatrices", remote -> remote.repeatMatrices(FixedRows.twice(row)));
        calls.put(
                "repeatNullableFixedArrays",
                remote -> remote.repeatNullableFixedArrays(new FixedArrayTypes.NullableArrays(
                        null,
                        new byte[] {1, 2},
                        null,
                        new String[] {null, "a"},
                        null,
                        new RemoteObject[] {null, first},
                        new IntParcelable[] {null, new IntParcelable(7)},
                        new int[][] {{1, 2}, {3, 4}},
                        null,
                        null)));
    }

    private void structures() {
        Empty empty = new Empty();
        calls.put("repeatNullableParcelable", remote -> remote.repeatNullableParcelable(null));
        calls.put("repeatNullableParcelables", remote -> remote.repeatNullableParcelables(new Empty[] {null, empty}));
        calls.put(
                "repeatNullableParcelableList",
                remote -> remote.repeatNullableParcelableList(Arrays.asList(empty, null)));
        calls.put("repeatSimple", remote -> remote.repeatSimple(new Simple("a", 5), new Holder<>()));
        calls.put(
                "reverseSimples",
                remote -> remote.reverseSimples(new Simple[] {new Simple("a", 1), new Simple("", 2)}, new Simple[2]));
        calls.put("repeatSimpleMap", remote -> remote.repeatSimpleMap(Map.of("k", new Simple("a", 5))));
        calls.put("fillOutStructured", remote -> remote.fillOutStructured(new Holder<>(structured())));
        calls.put(
                "repeatGeneric",
                remote -> remote.repeatGeneric(
                        new Generic<>(1, 2, 3, structured(), List.of(IntEnum.FOO, IntEnum.BAR)), new Holder<>()));
        calls.put(
                "reverseRecursive",
                remote -> remote.reverseRecursive(new RecursiveList(1, new RecursiveList(2, null))));
        calls.put("flipStatus", remote -> remote.flipStatus(new WithNested(WithNested.Status.OK)));
    }

    private static Structured structured() {
        return new Structured(
                new int[] {3, 3, 3},
                17,
                "Jerry",
                ByteEnum.BAR,
                IntEnum.BAR,
                LongEnum.BAR,
                new ByteEnum[] {ByteEnum.FOO},
                new IntEnum[] {IntEnum.FOO},
                new LongEnum[] {LongEnum.FOO},
                (byte) 4,
                -7,
                true,
                'C',
                3.14f,
                -3.14e17,
                new String[] {"a", "b"},
                null,
                new Single(42),
                new Empty());
    }

    private void unions() {
        Union numbers = new Numbers(new int[] {1});
        Union inner = new Inner(new Constant(ByteEnum.MOST));
        calls.put("repeatUnion", remote -> remote.repeatUnion(new Text("a"), new Holder<>()));
        calls.put("repeatNullableUnion", remote -> remote.repeatNullableUnion(null));
        calls.put("reverseUnions", remote -> remote.reverseUnions(new Union[] {numbers, inner}, new Union[2]));
        calls.put(
                "reverseUnionList",
                remote -> remote.reverseUnionList(
                        List.of(new Reference(first), new Texts(List.of("a"))), new ArrayList<>()));
    }

    private void references() {
        RemoteObject[] both = {first, second};
        calls.put("getOther", remote -> remote.getOther("a"));
        calls.put("verifyName", remote -> remote.verifyName(one, "b"));
        calls.put("getInterfaces", remote -> remote.getInterfaces(new String[] {"a", "b"}));
        calls.put("verifyNames", remote -> remote.verifyNames(new Named[0], new String[0]));
        calls.put("getNullableInterfaces", remote -> remote.getNullableInterfaces(new String[] {null, "b"}));
        calls.put("verifyNullableNames", remote -> remote.verifyNullableNames(null, null));
        calls.put("reverseNamedList", remote -> remote.reverseNamedList(List.of(one, two), new ArrayList<>()));
        calls.put("repeatNamedMap", remote -> remote.repeatNamedMap(Map.of("a", one)));
        calls.put("getCallback", remote -> remote.getCallback(true));
        calls.put("takesObject", remote -> remote.takesObject(first));
        calls.put("takesNullableObject", remote -> remote.takesNullableObject(null));
        calls.put("takesObjectList", remote -> remote.takesObjectList(List.of(first, second)));
        calls.put("takesNullableObjectList", remote -> remote.takesNullableObjectList(null));
        calls.put("reverseObjects", remote -> remote.reverseObjects(both, new RemoteObject[2]));
        calls.put(
                "reverseNullableObjects",
                remote -> remote.reverseNullableObjects(new RemoteObject[] {null, first}, new RemoteObject[2]));
        calls.put(
                "repeatReferences",
                remote -> remote.repeatReferences(new References(
                        first,
                        null,
                        new RemoteObject[] {first},
                        null,
                        List.of(second),
                        Arrays.asList(null, second),
                        one,
                        null)));
    }

    private void outcomes() {
        calls.put("throwServiceSpecific", remote -> {
            try {
                remote.throwServiceSpecific(8);
            } catch (ServiceSpecificException expected) {
                return;
            }
            throw new AssertionError("nothing was thrown");
        });
        calls.put(
                "addLater",
                remote -> remote.addLater(40, 2).toCompletableFuture().get(LIMIT_SECONDS, TimeUnit.SECONDS));
        calls.put(
                "repeatNullableLater",
                remote -> remote.repeatNullableLater(null).get(LIMIT_SECONDS, TimeUnit.SECONDS));
        calls.put("leave", remote -> remote.leave("a"));
        calls.put("left", TypeConformance::left);
    }
}
