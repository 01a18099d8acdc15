/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract;

import dev.ipckit.testing.contract.types.Echoed;
import dev.ipckit.testing.contract.types.TypeConformance;
import dev.ipckit.testing.contract.types.TypeConformanceStub;
import dev.ipckit.testing.contract.types.TypeTrials;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Values of every type, in every place, arrive as they were sent. */
abstract class TypeContract extends TransportContract {

    @TestFactory
    Stream<DynamicTest> everyType_inEveryPlace_arrivesAsItWasSent() {
        TypeConformance remote =
                TypeConformanceStub.asInterface(connect(client, server, TypeConformanceStub.of(Echoed.service())));
        return TypeTrials.of(remote, TypeTrials.seed());
    }
}
