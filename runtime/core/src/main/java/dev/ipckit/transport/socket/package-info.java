/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
/** How carriers wait on sockets in selectable mode: with deadlines, interruption, and as briefly as can be. */
@NullMarked
package dev.ipckit.transport.socket;

import org.jspecify.annotations.NullMarked;
