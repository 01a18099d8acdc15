/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a parameter that travels both ways (AIDL's {@code inout}): an array, a collection, a map, a mutable
 * {@link dev.ipckit.parcel.Parcelable} or a {@link dev.ipckit.Holder}. The callee gets a copy; what it has made of that
 * stands in the caller's object when the call returns. An array keeps its length, a collection or map is cleared and
 * filled anew. When the call throws, the caller's object is as it was, unless the reply itself was broken. A call
 * within one process hands the very object over.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface InOut {}
