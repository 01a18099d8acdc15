/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.tls;

import dev.ipckit.transport.Wording;
import java.time.Duration;

/**
 * What the soft bus waits for and takes on. Immutable.
 *
 * @param connect how long connecting to one address may take
 * @param handshake how long a TLS handshake may take, from the first byte to the last
 * @param probe after how long a silence a device is asked for a sign of life
 * @param silence after how long a silence a device counts as offline; more than twice {@code probe}
 * @param inSetUp how many connections of strangers may be in their handshake at once
 * @param inSetUpOfAddress how many of them may come from one address
 * @param channelsOfDevice how many connections one trusted device may have to this process
 */
public record ChannelLimits(
        Duration connect,
        Duration handshake,
        Duration probe,
        Duration silence,
        int inSetUp,
        int inSetUpOfAddress,
        int channelsOfDevice) {

    /**
     * 5 s to connect and 5 s for a handshake; asked after 2 s, offline after 8 s, so that a cut cable is noticed in
     * less than 10; 128 handshakes, 64 from one address; 256 connections of one device.
     */
    public static final ChannelLimits DEFAULT = new ChannelLimits(
            Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(2), Duration.ofSeconds(8), 128, 64, 256);

    /** Refuses limits with which nothing could work. */
    public ChannelLimits {
        if (!isPositive(connect) || !isPositive(handshake) || !isPositive(probe)) {
            throw new IllegalArgumentException("connect=" + Wording.of(connect) + ", handshake=" + Wording.of(handshake)
                    + ", probe=" + Wording.of(probe) + " must all be more than zero");
        }
        if (silence.compareTo(probe.multipliedBy(2)) <= 0) {
            throw new IllegalArgumentException("silence=" + Wording.of(silence) + " must be more than twice probe="
                    + Wording.of(probe) + ", or devices that are there count as offline");
        }
        if (inSetUp < 1 || inSetUpOfAddress < 1 || channelsOfDevice < 1) {
            throw new IllegalArgumentException("inSetUp=" + inSetUp + ", inSetUpOfAddress=" + inSetUpOfAddress
                    + ", channelsOfDevice=" + channelsOfDevice + " must all be at least 1");
        }
    }

    private static boolean isPositive(Duration duration) {
        return !duration.isZero() && !duration.isNegative();
    }

    /** The same with other times for a sign of life. */
    public ChannelLimits withSilence(Duration newProbe, Duration newSilence) {
        return new ChannelLimits(connect, handshake, newProbe, newSilence, inSetUp, inSetUpOfAddress, channelsOfDevice);
    }

    /** The same with another time for handshakes. */
    public ChannelLimits withHandshake(Duration newHandshake) {
        return new ChannelLimits(connect, newHandshake, probe, silence, inSetUp, inSetUpOfAddress, channelsOfDevice);
    }

    /** The same with other numbers of handshakes at once. */
    public ChannelLimits withInSetUp(int all, int ofAddress) {
        return new ChannelLimits(connect, handshake, probe, silence, all, ofAddress, channelsOfDevice);
    }

    /** The same with another number of connections of one device. */
    public ChannelLimits withChannelsOfDevice(int channels) {
        return new ChannelLimits(connect, handshake, probe, silence, inSetUp, inSetUpOfAddress, channels);
    }
}
