/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a caller from another process must be allowed (AIDL's {@code EnforcePermission}). The generated stub asks the
 * {@link dev.ipckit.PermissionPolicy} of its process before it reads the arguments; a caller that is refused gets a
 * {@link SecurityException}, a oneway call that is refused is logged and dropped. On an interface it holds for every
 * method that has none of its own.
 *
 * <p>A call within one process goes to the object itself, without a stub, and is not checked.
 *
 * <pre>{@code
 * @RequiresPermission("com.example.READ_CONTACTS")
 * List<Contact> contacts();
 *
 * @RequiresPermission(anyOf = {"com.example.WRITE_CONTACTS", "com.example.ADMIN"})
 * void add(Contact contact);
 * }</pre>
 *
 * <p>Exactly one of {@link #value}, {@link #anyOf} and {@link #allOf} is given.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface RequiresPermission {

    /** The one permission. */
    String value() default "";

    /** Permissions of which one is enough; asked for in this order. */
    String[] anyOf() default {};

    /** Permissions that are all needed; asked for in this order. */
    String[] allOf() default {};
}
