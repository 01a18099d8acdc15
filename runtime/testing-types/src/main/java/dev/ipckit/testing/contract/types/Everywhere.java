/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract.types;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value wherever a record can have one.
 *
 * @param <T> its type
 */
record Everywhere<T>(
        T one,
        @Nullable T maybe,
        List<T> many,
        List<@Nullable T> some,
        Map<String, T> named,
        Optional<T> optional,
        Choice<T> choice) {}
