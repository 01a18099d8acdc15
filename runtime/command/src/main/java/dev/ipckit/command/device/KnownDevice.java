/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.command.device;

import dev.ipckit.command.output.CommandFailedException;
import dev.ipckit.command.output.ExitCode;
import dev.ipckit.softbus.device.DeviceId;
import dev.ipckit.softbus.trust.Authority;
import dev.ipckit.softbus.trust.TrustStore;
import dev.ipckit.softbus.trust.TrustedDevice;
import java.util.List;
import java.util.stream.Collectors;

/** Which of the devices and authorities that are known here a person means. */
final class KnownDevice {

    private KnownDevice() {}

    /** The device of a name, or whose id begins so. */
    static TrustedDevice find(TrustStore trust, String nameOrId) {
        List<TrustedDevice> found = trust.find(nameOrId);
        return one(found, "device", nameOrId, found.stream().map(TrustedDevice::toString));
    }

    /** The id of a device; a whole id needs to be known to nobody. */
    static DeviceId findId(TrustStore trust, String nameOrId) {
        return DeviceId.isWellFormed(nameOrId)
                ? new DeviceId(nameOrId)
                : find(trust, nameOrId).id();
    }

    /** The authority of a name, or whose id begins so. */
    static Authority findAuthority(TrustStore trust, String nameOrId) {
        List<Authority> found = trust.authorities().stream()
                .filter(authority -> authority.name().value().equalsIgnoreCase(nameOrId)
                        || authority.id().beginsWith(nameOrId))
                .toList();
        return one(found, "authority", nameOrId, found.stream().map(Authority::toString));
    }

    private static <T> T one(List<T> found, String kind, String text, java.util.stream.Stream<String> names) {
        if (found.size() == 1) {
            return found.get(0);
        }
        throw new CommandFailedException(
                ExitCode.NOT_FOUND,
                found.isEmpty()
                        ? "no " + kind + " \"" + text + "\" is trusted here; see \"ipckit device list\""
                        : "\"" + text + "\" may mean any of " + names.collect(Collectors.joining(", "))
                                + "; say it with more digits of its id");
    }
}
