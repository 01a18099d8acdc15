/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.model;

/**
 * An adapter that is used.
 *
 * @param name its class
 * @param hasInstance whether its static field {@code INSTANCE} is taken; else it is made
 * @param carrier what travels
 */
public record AdapterModel(ClassRef name, boolean hasInstance, TypeUse carrier) {}
