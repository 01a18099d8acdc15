/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
/** The commands about SAMgr and services. */
@NullMarked
package dev.ipckit.command.service;

import org.jspecify.annotations.NullMarked;
