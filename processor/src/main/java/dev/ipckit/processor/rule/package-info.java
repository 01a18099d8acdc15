/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
/** What may not be: one rule a class, one diagnostic a fault. */
@NullMarked
package dev.ipckit.processor.rule;

import org.jspecify.annotations.NullMarked;
