/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.command.JavaProcess.Ended;
import dev.ipckit.command.output.ExitCode;
import org.junit.jupiter.api.Test;

/** What there is and whether it answers. */
class ServiceCommandTest extends CommandTestCase {

    private JavaProcess service;

    private void startSamgr() throws Exception {
        JavaProcess samgr = begin("kitchen", "samgr");
        samgr.nextLineWith("ready");
    }

    private void startService() throws Exception {
        startSamgr();
        service = start(
                "kitchen",
                ServiceMain.class,
                "greeter",
                directory.resolve("greeter.sock").toString());
        assertThat(service.nextLine()).isEqualTo("serving");
    }

    private void fails(ExitCode code, String sentence, String... arguments) throws Exception {
        Ended ended = run("kitchen", arguments);
        assertThat(ended.exitCode()).as("%s", ended).isEqualTo(code.number());
        assertThat(ended.err()).startsWith("ipckit: ").contains(sentence);
        assertThat(ended.out()).isEmpty();
    }

    @Test
    void services_areListed() throws Exception {
        startService();

        assertThat(run("kitchen", "list").out())
                .containsPattern(
                        "NAME +INTERFACE +USER +PROCESS +FOR\ngreeter +dev.ipckit.command.ISilent +\\d+ +[?\\d]+");
        assertThat(run("kitchen", "list", "--json").out())
                .startsWith("[{\"name\":\"greeter\",\"interface\":\"dev.ipckit.command.ISilent\",\"uid\":");
    }

    @Test
    void samgrWithoutServices_isNotNoSamgr() throws Exception {
        startSamgr();

        assertThat(run("kitchen", "list").out()).isEqualTo("SAMgr is there, and no service is registered.");
        assertThat(run("kitchen", "list", "--json").out()).isEqualTo("[]");
    }

    @Test
    void noSamgr_isUnreachable() throws Exception {
        fails(ExitCode.UNREACHABLE, "hosts SAMgr", "list");
        fails(ExitCode.UNREACHABLE, "hosts SAMgr", "ping", "greeter");
    }

    @Test
    void service_answersByItsNameAndByItsEndpoint() throws Exception {
        startService();

        assertThat(run("kitchen", "ping", "greeter").out().lines())
                .hasSize(4)
                .allMatch(line -> line.matches("greeter answered in \\d+\\.\\d{3} ms"));
        String endpoint = "unix:" + directory.resolve("greeter.sock");
        assertThat(run("kitchen", "ping", endpoint, "--json", "-c", "1").out())
                .matches("\\{\"target\":\"" + endpoint + "\",\"micros\":[0-9.]+}");
    }

    @Test
    void serviceThatIsNotThere_isNotFound() throws Exception {
        startService();

        fails(ExitCode.NOT_FOUND, "no service \"gretter\"", "ping", "gretter");
    }

    @Test
    void endpointThatNobodyServes_isUnreachable() throws Exception {
        fails(ExitCode.UNREACHABLE, "nobody.sock", "ping", "unix:" + directory.resolve("nobody.sock"));
        fails(ExitCode.UNREACHABLE, "127.0.0.1:1", "ping", "softbus:" + "0".repeat(64) + "@127.0.0.1:1");
    }

    @Test
    void serviceThatHangs_isATimeout() throws Exception {
        startService();
        service.signal("STOP");

        fails(ExitCode.TIMEOUT, "", "ping", "greeter", "--timeout", "1s");
        fails(ExitCode.TIMEOUT, "", "ping", "unix:" + directory.resolve("greeter.sock"), "--timeout", "1s");
        service.signal("CONT");
    }
}
