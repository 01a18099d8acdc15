/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Fixes the tag by which a record travels as a member of a union, that is, of a sealed interface that permits it.
 * Either every member of a union has one, or none; without them members are counted from 0 as the interface permits
 * them, and may only be added at the end. The tag of a record holds in every union that it is a member of.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface UnionTag {

    /** The tag, from 0 to 65535. An AIDL union counts its fields from 0, so that a gap is a field that nobody uses. */
    int value();
}
