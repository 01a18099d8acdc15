/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract.types;

/**
 * A value as a member of a union.
 *
 * @param <T> its type
 */
sealed interface Choice<T> {
    /** Without one. */
    record Nothing<T>(String why) implements Choice<T> {}

    /** With one. */
    record One<T>(T value) implements Choice<T> {}
}
