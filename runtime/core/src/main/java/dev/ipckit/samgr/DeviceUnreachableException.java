/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.samgr;

import dev.ipckit.RemoteException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The front door of another device does not answer. It is not asked again before {@link #nextTry}: calls until then
 * fail with this at once, except those that wait for a service.
 */
public final class DeviceUnreachableException extends RemoteException {

    private static final long serialVersionUID = 1L;

    private final String deviceId;
    private final Instant nextTry;

    /**
     * Creates the exception.
     *
     * @param deviceId the device
     * @param nextTry when it is tried again at the earliest
     * @param message which device, and why
     * @param cause how the last try failed
     */
    public DeviceUnreachableException(String deviceId, Instant nextTry, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.deviceId = deviceId;
        this.nextTry = nextTry;
    }

    /** The device. */
    public String deviceId() {
        return deviceId;
    }

    /** When it is tried again at the earliest, by this device's clock; not in the future if it is being tried. */
    public Instant nextTry() {
        return nextTry;
    }
}
