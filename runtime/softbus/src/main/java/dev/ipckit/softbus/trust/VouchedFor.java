/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.trust;

import dev.ipckit.softbus.device.DeviceId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The devices whose certificate an authority was found to have issued, by whom; those of the latest 1,024. Which
 * devices an authority has is not known before they have shown their certificates. Thread-safe.
 */
final class VouchedFor {

    private static final int MAX_DEVICES = 1_024;

    /** The latest last; also what guards it. */
    private final Map<DeviceId, DeviceId> authorities = new LinkedHashMap<>();

    void add(DeviceId device, DeviceId authority) {
        synchronized (authorities) {
            authorities.remove(device);
            authorities.put(device, authority);
            if (authorities.size() > MAX_DEVICES) {
                DeviceId first = authorities.keySet().iterator().next();
                authorities.remove(first);
            }
        }
    }

    /** Who vouched for a device, null if nobody is known to have. */
    @Nullable
    DeviceId authorityOf(DeviceId device) {
        synchronized (authorities) {
            return authorities.get(device);
        }
    }
}
