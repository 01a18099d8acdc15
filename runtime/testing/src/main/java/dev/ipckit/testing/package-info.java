/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
/** What tests of IPC Kit for Java need. */
@NullMarked
package dev.ipckit.testing;

import org.jspecify.annotations.NullMarked;
