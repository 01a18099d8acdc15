/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.command.JavaProcess.Ended;
import dev.ipckit.command.output.ExitCode;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the command is called, and what it says to who calls it wrongly. */
class UsageTest extends CommandTestCase {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "device",
                "frobnicate",
                "list --frobnicate",
                "ping",
                "ping a b",
                "ping a --timeout soon",
                "ping a -c 0",
                "device pair nobody:knows:this",
                "device pair 127.0.0.1 --listen 127.0.0.1",
                "device rename",
                "device trust"
            })
    void wrongCalls_areToldWhatIsWrongAndExitWith2(String arguments) throws Exception {
        assertIsToldWhatIsWrong(run("kitchen", arguments.isEmpty() ? new String[0] : arguments.split(" ")));
    }

    @Test
    void nameThatNoServiceCanHave_isAWrongCallToo() throws Exception {
        JavaProcess hosting = begin("kitchen", "samgr");
        hosting.nextLineWith("ready");

        assertIsToldWhatIsWrong(run("kitchen", "ping", "not!a!name"));
    }

    private static void assertIsToldWhatIsWrong(Ended ended) {
        assertThat(ended.exitCode()).as("%s", ended).isEqualTo(ExitCode.USAGE.number());
        assertThat(ended.err()).startsWith("ipckit: ").doesNotContain("\tat ");
        assertThat(ended.out()).isEmpty();
    }

    @Test
    void help_isOnStandardOutput() throws Exception {
        Ended ended = run("kitchen", "device", "pair", "--help");

        assertThat(ended.exitCode()).isZero();
        assertThat(ended.out())
                .contains("Usage: ipckit device pair")
                .contains("--listen")
                .contains("Exit codes:");
        assertThat(ended.err()).isEmpty();
        assertThat(directory.resolve("kitchen")).as("a device, for help alone").doesNotExist();
    }

    @Test
    void exitCodes_areAllInTheDocumentation() throws Exception {
        String page = Files.readString(Path.of("..", "docs", "command.md"));

        for (ExitCode code : ExitCode.values()) {
            assertThat(page).contains("| " + code.number() + " | ");
        }
        assertThat(page.lines().filter(line -> line.matches("\\| \\d+ \\| .*"))).hasSize(ExitCode.values().length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"device id", "device id --json", "device list --json"})
    void output_thatCannotBeWritten_isAFailure(String arguments) throws Exception {
        JavaProcess process = track(JavaProcess.start(
                environmentOf("kitchen"),
                ProcessBuilder.Redirect.to(new File("/dev/full")),
                Main.class,
                arguments.split(" ")));

        Ended ended = process.await();

        assertThat(ended.exitCode()).as("%s", ended).isEqualTo(ExitCode.FAILED.number());
        assertThat(ended.err()).isEqualTo("ipckit: standard output cannot be written any more");
    }

    @Test
    void userWithoutAHome_isToldToNameADirectory() throws Exception {
        JavaProcess process = track(JavaProcess.start(
                Map.of("IPCKIT_DEVICE", "", "XDG_CONFIG_HOME", "", "JDK_JAVA_OPTIONS", "-Duser.home=?"),
                Main.class,
                "device",
                "id"));

        Ended ended = process.await();

        assertThat(ended.exitCode()).as("%s", ended).isEqualTo(ExitCode.FAILED.number());
        assertThat(ended.err())
                .contains("this user has no home directory (\"?\")")
                .contains("IPCKIT_DEVICE");
    }
}
