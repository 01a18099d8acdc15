/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.trust;

import dev.ipckit.softbus.device.DeviceId;
import dev.ipckit.softbus.device.DeviceName;
import java.security.cert.X509Certificate;
import java.util.Locale;

/**
 * A device that this one trusts by itself, not by an authority. Immutable.
 *
 * @param id derived from the key in the certificate
 * @param name what this device's owner calls it
 * @param origin how it came to be trusted
 * @param certificate the certificate that was trusted; a later one of the same key is trusted too, but no longer than
 *     this
 */
public record TrustedDevice(DeviceId id, DeviceName name, Origin origin, X509Certificate certificate) {

    /** How trust began. */
    public enum Origin {
        /** Two people compared a code. */
        PAIRING,
        /** Somebody imported its certificate. */
        IMPORT;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public String toString() {
        return name + " (" + id.shortForm() + ")";
    }
}
