/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * The messages of multicast DNS (RFC 6762) and of service discovery with it (RFC 6763), as far as the soft bus needs
 * them.
 */
@NullMarked
package dev.ipckit.softbus.mdns;

import org.jspecify.annotations.NullMarked;
