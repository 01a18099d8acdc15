/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
/** The first five minutes: one interface, two JVMs, a call. */
@NullMarked
package dev.ipckit.samples.quickstart;

import org.jspecify.annotations.NullMarked;
