/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.samgr;

import dev.ipckit.Endpoint;
import dev.ipckit.IpcKit;
import dev.ipckit.RemoteException;
import dev.ipckit.Session;
import dev.ipckit.transport.Wording;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The front door of another device. Confined to one thread, but for its messages. */
final class DevicePlace implements RegistryPlace {

    private final IpcKit kit;
    private final String deviceId;
    private final Endpoint endpoint;
    private volatile long idleNanos = TimeUnit.MINUTES.toNanos(1);

    DevicePlace(IpcKit kit, String deviceId, Endpoint endpoint) {
        this.kit = kit;
        this.deviceId = deviceId;
        this.endpoint = endpoint;
    }

    @Override
    public RegistryLink tryLink() {
        Session session = kit.connect(endpoint);
        boolean done = false;
        try {
            String served = session.root().interfaceDescriptor();
            if (!served.equals(SystemAbilityRegistryStub.DESCRIPTOR)) {
                throw new RemoteException("what listens at " + endpoint + " serves \"" + served
                        + "\", and is not the device's front door; run SystemAbilityManager.openDoor there, and have the"
                        + " peer addresses lead to it");
            }
            RegistryLink link = RegistryLink.to(session);
            done = true;
            return link;
        } finally {
            if (!done) {
                session.close();
            }
        }
    }

    @Override
    public long idleNanos() {
        return idleNanos;
    }

    void closeWhenIdleFor(Duration idle) {
        idleNanos = TimeUnit.NANOSECONDS.convert(idle);
    }

    @Override
    public RemoteException notReached(@Nullable RuntimeException why, Duration untilNextTry) {
        return new DeviceUnreachableException(
                deviceId,
                Instant.now().plus(untilNextTry),
                "SAMgr of device " + deviceId + " was not reached"
                        + (why == null ? " in time" : ": " + why.getMessage())
                        + (untilNextTry.isZero() ? "" : "; it is tried again in " + Wording.of(untilNextTry)),
                why);
    }

    @Override
    public String toString() {
        return endpoint.toString();
    }
}
