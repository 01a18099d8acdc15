/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
/** How two devices come to trust each other: people compare a short code. */
@NullMarked
package dev.ipckit.softbus.pairing;

import org.jspecify.annotations.NullMarked;
