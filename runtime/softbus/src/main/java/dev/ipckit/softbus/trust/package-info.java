/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
/** Which other devices are trusted, and why. */
@NullMarked
package dev.ipckit.softbus.trust;

import org.jspecify.annotations.NullMarked;
