/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.lab.device;

/**
 * How the oneway calls of one line have arrived.
 *
 * @param arrived how many
 * @param missing how many numbers were left out before the last that arrived
 * @param outOfOrder how many came after a higher number, or again
 */
public record Notes(long arrived, long missing, long outOfOrder) {}
