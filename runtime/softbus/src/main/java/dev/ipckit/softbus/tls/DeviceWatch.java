/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.tls;

import dev.ipckit.DeathReason;
import dev.ipckit.softbus.device.DeviceId;
import dev.ipckit.transport.ChannelEndException;
import dev.ipckit.transport.Wording;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds out which devices are gone without a word: TCP by itself would notice a cut cable after a quarter of an hour.
 *
 * <p>A device from which nothing comes is asked for a sign of life on one of its channels, another one each time; if
 * nothing comes on any of them, it is offline and all are closed. What is asked on a channel that is written to comes
 * after all that lies in the buffers of the systems, which on a slow wire takes long: so whoever hears without having
 * said anything for a while says something unasked. Time is counted in looks at the channels, so that a process that
 * was stopped for a while does not take its own silence for that of others. One thread, which {@link OpenChannels}
 * owns.
 */
final class DeviceWatch implements Runnable {

    private static final Logger logger = LoggerFactory.getLogger(DeviceWatch.class);

    private static final int LOOKS_BEFORE_PROBE = 4;

    /** A channel on which nothing came for so many times the time of a probe is asked, though its device is heard. */
    private static final int QUIET_CHANNEL = 10;

    private static final AtomicInteger number = new AtomicInteger();

    private final OpenChannels channels;
    private final long lookNanos;
    private final int looksBeforeOffline;
    private final Thread thread;
    private final Object lock = new Object();
    private final Map<DeviceId, Silence> silences = new HashMap<>();
    private boolean stopped;

    /** What is known of a device from which nothing came lately; confined to the thread. */
    private static final class Silence {
        private final Map<TlsChannel, Quiet> quiet = new HashMap<>();
        private long lastHeard;
        private int looks;
        private int asked;
    }

    /** The same of one channel. */
    private static final class Quiet {
        private long lastHeard;
        private int looks;
        private int looksUnspoken;
    }

    private DeviceWatch(OpenChannels channels, ChannelLimits limits) {
        this.channels = channels;
        lookNanos = limits.probe().toNanos() / LOOKS_BEFORE_PROBE;
        looksBeforeOffline = (int) (limits.silence().toNanos() / lookNanos);
        thread = new Thread(this, "ipckit-softbus-watch-" + number.incrementAndGet());
        thread.setDaemon(true);
    }

    static DeviceWatch start(OpenChannels channels, ChannelLimits limits) {
        DeviceWatch watch = new DeviceWatch(channels, limits);
        watch.thread.start();
        return watch;
    }

    void stop() {
        synchronized (lock) {
            stopped = true;
            lock.notifyAll();
        }
    }

    @Override
    public void run() {
        while (awaitNextLook()) {
            try {
                channels.lookAfterTrust();
                look();
            } catch (RuntimeException failed) {
                // Without this thread nobody would notice a cut cable.
                logger.error("looking after the devices failed; going on", failed);
            }
        }
    }

    private boolean awaitNextLook() {
        long next = System.nanoTime() + lookNanos;
        synchronized (lock) {
            while (!stopped) {
                long left = next - System.nanoTime();
                if (left <= 0) {
                    return true;
                }
                try {
                    TimeUnit.NANOSECONDS.timedWait(lock, left);
                } catch (InterruptedException nobodyShould) {
                    logger.debug("interrupted, and there is no reason to be", nobodyShould);
                }
            }
            return false;
        }
    }

    private void look() {
        Map<DeviceId, List<TlsChannel>> now = channels.byDevice();
        silences.keySet().retainAll(now.keySet());
        now.forEach(
                (device, ofDevice) -> look(device, ofDevice, silences.computeIfAbsent(device, id -> new Silence())));
    }

    private void look(DeviceId device, List<TlsChannel> ofDevice, Silence silence) {
        silence.quiet.keySet().retainAll(ofDevice);
        boolean hears = false;
        long lastHeard = silence.lastHeard;
        for (TlsChannel channel : ofDevice) {
            boolean channelHears = listen(channel);
            hears |= channelHears;
            if (channel.lastHeard() - lastHeard > 0 || lastHeard == 0) {
                lastHeard = channel.lastHeard();
            }
            look(channel, channelHears, silence.quiet.computeIfAbsent(channel, key -> new Quiet()));
        }
        boolean heard = lastHeard != silence.lastHeard;
        silence.lastHeard = lastHeard;
        silence.looks = heard || !hears ? 0 : silence.looks + 1;
        if (silence.looks >= looksBeforeOffline) {
            logger.info("device {} is offline: nothing was heard of it", device);
            ChannelEndException offline = new ChannelEndException(
                    DeathReason.DEVICE_OFFLINE,
                    "nothing was heard from device " + device.shortForm() + " for "
                            + Wording.of(Duration.ofNanos(looksBeforeOffline * lookNanos))
                            + ": it is offline, or the network between it and this one is");
            ofDevice.forEach(channel -> channel.endsBecause(offline));
            ofDevice.forEach(channel -> channel.endUnseen(offline));
        } else if (silence.looks > 0 && silence.looks % LOOKS_BEFORE_PROBE == 0) {
            ask(ofDevice.get(silence.asked++ % ofDevice.size()));
        }
    }

    /** One channel may be dead while others of the device are alive: something on the way has forgotten it. */
    private void look(TlsChannel channel, boolean hears, Quiet quiet) {
        boolean heard = channel.lastHeard() != quiet.lastHeard;
        quiet.lastHeard = channel.lastHeard();
        quiet.looks = heard || !hears ? 0 : quiet.looks + 1;
        quiet.looksUnspoken = channel.spokeSince() ? 0 : quiet.looksUnspoken + 1;
        int looks = quiet.looks;
        int first = QUIET_CHANNEL * LOOKS_BEFORE_PROBE;
        if (looks >= first + looksBeforeOffline) {
            channel.endUnseen(new ChannelEndException(
                    DeathReason.SESSION_FAILED, "nothing came on " + channel + ", also when asked for"));
        } else if (looks >= first && (looks - first) % LOOKS_BEFORE_PROBE == 0) {
            ask(channel);
        } else if ((heard || !hears) && quiet.looksUnspoken >= LOOKS_BEFORE_PROBE) {
            // Whoever sends all this, or waits for it to be read, hears nothing of this device otherwise.
            ask(channel);
        }
    }

    private static boolean listen(TlsChannel channel) {
        try {
            return channel.listen();
        } catch (IOException broken) {
            logger.debug("{} has ended", channel, broken);
            channel.endUnseen(broken);
            return false;
        }
    }

    private static void ask(TlsChannel channel) {
        try {
            boolean ignored = channel.ask();
        } catch (IOException broken) {
            logger.debug("{} has ended", channel, broken);
            channel.endUnseen(broken);
        }
    }
}
