/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract.types;

import dev.ipckit.testing.contract.TransportFixture;

/** Every type over pipes inside this JVM. */
class LocalTypesTest extends TypeContract {

    @Override
    protected TransportFixture newFixture() {
        return TransportFixture.local();
    }
}
