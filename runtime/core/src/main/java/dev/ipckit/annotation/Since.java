/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The version of the contract in which a method, a constant, a record component, an enum constant or a member of a
 * union came: what a caller compares with the {@code interfaceVersion()} of the other side. It changes nothing in the
 * generated code but its documentation. Where a lock file is kept, it knows the version anyway, and what is said here
 * must agree with it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.TYPE})
public @interface Since {

    /** The version, from 1 on. */
    int value();
}
