/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Fixes the number by which a constant of an enum travels, as {@code A = 3} does in an AIDL enum. Either every constant
 * of an enum has one, or none; without them the number is the ordinal, and constants may only be added at the end.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface WireValue {

    /** The number, unique within the enum and in the range of its {@link Backing}. */
    long value();
}
