/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
/** Sample: a service of another device. */
@NullMarked
package dev.ipckit.samples.devices;

import org.jspecify.annotations.NullMarked;
