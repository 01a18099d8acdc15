/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.command.JavaProcess.Ended;
import dev.ipckit.command.output.ExitCode;
import dev.ipckit.softbus.SoftBus;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Two commands that pair their devices; the test is the people. */
class PairCommandTest extends CommandTestCase {

    private static final Pattern CODE = Pattern.compile("\"code\":\"(\\d{3} \\d{3})\"");
    private static final Pattern ADDRESS = Pattern.compile("\"address\":\"([^\"]+)\"");

    private JavaProcess kitchen;
    private JavaProcess garage;

    private void beginPairing(String... garageOptions) throws IOException, InterruptedException {
        kitchen = begin("kitchen", "device", "pair", "--json", "--listen", "127.0.0.1:0");
        String[] arguments = new String[4 + garageOptions.length];
        arguments[0] = "device";
        arguments[1] = "pair";
        arguments[2] = "--json";
        arguments[3] = find(ADDRESS, kitchen.nextLineWith("\"open\""));
        System.arraycopy(garageOptions, 0, arguments, 4, garageOptions.length);
        garage = begin("garage", arguments);
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

        garage.type(wrong);
        Ended atGarage = garage.await();
        kitchen.type(right);
        kitchen.signal("TERM");

        assertThat(atGarage.exitCode()).isEqualTo(ExitCode.REFUSED.number());
        assertThat(atGarage.err()).contains("was not confirmed here");
        assertThat(kitchen.await().exitCode()).isNotZero();
        assertThat(trusts("kitchen", "garage")).isFalse();
        assertThat(trusts("garage", "kitchen")).isFalse();
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
