/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract.types;

import dev.ipckit.IpcKit;
import dev.ipckit.ServedEndpoint;
import dev.ipckit.testing.LeakCheck;
import dev.ipckit.testing.TestResources;
import dev.ipckit.testing.contract.TransportFixture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Values of every type, in every place, arrive as they were sent over one transport, and leave nothing behind.
 *
 * <pre>{@code
 * class MyTypesTest extends TypeContract {
 *     protected TransportFixture newFixture() {
 *         return new MyFixture();
 *     }
 * }
 * }</pre>
 */
public abstract class TypeContract {

    private final TestResources opened = new TestResources();

    private TransportFixture fixture;
    private IpcKit server;
    private IpcKit client;

    /** For subclasses. */
    protected TypeContract() {}

    /** A new fixture for each test; the test closes it. */
    protected abstract TransportFixture newFixture();

    @BeforeEach
    void openProcesses() {
        opened.add(LeakCheck.begin()::assertNothingLeft);
        fixture = opened.add(newFixture());
        server = opened.add(fixture.kit("server").open());
        client = opened.add(fixture.kit("client").open());
    }

    @AfterEach
    void closeProcesses() throws Exception {
        opened.closeAll();
    }

    @TestFactory
    Stream<DynamicTest> everyType_inEveryPlace_arrivesAsItWasSent() {
        ServedEndpoint served = server.serve(fixture.newEndpoint(), TypeConformanceStub.of(Echoed.service()));
        TypeConformance remote = TypeConformanceStub.asInterface(
                client.connect(served.endpoint()).root());
        return TypeTrials.of(remote, TypeTrials.seed());
    }
}
