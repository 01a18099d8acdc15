/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract;

import dev.ipckit.Endpoint;
import dev.ipckit.IpcKit;
import dev.ipckit.testing.FaultyTransport;

/** The contract over the transport for tests, on which nothing goes wrong unless it is ordered. */
class FaultyContractTest extends TransportContractSuite {

    @Override
    protected TransportFixture newFixture() {
        return new TransportFixture() {
            @Override
            public IpcKit.Builder kit(String name) {
                return IpcKit.builder().name(name);
            }

            @Override
            public Endpoint newEndpoint() {
                return FaultyTransport.newEndpoint().endpoint();
            }

            @Override
            public boolean knowsUser() {
                return true;
            }
        };
    }
}
