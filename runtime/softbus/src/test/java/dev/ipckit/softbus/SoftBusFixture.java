/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus;

import dev.ipckit.Endpoint;
import dev.ipckit.IpcKit;
import dev.ipckit.softbus.trust.UntrustedException;
import dev.ipckit.testing.contract.TransportFixture;
import java.io.IOException;

/** Mutual TLS on loopback: every process is a device of its own, and trusts the others. */
final class SoftBusFixture implements TransportFixture {
    private final Devices devices = new Devices();

    @Override
    public IpcKit.Builder kit(String name) {
        try {
            return IpcKit.builder().name(name).transport(devices.friend(name).transport());
        } catch (IOException | UntrustedException failed) {
            throw new AssertionError(failed);
        }
    }

    @Override
    public Endpoint newEndpoint() {
        return SoftBusAddress.of("127.0.0.1", 0).endpoint();
    }

    @Override
    public boolean knowsUser() {
        return false;
    }

    @Override
    public void close() {
        devices.close();
    }
}
