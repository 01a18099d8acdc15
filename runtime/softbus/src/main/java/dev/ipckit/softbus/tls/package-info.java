/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
/** Channels of mutual TLS 1.3 over TCP, between devices that trust each other. */
@NullMarked
package dev.ipckit.softbus.tls;

import org.jspecify.annotations.NullMarked;
