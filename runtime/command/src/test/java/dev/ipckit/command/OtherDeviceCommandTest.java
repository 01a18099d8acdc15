/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.command.JavaProcess.Ended;
import dev.ipckit.command.output.ExitCode;
import dev.ipckit.softbus.SoftBus;
import dev.ipckit.softbus.device.DeviceName;
import dev.ipckit.softbus.trust.TrustedDevice;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two devices on loopback, each with a home of its own: the kitchen has a front door, the garage asks. */
class OtherDeviceCommandTest extends CommandTestCase {

    private static final Pattern DOOR = Pattern.compile("\"door\":\"softbus:([0-9a-f]{64})@(127\\.0\\.0\\.1:\\d+)\"");

    private SoftBus kitchen;
    private SoftBus garage;
    private String loopback;
    private JavaProcess samgr;
    private String door;

    @BeforeEach
    void befriend() throws Exception {
        kitchen = SoftBus.at(directory.resolve("kitchen"));
        garage = SoftBus.at(directory.resolve("garage"));
        trust(kitchen, garage, "garage");
        trust(garage, kitchen, "kitchen");
        loopback = NetworkInterface.getByInetAddress(InetAddress.getLoopbackAddress())
                .getName();
    }

    private static void trust(SoftBus who, SoftBus whom, String name) throws Exception {
        who.trust().trust(whom.device().certificate(), new DeviceName(name), TrustedDevice.Origin.IMPORT);
    }

    private void openDoor() throws Exception {
        samgr = begin("kitchen", "samgr", "--json", "--listen", "127.0.0.1:0", "--publish", "--network", loopback);
        Matcher ready = DOOR.matcher(samgr.nextLineWith("\"ready\""));
        assertThat(ready.find()).isTrue();
        assertThat(ready.group(1)).isEqualTo(kitchen.device().id().value());
        door = ready.group(2);
    }

    private void startService(String name, String... options) throws Exception {
        String[] arguments = new String[2 + options.length];
        arguments[0] = name;
        arguments[1] = directory.resolve(name + ".sock").toString();
        System.arraycopy(options, 0, arguments, 2, options.length);
        assertThat(start("kitchen", ServiceMain.class, arguments).nextLine()).isEqualTo("serving");
    }

    private Ended ok(String... arguments) throws Exception {
        Ended ended = run("garage", arguments);
        assertThat(ended.exitCode()).as("%s", ended).isZero();
        return ended;
    }

    private void fails(ExitCode code, String sentence, String... arguments) throws Exception {
        Ended ended = run("garage", arguments);
        assertThat(ended.exitCode()).as("%s", ended).isEqualTo(code.number());
        assertThat(ended.err()).startsWith("ipckit: ").contains(sentence);
        assertThat(ended.out()).isEmpty();
    }

    @Test
    void servicesOfADevice_whoseAddressIsWrittenDown_areListedAndAnswer() throws Exception {
        openDoor();
        startService("greeter", "distributed");
        startService("secret");
        assertThat(ok("device", "address", "kitchen", door).out()).contains("is at " + door);
        assertThat(ok("device", "list", "--json").out()).contains("\"addresses\":[\"" + door + "\"]");

        assertThat(ok("list", "kitchen").out())
                .contains("greeter")
                .contains("all devices")
                .doesNotContain("secret");
        assertThat(ok("ping", "greeter@kitchen", "-c", "1").out()).startsWith("greeter@kitchen answered in ");
        assertThat(ok("ping", "@kitchen", "-c", "1").out()).startsWith("@kitchen answered in ");
        fails(ExitCode.NOT_FOUND, "no service \"secret@kitchen\"", "ping", "secret@kitchen");

        kitchen.trust().revoke(garage.device().id());
        fails(ExitCode.REFUSED, "does not trust this one", "list", "kitchen");
        fails(ExitCode.REFUSED, "does not trust this one", "ping", "@kitchen");
    }

    @Test
    void deviceThatAnnouncesItself_isWatchedAndFound() throws Exception {
        JavaProcess watching = begin("garage", "device", "watch", "--json", "--network", loopback);
        openDoor();
        startService("greeter", "distributed");
        String id = "\"id\":\"" + kitchen.device().id() + "\"";

        String found = watching.nextLineWith(id);
        assertThat(found)
                .contains("\"event\":\"found\"")
                .contains("\"addresses\":[\"" + door + "\"]")
                .contains("\"trusted\":true");
        assertThat(ok("list", "kitchen", "--network", loopback, "--json").out()).contains("\"name\":\"greeter\"");
        assertThat(ok("device", "list", "--discover", "--network", loopback).out())
                .containsPattern("kitchen .* " + Pattern.quote(door));

        samgr.signal("TERM");
        assertThat(samgr.await().exitCode()).isZero();
        assertThat(watching.nextLineWith(id)).contains("\"event\":\"offline\"");
        watching.signal("INT");
        assertThat(watching.await().exitCode()).isEqualTo(128 + 2);
    }

    @Test
    void deviceThatAnAuthorityMayVouchFor_isNotCalledAStranger() throws Exception {
        String id = "\"id\":\"" + kitchen.device().id() + "\"";
        String shortId = kitchen.device().id().shortForm();
        JavaProcess stranger = begin("attic", "device", "watch", "--json", "--network", loopback);
        JavaProcess fleet = begin("depot", "device", "watch", "--json", "--network", loopback);
        Path authority = TestAuthority.in(directory);
        assertThat(run("depot", "device", "trust", authority.toString(), "--authority", "--name", "fleet")
                        .exitCode())
                .isZero();
        openDoor();

        assertThat(stranger.nextLineWith(id)).contains("\"trusted\":false");
        assertThat(fleet.nextLineWith(id)).contains("\"trusted\":null");
        assertThat(run("attic", "device", "list", "--discover", "--network", loopback)
                        .out())
                .containsPattern(shortId + " +device +none +.*" + Pattern.quote(door));
        assertThat(run("depot", "device", "list", "--discover", "--network", loopback)
                        .out())
                .containsPattern(shortId + " +device +not by itself +.*" + Pattern.quote(door));
    }

    @Test
    void deviceThatIsNowhere_cannotBeReached() throws Exception {
        fails(
                ExitCode.UNREACHABLE,
                "was not found in the networks",
                "list",
                "kitchen",
                "--network",
                loopback,
                "--timeout",
                "300ms");
        ok("device", "address", "kitchen", "127.0.0.1:1");
        Ended unreachable = run("garage", "list", "kitchen");
        assertThat(unreachable.exitCode()).isEqualTo(ExitCode.UNREACHABLE.number());
        // No slash before the address, and nothing of another try, which a command does not make.
        assertThat(unreachable.err())
                .contains("nobody can be reached at 127.0.0.1:1: ")
                .doesNotContain("tried again");
        fails(ExitCode.NOT_FOUND, "no device \"attic\"", "list", "attic");
        assertThat(ok("device", "address", "kitchen").out()).contains("has no address");
        assertThat(ok("device", "list", "--json").out()).contains("\"addresses\":[]");
    }

    @Test
    void announcingNoDoor_isAWrongCall() throws Exception {
        fails(ExitCode.USAGE, "--listen", "samgr", "--publish");
    }

    @Test
    void watchThatIsToEndByItself_does() throws Exception {
        ok("device", "watch", "--for", "100ms", "--network", loopback);
    }
}
