/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
/** What was declared: records and sealed types that know neither javac nor JavaPoet. */
@NullMarked
package dev.ipckit.processor.model;

import org.jspecify.annotations.NullMarked;
