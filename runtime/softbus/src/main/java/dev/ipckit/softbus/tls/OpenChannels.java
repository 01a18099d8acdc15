/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.tls;

import dev.ipckit.DeathReason;
import dev.ipckit.softbus.device.DeviceId;
import dev.ipckit.softbus.trust.UntrustedException;
import dev.ipckit.softbus.trust.Verified;
import dev.ipckit.transport.ChannelEndException;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The channels of this process, by device: so many and no more, closed when trust ends. Owns the thread that
 * {@linkplain DeviceWatch watches} over them. Thread-safe.
 */
final class OpenChannels {

    private final TrustLooks trust;
    private final ChannelLimits limits;
    private final Object lock = new Object();

    // Guarded by lock.
    private final Map<DeviceId, Map<TlsChannel, TlsPeer>> channels = new HashMap<>();
    private final Set<TlsChannel> inHandshake = new HashSet<>();
    private @Nullable DeviceWatch watch;
    private boolean closed;

    OpenChannels(TrustLooks trust, ChannelLimits limits) {
        this.trust = trust;
        this.limits = limits;
    }

    PeerCheck check() {
        return trust;
    }

    /**
     * A channel is there, its handshake is yet to be done. @return it. @throws IOException if all are closed; this is
     * too
     */
    TlsChannel begins(TlsChannel channel) throws IOException {
        synchronized (lock) {
            if (!closed) {
                inHandshake.add(channel);
                return channel;
            }
        }
        channel.close();
        throw new IOException("this side is closing");
    }

    /** A channel's handshake is done. @throws UntrustedException if it may not stay */
    void ready(TlsChannel channel, TlsPeer peer) throws UntrustedException {
        DeviceId device = peer.verified().id();
        synchronized (lock) {
            Map<TlsChannel, TlsPeer> ofDevice = channels.computeIfAbsent(device, id -> new LinkedHashMap<>());
            if (closed || ofDevice.size() >= limits.channelsOfDevice()) {
                throw new UntrustedException(
                        closed
                                ? "this side is closing"
                                : "device " + device.shortForm() + " has " + ofDevice.size() + " connections already");
            }
            ofDevice.put(channel, peer);
            inHandshake.remove(channel);
            if (watch == null) {
                watch = DeviceWatch.start(this, limits);
            }
        }
        // Trust may have ended between the look and the entry into the list.
        Verified ignored = trust.check(peer.protocol(), peer.chain());
    }

    void closed(TlsChannel channel) {
        synchronized (lock) {
            inHandshake.remove(channel);
            channels.values().forEach(ofDevice -> ofDevice.remove(channel));
            channels.values().removeIf(Map::isEmpty);
        }
    }

    /** The channels of each device at this moment. */
    Map<DeviceId, List<TlsChannel>> byDevice() {
        synchronized (lock) {
            Map<DeviceId, List<TlsChannel>> copy = new HashMap<>();
            channels.forEach((device, ofDevice) -> copy.put(device, new ArrayList<>(ofDevice.keySet())));
            return copy;
        }
    }

    private Map<TlsChannel, TlsPeer> all() {
        synchronized (lock) {
            Map<TlsChannel, TlsPeer> copy = new LinkedHashMap<>();
            channels.values().forEach(copy::putAll);
            return copy;
        }
    }

    int size() {
        synchronized (lock) {
            return channels.values().stream().mapToInt(Map::size).sum();
        }
    }

    /** Takes in what other processes changed, and closes what has expired. */
    void lookAfterTrust() {
        trust.refresh();
        Instant now = Instant.now();
        if (all().values().stream().anyMatch(peer -> peer.verified().until().isBefore(now))) {
            trustChanged();
        }
    }

    /** Closes the channels to devices that are not trusted any more. */
    void trustChanged() {
        Map<TlsChannel, ChannelEndException> untrusted = new LinkedHashMap<>();
        all().forEach((channel, peer) -> {
            try {
                Verified ignored = trust.check(peer.protocol(), peer.chain());
            } catch (UntrustedException ended) {
                ChannelEndException why = new ChannelEndException(
                        DeathReason.SESSION_CLOSED, "the channel was closed here: " + ended.getMessage());
                channel.endsBecause(why);
                untrusted.put(channel, why);
            }
        });
        // All of them know why before the first is closed: the peer closes the others when it sees that.
        untrusted.forEach(TlsChannel::endUnseen);
    }

    /** Closes all channels, ends the watch and looks at trust no more. Idempotent. */
    void close() {
        DeviceWatch toStop;
        List<TlsChannel> unfinished;
        synchronized (lock) {
            closed = true;
            toStop = watch;
            unfinished = List.copyOf(inHandshake);
        }
        all().keySet().forEach(TlsChannel::close);
        // Before trust ends: their peers would be told that they are not trusted.
        unfinished.forEach(TlsChannel::close);
        if (toStop != null) {
            toStop.stop();
        }
        trust.end();
    }
}
