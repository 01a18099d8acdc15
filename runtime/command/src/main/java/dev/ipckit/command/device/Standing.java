/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.command.device;

import dev.ipckit.softbus.device.DeviceId;
import dev.ipckit.softbus.trust.TrustStore;
import org.jspecify.annotations.Nullable;

/** Whether a device is trusted, as far as its id alone tells: no certificate has been seen. */
enum Standing {
    /** By itself. */
    TRUSTED("trusted", true),
    /** Not by itself; whether an authority that is trusted vouches for it shows when it is called. */
    NOT_BY_ITSELF("not trusted by itself", null),
    /** By nobody: there is no authority, or it was revoked. */
    NOT_TRUSTED("not trusted", false);

    private final String text;
    private final @Nullable Boolean trusted;

    Standing(String text, @Nullable Boolean trusted) {
        this.text = text;
        this.trusted = trusted;
    }

    static Standing of(DeviceId device, TrustStore trust) {
        if (trust.find(device).isPresent()) {
            return TRUSTED;
        }
        return trust.authorities().isEmpty() || trust.revoked().contains(device) ? NOT_TRUSTED : NOT_BY_ITSELF;
    }

    /** For people. */
    String text() {
        return text;
    }

    /** For programs: null if it cannot be said yet. */
    @Nullable
    Boolean trusted() {
        return trusted;
    }
}
