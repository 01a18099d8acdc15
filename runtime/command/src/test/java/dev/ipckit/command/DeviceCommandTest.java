/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.command.JavaProcess.Ended;
import dev.ipckit.command.output.ExitCode;
import dev.ipckit.softbus.SoftBus;
import dev.ipckit.softbus.device.Device;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;

/** Who this device is and whom it trusts, by commands. */
class DeviceCommandTest extends CommandTestCase {

    private Device device(String name) throws Exception {
        return SoftBus.at(directory.resolve(name)).device();
    }

    private Path certificateOf(String name) throws Exception {
        Path file = directory.resolve(name + ".pem");
        Files.writeString(file, run(name, "device", "id", "--certificate").out());
        return file;
    }

    private void ok(String device, String... arguments) throws Exception {
        Ended ended = run(device, arguments);
        assertThat(ended.exitCode()).as("%s", ended).isZero();
        assertThat(ended.err()).isEmpty();
    }

    private void fails(ExitCode code, String sentence, String device, String... arguments) throws Exception {
        Ended ended = run(device, arguments);
        assertThat(ended.exitCode()).as("%s", ended).isEqualTo(code.number());
        assertThat(ended.err()).startsWith("ipckit: ").contains(sentence).hasLineCount(1);
    }

    @Test
    void id_isTheDeviceOfTheEnvironment() throws Exception {
        Ended ended = run("kitchen", "device", "id", "--json");

        Device device = device("kitchen");
        assertThat(ended.out())
                .isEqualTo("{\"id\":\"" + device.id() + "\",\"shortId\":\""
                        + device.id().shortForm() + "\",\"name\":\"" + device.name() + "\"}");
        assertThat(run("kitchen", "device", "id").out()).contains(device.id().value());
    }

    @Test
    void certificate_isTrustedListedRenamedAndRevoked() throws Exception {
        Path garage = certificateOf("garage");
        String id = device("garage").id().value();
        String shortId = device("garage").id().shortForm();

        assertThat(run("kitchen", "device", "list").out()).contains("trusts no other one");
        assertThat(run("kitchen", "device", "list", "--json").out()).isEqualTo("[]");

        ok("kitchen", "device", "trust", garage.toString(), "--name", "garage");
        assertThat(run("kitchen", "device", "list").out())
                .containsPattern("NAME +ID +KIND +TRUST +ADDRESSES\ngarage +" + shortId + " +device +import");

        ok("kitchen", "device", "rename", shortId, "Garage caf\u00e9");
        assertThat(run("kitchen", "device", "list", "--json").out())
                .isEqualTo("[{\"name\":\"Garage caf\\u00e9\",\"id\":\"" + id + "\",\"shortId\":\"" + shortId
                        + "\",\"kind\":\"device\",\"trust\":\"import\",\"addresses\":[]}]");

        ok("kitchen", "device", "revoke", id.substring(0, 8));
        assertThat(run("kitchen", "device", "list", "-l").out())
                .containsPattern("Garage caf. +" + id + " +device +revoked");
        // Who is revoked again, now by its id, keeps the name.
        Ended again = run("kitchen", "device", "revoke", id);
        assertThat(again.out()).contains("Garage caf").contains("(" + shortId + ") is not trusted any more");
        assertThat(run("kitchen", "device", "list").out()).contains("Garage caf");
    }

    @Test
    void authority_isTrustedOnlyIfItIsCalledOne() throws Exception {
        Path file = TestAuthority.in(directory);

        fails(
                ExitCode.REFUSED,
                file + ": it is the certificate of an authority",
                "kitchen",
                "device",
                "trust",
                file.toString());
        ok("kitchen", "device", "trust", file.toString(), "--authority", "--name", "fleet");
        assertThat(run("kitchen", "device", "list").out()).containsPattern("fleet +[-0-9a-f]+ +authority +import");
        ok("kitchen", "device", "revoke", "--authority", "fleet");
        assertThat(run("kitchen", "device", "list", "--json").out()).isEqualTo("[]");
        fails(ExitCode.NOT_FOUND, "no authority", "kitchen", "device", "revoke", "--authority", "fleet");
    }

    @Test
    void whatCannotBeTrusted_isRefusedWithTheReason() throws Exception {
        Path noCertificate = Files.writeString(directory.resolve("letter.txt"), "Dear kitchen, trust me");

        fails(
                ExitCode.FAILED,
                noCertificate + ": no X.509 certificate",
                "kitchen",
                "device",
                "trust",
                noCertificate.toString());
        fails(ExitCode.FAILED, directory + ": ", "kitchen", "device", "trust", directory.toString());
        fails(ExitCode.FAILED, "standard input: ", "kitchen", "device", "trust", "-");
        fails(ExitCode.NOT_FOUND, "there is no file", "kitchen", "device", "trust", directory + "/missing.pem");
        fails(
                ExitCode.USAGE,
                "kitchen.pem is this device's own",
                "kitchen",
                "device",
                "trust",
                certificateOf("kitchen").toString());
    }

    @Test
    void devicesThatNobodyKnows_orThatAreNotClear_areNotFound() throws Exception {
        fails(ExitCode.NOT_FOUND, "\"garage\"", "kitchen", "device", "revoke", "garage");
        fails(ExitCode.NOT_FOUND, "\"garage\"", "kitchen", "device", "rename", "garage", "shed");
        ok("kitchen", "device", "trust", certificateOf("one").toString(), "--name", "twin");
        ok("kitchen", "device", "trust", certificateOf("two").toString(), "--name", "twin");
        fails(ExitCode.NOT_FOUND, "may mean any of", "kitchen", "device", "revoke", "twin");
    }

    @Test
    void ownName_isWhatOthersSee() throws Exception {
        ok("kitchen", "device", "rename", "the kitchen");
        assertThat(device("kitchen").name().value()).isEqualTo("the kitchen");
        fails(ExitCode.USAGE, "is no name for a device", "kitchen", "device", "rename", "two\nlines");
    }

    @Test
    void directoryThatIsOpenToOthers_isRefused() throws Exception {
        Files.createDirectory(
                directory.resolve("kitchen"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Files.setPosixFilePermissions(directory.resolve("kitchen"), PosixFilePermissions.fromString("rwxr-xr-x"));

        fails(ExitCode.FAILED, "is open to others", "kitchen", "device", "id");
    }
}
