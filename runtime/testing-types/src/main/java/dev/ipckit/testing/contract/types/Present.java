/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract.types;

import java.util.List;
import java.util.Map;

/**
 * A value wherever a record can have one that is never null, as an optional is.
 *
 * @param <T> its type
 */
record Present<T>(T one, List<T> many, Map<String, T> named, Choice<T> choice) {}
