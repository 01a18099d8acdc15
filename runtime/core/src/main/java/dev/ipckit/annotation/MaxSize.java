/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How many bytes the arguments and the result of a call may take in a parcel. Both ends check: the caller before it
 * sends a request and when it has a reply, the stub before it reads a request and before it sends a reply. What is
 * larger ends with {@link dev.ipckit.parcel.ParcelTooLargeException} at the caller; a oneway call that a stub refuses
 * is logged there. On an interface it holds for every method that has none of its own.
 *
 * <p>Counted without the interface token and the status of the reply, so that the number is that of the values as
 * {@code runtime/docs/wire-format.md} lays them out. The limit of the transport for a whole parcel, 1 MiB unless
 * {@link dev.ipckit.IpcKit.Builder#maxParcelSize} says otherwise, holds besides.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface MaxSize {

    /** The bytes of all arguments together, from 1 to 1 GiB; left out, they have no limit of their own. */
    int request() default Integer.MAX_VALUE;

    /** The bytes of the result, from 1 to 1 GiB; left out, it has no limit of its own. */
    int reply() default Integer.MAX_VALUE;
}
