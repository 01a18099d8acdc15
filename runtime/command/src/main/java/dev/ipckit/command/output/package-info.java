/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
/** What a command says: text for people or JSON for programs, and how it ended. */
@NullMarked
package dev.ipckit.command.output;

import org.jspecify.annotations.NullMarked;
