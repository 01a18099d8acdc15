/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the constant of an enum as which numbers are read that the reader does not know: those of constants that a
 * newer writer has. It has a number of its own and can be sent like any other. An enum has at most one; without it, an
 * unknown number is refused with a {@link dev.ipckit.parcel.BadParcelException} that names it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface UnknownValue {}
