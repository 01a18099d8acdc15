/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Fixes the transaction code of a method, as {@code = n} does in an AIDL file. Either every method of an interface has
 * one, or none.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface TransactionCode {

    /** The code as it stands on the wire, from 1 to 0x00ffff9b; the codes above belong to the runtime. */
    int value();
}
