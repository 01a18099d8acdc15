/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.model;

/**
 * A parameter of a remote method.
 *
 * @param name its name
 * @param use its type
 * @param place where it is declared
 */
public record ParameterModel(String name, TypeUse use, Place place) {}
