/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import dev.ipckit.processor.calls.Values.Box;
import dev.ipckit.processor.calls.Values.Point;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fills what comes back with figures that tell the places apart, and adds to what came. */
final class FixedReturningService implements FixedReturning {
    private static void fill(int[] out, int from) {
        for (int i = 0; i < out.length; i++) {
            out[i] += from + i;
        }
    }

    @Override
    public void ints(int[] out, int[] inOut) {
        fill(out, 1);
        fill(inOut, 10);
    }

    @Override
    public int bytes(byte[] out) {
        Arrays.fill(out, (byte) out.length);
        return out.length;
    }

    @Override
    public void matrix(int[][] out, int[][] inOut) {
        for (int i = 0; i < 2; i++) {
            fill(out[i], 10 * i);
            fill(inOut[i], 100 * i);
        }
    }

    @Override
    public void cube(String[][][] inOut) {
        for (String[][] plane : inOut) {
            for (String[] row : plane) {
                row[1] = row[0];
            }
        }
    }

    @Override
    public void points(Point[][] out) {
        for (int i = 0; i < 4; i++) {
            out[i / 2][i % 2] = new Point(i / 2, i % 2);
        }
    }

    @Override
    public void boxes(Box<String>[] out, List<String>[] lists) {
        out[0] = new Box<>("a");
        out[1] = new Box<>("b");
        for (int i = 0; i < 2; i++) {
            List<String> longer = new ArrayList<>(lists[i]);
            longer.add("more");
            lists[i] = longer;
        }
    }

    @Override
    public void nullable(int @Nullable [] ints, @Nullable String @Nullable [] texts, long @Nullable [][] longs) {
        if (ints != null) {
            fill(ints, 1);
        }
        if (texts != null) {
            texts[0] = texts[1];
        }
        if (longs != null) {
            longs[1][0] = longs[0][0];
        }
    }

    @Override
    public int[] inherited(int[] value) {
        return value;
    }
}
