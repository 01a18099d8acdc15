/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
/** Devices of the lab: each a JVM on a machine of its own, told what to do by the test. */
@NullMarked
package dev.ipckit.softbus.lab.device;

import org.jspecify.annotations.NullMarked;
