/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.lab.device;

import java.util.List;

/**
 * What others have asked of a device.
 *
 * @param numbers how many different calls were carried out
 * @param most how often the same call was carried out, at the most
 * @param held how many calls are waiting to be let go
 * @param kept how many callbacks are kept
 * @param keptDied why those died that are not kept any more, in the order in which this was told
 */
public record Served(int numbers, int most, int held, int kept, List<String> keptDied) {}
