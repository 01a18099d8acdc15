/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.concurrent.TimeUnit;

/**
 * How long a call may take. It then ends with {@link dev.ipckit.DeadlineExceededException} for the caller, and may
 * still be carried out by the other side. On an interface it holds for every method that has none of its own.
 *
 * <p>A time limit in the {@link dev.ipckit.CallOptions} of the proxy goes before it, and it goes before the default of
 * the transport. Of a {@link Oneway} call it limits how long the sender waits until there is room for it. It is a
 * matter of the caller alone: nothing of it is on the wire.
 *
 * <pre>{@code
 * @Timeout(value = 500, unit = TimeUnit.MILLISECONDS)
 * Position position();
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Timeout {

    /** The limit, more than zero and at most a day. */
    long value();

    /** What it is counted in. */
    TimeUnit unit() default TimeUnit.SECONDS;
}
