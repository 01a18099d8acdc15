/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.concurrent.TimeUnit;

/**
 * A reply that may be given again: for as long as the time runs, an equal call on the same remote object is answered
 * from the memory of the calling process, without a transaction. Equal is a call of the same method whose arguments lie
 * in the parcel as the same bytes; a set or map in another order is another call.
 *
 * <p>Exceptions are not kept, nor replies of more than 64 KiB; of one remote object at most 256 replies and 1 MiB are,
 * those used longest ago make room. Nothing is answered any more once the object is known to be dead. Two calls at the
 * same time may both be sent. A call that makes the reply wrong does not remove it: choose a time for which that does
 * no harm.
 *
 * <p>The method returns a value, and no remote object is in its arguments or its result. An object of this process that
 * is called directly caches nothing.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Cacheable {

    /** How old a reply may be, counted from when its call was made; more than zero and at most a day. */
    long value();

    /** What it is counted in. */
    TimeUnit unit() default TimeUnit.SECONDS;
}
