/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract;

/** The contract over Unix domain sockets. */
class UnixContractTest extends TransportContractSuite {

    @Override
    protected TransportFixture newFixture() {
        return TransportFixture.unix();
    }
}
