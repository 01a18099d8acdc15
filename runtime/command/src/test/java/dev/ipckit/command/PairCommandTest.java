/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.command.JavaProcess.Ended;
import dev.ipckit.command.output.ExitCode;
import dev.ipckit.softbus.SoftBus;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Two commands that pair their devices; the test is the people. */
class PairCommandTest extends CommandTestCase {

    private static final Pattern CODE = Pattern.compile("\"code\":\"(\\d{3} \\d{3})\"");
    private static final Pattern ADDRESS = Pattern.compile("\"address\":\"([^\"]+)\"");

    private JavaProcess kitchen;
    private JavaProcess garage;

    /** Where the kitchen lets itself be paired. */
    private String address;

    private void beginPairing(String... garageOptions) throws IOException, InterruptedException {
        kitchen = begin("kitchen", "device", "pair", "--json", "--listen", "127.0.0.1:0");
        address = find(ADDRESS, kitchen.nextLineWith("\"open\""));
        beginAtGarage(garageOptions);
    }

    private void beginAtGarage(String... options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("device", "pair", "--json", address));
        arguments.addAll(List.of(options));
        garage = begin("garage", arguments.toArray(String[]::new));
    }

    private static String find(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        assertThat(matcher.find()).as("%s in %s", pattern, line).isTrue();
        return matcher.group(1);
    }

    private static String code(JavaProcess process) throws InterruptedException {
        return find(CODE, process.nextLineWith("\"code\""));
    }

    private boolean trusts(String who, String whom) throws IOException {
        return SoftBus.at(directory.resolve(who))
                .trust()
                .find(SoftBus.at(directory.resolve(whom)).device().id())
                .isPresent();
    }

    @Test
    void codesThatEachIsToldByTheOther_pair() throws Exception {
        beginPairing();
        String atKitchen = code(kitchen);
        String atGarage = code(garage);
        assertThat(atKitchen).isEqualTo(atGarage);

        kitchen.type(atGarage);
        garage.type(atKitchen.replace(" ", ""));

        assertThat(kitchen.nextLineWith("paired")).contains("\"shortId\"");
        assertThat(garage.await().exitCode()).isZero();
        assertThat(kitchen.await().exitCode()).isZero();
        assertThat(trusts("kitchen", "garage")).isTrue();
        assertThat(trusts("garage", "kitchen")).isTrue();
    }

    @Test
    void codeThatIsEntered_isNotShown() throws Exception {
        beginPairing("--enter");
        String atKitchen = code(kitchen);
        assertThat(garage.nextLineWith("\"enter\"")).doesNotContain("code");

        garage.type(atKitchen);
        kitchen.type(atKitchen);

        assertThat(garage.await().exitCode()).isZero();
        assertThat(kitchen.await().exitCode()).isZero();
    }

    @Test
    void wrongCode_isRefusedOnBothSides() throws Exception {
        beginPairing();
        String right = code(kitchen);
        String wrong = (right.startsWith("0") ? "1" : "0") + right.substring(1);
        code(garage);

        kitchen.type(right);
        garage.type(wrong);
        Ended atGarage = garage.await();

        assertThat(atGarage.exitCode()).isEqualTo(ExitCode.REFUSED.number());
        assertThat(atGarage.err()).contains("was not confirmed here");
        assertThat(atGarage.out())
                .contains("{\"event\":\"failed\",\"reason\":\"device ")
                .contains("\"triesLeft\":0}");
        assertThat(kitchen.nextLineWith("\"failed\"")).contains("refused").contains("\"triesLeft\":2}");
        assertThat(trusts("garage", "kitchen")).isFalse();
        // The kitchen was told, and is there for the next one.
        beginAtGarage();
        assertThat(code(kitchen)).isEqualTo(code(garage));
        assertThat(trusts("kitchen", "garage")).isFalse();
        garage.endInput();
        assertThat(garage.await().exitCode()).isEqualTo(ExitCode.REFUSED.number());
        kitchen.signal("TERM");
        Ended atKitchen = kitchen.await();
        assertThat(atKitchen.exitCode()).isNotZero();
        assertThat(atKitchen.err()).as("said once, and not in the log too").doesNotContain("refused");
        assertThat(trusts("kitchen", "garage")).isFalse();
    }

    @Test
    void plainYesOfAProgram_isNoCode() throws Exception {
        beginPairing();
        code(garage);

        garage.type("yes");

        assertThat(garage.await().exitCode()).isEqualTo(ExitCode.REFUSED.number());
        assertThat(trusts("garage", "kitchen")).isFalse();
    }

    @Test
    void inputThatEnds_isNoCode() throws Exception {
        beginPairing();

        garage.endInput();

        assertThat(garage.await().exitCode()).isEqualTo(ExitCode.REFUSED.number());
    }

    @Test
    void nobodyWhoComes_isATimeout() throws Exception {
        Ended ended = run("kitchen", "device", "pair", "--listen", "127.0.0.1:0", "--for", "200ms");

        assertThat(ended.exitCode()).isEqualTo(ExitCode.TIMEOUT.number());
        assertThat(ended.err()).contains("nobody was paired within");
        assertThat(ended.out()).contains("ipckit device pair 127.0.0.1:");
    }

    @Test
    void nobodyWhoIsOpen_cannotBeReached() throws Exception {
        Ended ended = run("kitchen", "device", "pair", "127.0.0.1:1");

        assertThat(ended.exitCode()).isEqualTo(ExitCode.UNREACHABLE.number());
        assertThat(ended.err()).contains("127.0.0.1:1");
    }
}
