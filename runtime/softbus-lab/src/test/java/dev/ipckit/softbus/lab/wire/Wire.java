/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.lab.wire;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * One direction between two network cards. What it does to frames may be changed at any time by any thread; frames are put on
 * it by the thread of the {@link EthernetSwitch} alone. Chance comes from a seed, so that the same frames fare alike.
 */
public final class Wire {

    private static final long MAX_WAIT_NANOS = TimeUnit.MILLISECONDS.toNanos(250);

    private final Random chance;
    private final AtomicLong carried = new AtomicLong();
    private final AtomicLong lost = new AtomicLong();
    private final AtomicInteger turns = new AtomicInteger();
    private volatile Quality quality = Quality.PERFECT;
    private volatile boolean cut;

    /** When the last frame will have been put on the wire, as far as its rate goes; of the switch's thread. */
    private long busyUntil;

    Wire(long seed) {
        chance = new Random(seed);
    }

    /** From now on. */
    public void quality(Quality newQuality) {
        quality = newQuality;
    }

    /** Nothing arrives until it is mended, not even what is on its way and due before that. */
    public void cut() {
        cut = true;
    }

    /** From now on frames arrive again. */
    public void mend() {
        cut = false;
    }

    boolean isCut() {
        return cut;
    }

    /** How many frames have been put on the wire. */
    public long carried() {
        return carried.get();
    }

    /** How many of them were lost. */
    public long lost() {
        return lost.get();
    }

    /**
     * How long the longest row of frames is, to and fro between the two cards, each sent when the one before had arrived and the
     * last one over this wire: two for each round trip, however long the machine takes.
     */
    public int turns() {
        return turns.get();
    }

    /** A frame of that turn has arrived. */
    void arrived(int turn) {
        turns.accumulateAndGet(turn, Math::max);
    }

    /** Where copies of a frame go, with the time of their arrival. */
    @FunctionalInterface
    interface Arrival {
        void at(long nanoTime);
    }

    /** Puts a frame on the wire, which arrives never, once or twice. */
    void carry(int length, long now, Arrival arrival) {
        carried.incrementAndGet();
        Quality applied = quality;
        if (cut || (applied.loss() > 0 && chance.nextDouble() < applied.loss())) {
            lost.incrementAndGet();
            return;
        }
        long sent = now;
        if (applied.bytesPerSecond() != Long.MAX_VALUE) {
            sent = Math.max(now, busyUntil) + length * TimeUnit.SECONDS.toNanos(1) / applied.bytesPerSecond();
            if (sent - now > MAX_WAIT_NANOS) {
                lost.incrementAndGet();
                return;
            }
            busyUntil = sent;
        }
        long arrives = sent + applied.delay().toNanos();
        if (applied.reordering() > 0 && chance.nextDouble() < applied.reordering()) {
            arrives += (long) (chance.nextDouble() * applied.jitter().toNanos());
        }
        arrival.at(arrives);
        if (applied.duplication() > 0 && chance.nextDouble() < applied.duplication()) {
            arrival.at(arrives);
        }
    }
}
