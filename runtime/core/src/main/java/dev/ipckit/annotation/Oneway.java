/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method whose caller does not wait: the call returns once the transaction is sent, and whatever the other side
 * throws is logged there. Such a method returns {@code void}. Calls to one object arrive in the order in which they
 * were made, one at a time. On an interface it marks every method of it.
 *
 * <p>The caller never learns whether such a call was carried out. Those that were sent before {@link
 * dev.ipckit.IpcKit#close} or {@link dev.ipckit.Session#close} are, if the other side gets through with them within 2
 * s. What it has not begun by then may be lost, and so may what a process sent last that exits without closing. Where
 * that matters, leave this annotation away: then the call returns once the method has been carried out.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Oneway {}
