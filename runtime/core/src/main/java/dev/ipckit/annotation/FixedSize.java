/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Fixes the lengths of an array, as AIDL's {@code int[2][3]} does: {@code @FixedSize({2, 3}) int[][] matrix}. It stands
 * on a parameter, on a method for its result, or on a component of a record that travels.
 *
 * <p>A method that overrides another one has its sizes, and may repeat them. With {@link Out} and {@link InOut} the
 * innermost arrays are filled that the caller has passed.
 *
 * <p>An array of another length is refused where it is sent, with {@link IllegalArgumentException}, and where it is
 * received, with {@code BadParcelException}. The arrays inside of it are never null. Another length is another
 * contract: both ends must agree.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
public @interface FixedSize {

    /** {@return one length for each dimension, the outermost first; each at least 1} */
    int[] value();
}
