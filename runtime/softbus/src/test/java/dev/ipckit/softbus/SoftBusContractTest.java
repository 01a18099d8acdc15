/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus;

import dev.ipckit.testing.contract.TransportContractSuite;
import dev.ipckit.testing.contract.TransportFixture;

/** The contract between devices, over mutual TLS on loopback. */
class SoftBusContractTest extends TransportContractSuite {

    @Override
    protected TransportFixture newFixture() {
        return new SoftBusFixture();
    }
}
