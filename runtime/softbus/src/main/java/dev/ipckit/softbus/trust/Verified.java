/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.trust;

import dev.ipckit.softbus.device.DeviceId;
import java.time.Instant;

/**
 * A device whose certificate is trusted. Immutable.
 *
 * @param id the device
 * @param until when the trust ends by itself
 */
public record Verified(DeviceId id, Instant until) {}
