/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an interface whose methods can be called from another process. For an interface {@code Foo} the annotation
 * processor checks that everything in its methods can travel, and generates {@code FooProxy} and {@code FooStub}.
 *
 * <pre>{@code
 * @RemoteInterface
 * public interface Calculator {
 *     int add(int a, int b);
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface RemoteInterface {

    /**
     * The name by which both ends know the interface. Left empty, it is the qualified name of the interface, a nested
     * interface written {@code pkg.Outer.Inner}; set it when the interface moves to another package while its peers
     * stay, or to speak with an AIDL interface of that name.
     */
    String descriptor() default "";

    /**
     * Interfaces of others, which cannot be annotated. The package or type that bears the annotation is not remote
     * itself then; it makes them so: for each, {@code FooProxy} and {@code FooStub} are generated in the package of the
     * annotation, an interface {@code Outer.Inner} giving {@code Outer_InnerStub}. The descriptor is the qualified name
     * of the interface. In that package, such an interface may be used in the methods of remote interfaces.
     *
     * <pre>{@code
     * @RemoteInterface(of = {ThirdParty.class, Runnable.class})
     * package com.example;
     * }</pre>
     */
    Class<?>[] of() default {};

    /**
     * Whether {@code FooDelegate} is generated too: an abstract class that passes every call on to another {@code Foo},
     * methods with a body included, as the base of decorators that change some of them. Left out because most
     * interfaces have no use for it.
     */
    boolean delegate() default false;
}
