/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract.types;

import dev.ipckit.testing.contract.types.EnumTypes.ByteEnum;
import dev.ipckit.testing.contract.types.EnumTypes.IntEnum;
import dev.ipckit.testing.contract.types.EnumTypes.LongEnum;
import dev.ipckit.testing.contract.types.FixedArrayTypes.Arrays;
import dev.ipckit.testing.contract.types.FixedArrayTypes.IntParcelable;
import dev.ipckit.testing.contract.types.FixedArrayTypes.Matrices;

/** Arrays of fixed lengths, with the values of {@code goldens/type-conformance.txt}. */
final class FixedRows {
    private FixedRows() {}

    static Arrays arrays() {
        return new Arrays(
                new boolean[] {true, false},
                new byte[] {1, -1},
                new char[] {'a', 'b'},
                new short[] {1, -1},
                new int[] {1, -1},
                new long[] {1, -1},
                new float[] {0.1f, 9.1f},
                new double[] {0.1, 9.1},
                new String[] {"a", ""},
                new ByteEnum[] {ByteEnum.FOO, ByteEnum.BAR},
                new IntEnum[] {IntEnum.FOO, IntEnum.BAR},
                new LongEnum[] {LongEnum.FOO, LongEnum.BAR},
                new IntParcelable[] {new IntParcelable(1), new IntParcelable(2)});
    }

    static Matrices twice(Arrays row) {
        return new Matrices(
                new boolean[][] {row.booleans(), row.booleans()},
                new byte[][] {row.bytes(), row.bytes()},
                new char[][] {row.chars(), row.chars()},
                new short[][] {row.shorts(), row.shorts()},
                new int[][] {row.ints(), row.ints()},
                new long[][] {row.longs(), row.longs()},
                new float[][] {row.floats(), row.floats()},
                new double[][] {row.doubles(), row.doubles()},
                new String[][] {row.strings(), row.strings()},
                new ByteEnum[][] {row.byteEnums(), row.byteEnums()},
                new IntEnum[][] {row.intEnums(), row.intEnums()},
                new LongEnum[][] {row.longEnums(), row.longEnums()},
                new IntParcelable[][] {row.parcelables(), row.parcelables()});
    }
}
