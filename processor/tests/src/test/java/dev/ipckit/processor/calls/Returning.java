/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import dev.ipckit.Holder;
import dev.ipckit.annotation.In;
import dev.ipckit.annotation.InOut;
import dev.ipckit.annotation.Out;
import dev.ipckit.annotation.RemoteInterface;
import dev.ipckit.processor.calls.Values.Box;
import dev.ipckit.processor.calls.Values.Point;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Arguments that come back. {@code out} methods fill with what they are told, {@code inOut} methods change what they get. */
@RemoteInterface
interface Returning {
    void outBooleans(@Out boolean[] array);

    int outBytes(@In byte[] content, @Out byte[] array);

    void outChars(@Out char[] array);

    void outShorts(@Out short[] array);

    void outInts(@Out int[] array);

    void outLongs(@Out long[] array);

    void outFloats(@Out float[] array);

    void outDoubles(@Out double[] array);

    void outNullableInts(@Out int @Nullable [] array);

    void outStrings(@Out String[] array);

    void outNullableStrings(@Out @Nullable String @Nullable [] array);

    void outByteBoxes(@Out Byte[] array);

    void outPoints(@Out Point[] array);

    void outBoxes(@Out Box<String>[] array);

    void inOutBytes(@InOut byte[] array);

    void inOutInts(@InOut int[] array);

    void inOutNullableInts(@InOut int @Nullable [] array);

    void inOutPoints(@InOut @Nullable Point[] array);

    void inOutNullablePoints(@InOut Point @Nullable [] array);

    void outList(@Out List<String> list);

    @SuppressWarnings("IPC056")
    void outNullableList(@Out @Nullable List<String> list);

    void outSet(@Out Set<Integer> set);

    void outCollection(@Out Collection<Byte> collection);

    void outMap(@Out Map<String, Point> map);

    void inOutList(@InOut List<Integer> list);

    void inOutNullableList(@InOut @Nullable List<Integer> list);

    void inOutMap(@InOut Map<Integer, @Nullable String> map);

    String outHolders(@Out Holder<Integer> number, @Out Holder<String> text, @Out Holder<Point> point);

    void outNullableHolder(@Nullable String value, @Out Holder<@Nullable String> holder);

    void inOutHolder(@InOut Holder<Long> holder);

    void inOutHolderOfList(@InOut Holder<List<String>> holder);

    void outCounter(int value, @Out Counter counter);

    void inOutCounter(@InOut Counter counter);

    void inOutNullableCounter(@InOut @Nullable Counter counter);

    int count(Counter counter);

    /** Result and several arguments: the order is what is tested. */
    String mixed(@InOut Holder<String> first, int between, @Out int[] second, @InOut List<String> third);

    /** Throws after it has changed all. */
    void failing(@InOut int[] array, @InOut List<Integer> list, @InOut Holder<String> holder)
            throws Failures.StoreException;

    /** Names of what generated code uses. */
    int clashing(@Out int[] reply, @InOut Holder<Integer> result, @Out List<String> failure, @InOut int[] request);
}
