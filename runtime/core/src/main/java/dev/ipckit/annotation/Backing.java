/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says as which integer the constants of an enum travel, as {@code @Backing(type = "byte")} does in an AIDL file.
 * Without it an enum travels as an {@code int}. Arrays and collections of an enum that is backed by {@link Type#BYTE}
 * are packed like a {@code byte[]}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Backing {

    /** The integer. */
    Type value();

    /** The integers that AIDL knows as backing types. */
    enum Type {
        /** From -128 to 127. AIDL's default, and not ours. */
        BYTE,
        /** 32 bits, what an enum without {@link Backing} has. */
        INT,
        /** 64 bits. */
        LONG
    }
}
