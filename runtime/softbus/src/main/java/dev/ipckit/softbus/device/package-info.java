/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
/** Who this device is: its key, its certificate, its id, its name, and the files they live in. */
@NullMarked
package dev.ipckit.softbus.device;

import org.jspecify.annotations.NullMarked;
