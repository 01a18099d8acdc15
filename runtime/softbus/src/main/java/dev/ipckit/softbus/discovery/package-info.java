/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * Devices that announce themselves in the networks of this one (DNS-SD over multicast DNS): where they are, not whether
 * they are trusted.
 */
@NullMarked
package dev.ipckit.softbus.discovery;

import org.jspecify.annotations.NullMarked;
