/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract.types;

import dev.ipckit.annotation.InOut;
import dev.ipckit.annotation.Out;
import org.jspecify.annotations.Nullable;

/** Arrays of primitives: as parameters and results, filled by the callee, changed by the callee, and none at all. */
interface ArrayTypes {
    boolean[] reverseBooleans(boolean[] input, @Out boolean[] repeated);

    byte[] reverseBytes(byte[] input, @Out byte[] repeated);

    char[] reverseChars(char[] input, @Out char[] repeated);

    short[] reverseShorts(short[] input, @Out short[] repeated);

    int[] reverseInts(int[] input, @Out int[] repeated);

    long[] reverseLongs(long[] input, @Out long[] repeated);

    float[] reverseFloats(float[] input, @Out float[] repeated);

    double[] reverseDoubles(double[] input, @Out double[] repeated);

    int @Nullable [] repeatNullableInts(int @Nullable [] input);

    byte @Nullable [] repeatNullableBytes(byte @Nullable [] input);

    /** Turns the array round where it is. */
    void turnLongs(@InOut long[] numbers);

    /** The same, unless there is none. */
    void turnNullableBytes(@InOut byte @Nullable [] bytes);
}
