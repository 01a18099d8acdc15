/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
/** Networks of the kernel's own network namespaces, on wires that a test can spoil. */
@NullMarked
package dev.ipckit.softbus.lab.wire;

import org.jspecify.annotations.NullMarked;
