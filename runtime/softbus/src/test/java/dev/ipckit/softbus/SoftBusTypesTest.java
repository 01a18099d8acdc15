/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus;

import dev.ipckit.testing.contract.TransportFixture;
import dev.ipckit.testing.contract.types.TypeContract;

/** Every type between devices, over mutual TLS on loopback. */
class SoftBusTypesTest extends TypeContract {

    @Override
    protected TransportFixture newFixture() {
        return new SoftBusFixture();
    }
}
