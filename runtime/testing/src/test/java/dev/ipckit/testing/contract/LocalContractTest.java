/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract;

/** The contract over pipes inside this JVM. */
class LocalContractTest extends TransportContractSuite {

    @Override
    protected TransportFixture newFixture() {
        return TransportFixture.local();
    }
}
