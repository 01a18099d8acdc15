/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
/** What is exported as AIDL, and what AIDL's own compiler makes of it. */
@NullMarked
package dev.ipckit.processor.aidl;

import org.jspecify.annotations.NullMarked;
