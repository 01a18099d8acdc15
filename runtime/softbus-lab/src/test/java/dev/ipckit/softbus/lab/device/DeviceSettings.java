/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.lab.device;

import dev.ipckit.softbus.tls.ChannelLimits;
import java.time.Duration;
import java.util.List;

/**
 * What is special about a device of the lab. Immutable.
 *
 * @param discovers whether it takes part in discovery, and finds others by it
 * @param connections how many it opens to a peer for calls
 * @param probe after how long a silence it asks for a sign of life
 * @param silence after how long a silence another device counts as offline
 */
public record DeviceSettings(boolean discovers, int connections, Duration probe, Duration silence) {

    /** A device as everybody has it, without discovery. */
    public static final DeviceSettings DEFAULT =
            new DeviceSettings(false, 16, ChannelLimits.DEFAULT.probe(), ChannelLimits.DEFAULT.silence());

    /** The same with discovery. */
    public DeviceSettings discovering() {
        return new DeviceSettings(true, connections, probe, silence);
    }

    /** The same with another number of connections for calls. */
    public DeviceSettings withConnections(int newConnections) {
        return new DeviceSettings(discovers, newConnections, probe, silence);
    }

    /** The same with other times for a sign of life. */
    public DeviceSettings withSilence(Duration newProbe, Duration newSilence) {
        return new DeviceSettings(discovers, connections, newProbe, newSilence);
    }

    /** For the command line of a device's process. */
    List<String> arguments() {
        return List.of(
                Boolean.toString(discovers),
                Integer.toString(connections),
                Long.toString(probe.toMillis()),
                Long.toString(silence.toMillis()));
    }

    /** From the command line. */
    static DeviceSettings parse(List<String> arguments) {
        return new DeviceSettings(
                Boolean.parseBoolean(arguments.get(0)),
                Integer.parseInt(arguments.get(1)),
                Duration.ofMillis(Long.parseLong(arguments.get(2))),
                Duration.ofMillis(Long.parseLong(arguments.get(3))));
    }
}
