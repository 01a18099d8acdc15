/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.RemoteObject;
import dev.ipckit.process.HelperProcess;
import dev.ipckit.process.HelperService;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;

/** The same between two JVMs, over a Unix domain socket. */
class TwoProcessesTest {

    /** What the other JVM serves. */
    static final class EchoedService implements HelperService {
        @Override
        public RemoteObject start(List<String> arguments) {
            return TypeConformanceStub.of(Echoed.service());
        }
    }

    @Test
    void everyType_inEveryPlace_arrivesAsItWasSent() throws Throwable {
        try (HelperProcess helper = HelperProcess.of(EchoedService.class).start()) {
            TypeConformance remote = helper.root(TypeConformanceStub::asInterface);

            List<DynamicTest> trials = TypeTrials.of(remote, TypeTrials.seed()).toList();
            assertThat(trials).hasSizeGreaterThan(150);
            for (DynamicTest trial : trials) {
                try {
                    trial.getExecutable().execute();
                } catch (Throwable failed) {
                    throw new AssertionError(trial.getDisplayName(), failed);
                }
            }
        }
    }
}
