/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the record as which members of a union are read that the reader does not know: those that a newer writer has.
 * The record has no component, or one {@code int}, which receives the tag. What the unknown member holds is skipped. A
 * union has at most one, and none beside a {@link BareMember}; without it, an unknown tag is refused with a {@link
 * dev.ipckit.parcel.BadParcelException} that names it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface UnknownMember {}
