/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.trust;

import dev.ipckit.softbus.device.DeviceId;
import dev.ipckit.softbus.device.DeviceName;
import java.security.cert.X509Certificate;

/**
 * A private authority: every device with a certificate that it issued is trusted, unless it has been revoked here.
 * Immutable.
 *
 * @param id derived from the key in its certificate, as a device's is
 * @param name what this device's owner calls it
 * @param certificate its own certificate
 */
public record Authority(DeviceId id, DeviceName name, X509Certificate certificate) {

    @Override
    public String toString() {
        return name + " (authority " + id.shortForm() + ")";
    }
}
