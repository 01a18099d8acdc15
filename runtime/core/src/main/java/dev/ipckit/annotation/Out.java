/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a parameter that travels back only (AIDL's {@code out}): an array, a collection, a map, a mutable
 * {@link dev.ipckit.parcel.Parcelable} or a {@link dev.ipckit.Holder}, which the callee fills and the caller finds
 * filled when the call returns.
 *
 * <p>The callee gets a new one: an array of the caller's length, an empty collection, map or holder, or a parcelable as
 * its constructor leaves it. What the caller passes is not looked at, apart from the length of an array. When the call
 * throws, the caller's object is as it was, unless the reply itself was broken. A call within one process hands the
 * very object over.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Out {}
