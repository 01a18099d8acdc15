/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.command.JavaProcess.Ended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SAMgr as a daemon. */
class SamgrCommandTest extends CommandTestCase {

    @ParameterizedTest
    @ValueSource(strings = {"TERM", "INT"})
    void hostThatIsToldToEnd_endsInGoodOrder(String signal) throws Exception {
        JavaProcess samgr = begin("kitchen", "samgr", "--json");
        assertThat(samgr.nextLine()).isEqualTo("{\"event\":\"ready\",\"host\":true,\"door\":null}");

        samgr.signal(signal);

        Ended ended = samgr.await();
        assertThat(ended.exitCode()).as("%s", ended).isZero();
        assertThat(ended.err()).isEmpty();
    }

    @Test
    void hostThatIsKilled_isFollowedByTheNextOne() throws Exception {
        JavaProcess first = begin("kitchen", "samgr");
        assertThat(first.nextLine()).isEqualTo("ready: this process hosts SAMgr");
        JavaProcess second = begin("kitchen", "samgr");
        assertThat(second.nextLine()).startsWith("ready: another process hosts SAMgr");
        JavaProcess service = start(
                "kitchen",
                ServiceMain.class,
                "greeter",
                directory.resolve("greeter.sock").toString());
        assertThat(service.nextLine()).isEqualTo("serving");

        first.signal("KILL");
        first.await();

        assertThat(run("kitchen", "ping", "greeter", "-c", "1").exitCode()).isZero();
        service.close();
        second.signal("TERM");
        assertThat(second.await().exitCode()).isZero();
    }
}
