/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record that travels as its one component alone where it is a member of a union: {@code @BareMember record
 * Number(int value) implements Value {}} is the member {@code int number;} of an AIDL union. For unions that foreign
 * peers have declared; between peers of one's own a record as it is does better, because it can get more components,
 * and because a reader can skip it. A union with such a member therefore has no {@link UnknownMember}. Elsewhere the
 * record travels like any other.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface BareMember {}
