/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * A constant of a remote interface whose value the compiler knows: peers compile it in, so that it is part of the
 * contract.
 *
 * @param name its name
 * @param type its type: a primitive or String
 * @param value its value: the box of the primitive, or the String
 * @param declaredIn the interface that declares it
 * @param since the version of the contract in which it came, null when that is not said
 * @param place where findings about it go
 */
public record ConstantModel(
        String name,
        JavaType type,
        Object value,
        ClassRef declaredIn,
        Documentation.@Nullable SinceVersion since,
        Place place) {}
