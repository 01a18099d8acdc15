/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * What marks a Java interface as a remote one. Read by the annotation processor only; nothing looks at them at run
 * time.
 */
@NullMarked
package dev.ipckit.annotation;

import org.jspecify.annotations.NullMarked;
