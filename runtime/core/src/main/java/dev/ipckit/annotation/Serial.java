/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Calls are carried out one at a time, in the order in which they arrive, oneway ones too. On an interface: all calls
 * of one stub. On a method: the calls of that method of one stub.
 *
 * <p>No lock is held. What a call causes on its own way, a call that comes back to the thread that carries it out, runs
 * at once within it; else it would wait for itself. That holds for callbacks of the peer that is being called, and not
 * for a call that comes back by way of a third process or another thread: it waits its turn until its caller gives up,
 * at its deadline. A turn ends when the method returns, whatever it has started; that of a method which returns a
 * future, when the future is complete; that of one which returns a stream, when the stream is there.
 *
 * <p>An object that is called directly, within its own process, is not protected.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Serial {}
