/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import dev.ipckit.annotation.FixedSize;
import dev.ipckit.annotation.InOut;
import dev.ipckit.annotation.Out;
import dev.ipckit.annotation.RemoteInterface;
import dev.ipckit.processor.calls.Values.Box;
import dev.ipckit.processor.calls.Values.Point;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Arrays of fixed lengths that come back. */
@RemoteInterface
interface FixedReturning extends Sized {
    void ints(@Out @FixedSize(3) int[] out, @InOut @FixedSize(3) int[] inOut);

    int bytes(@Out @FixedSize(5) byte[] out);

    void matrix(@Out @FixedSize({2, 3}) int[][] out, @InOut @FixedSize({2, 3}) int[][] inOut);

    void cube(@InOut @FixedSize({2, 1, 2}) String[][][] inOut);

    void points(@Out @FixedSize({2, 2}) Point[][] out);

    void boxes(@Out @FixedSize(2) Box<String>[] out, @InOut @FixedSize(2) List<String>[] lists);

    void nullable(
            @InOut @FixedSize(2) int @Nullable [] ints,
            @InOut @FixedSize(2) @Nullable String @Nullable [] texts,
            @InOut @FixedSize({2, 1}) long @Nullable [][] longs);

    /** Has the sizes of what it overrides. */
    @Override
    int[] inherited(int[] value);
}
