/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.lab;

import dev.ipckit.softbus.lab.wire.Machine;
import dev.ipckit.softbus.lab.wire.Network;
import dev.ipckit.softbus.lab.wire.Quality;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What happens to a network by chance: partitions of every kind, brief and long, and bad wires. Confined to one thread. */
final class Havoc {

    private static final Logger logger = LoggerFactory.getLogger(Havoc.class);

    private static final int MAX_PEACE_MILLIS = 6_000;

    /** About as often shorter than what counts as offline as longer. */
    private static final int MAX_TROUBLE_MILLIS = 16_000;

    private final Network network;
    private final List<Machine> machines;
    private final Random chance;

    Havoc(Network network, List<Machine> machines, long seed) {
        this.network = network;
        this.machines = machines;
        chance = new Random(seed);
    }

    /** Goes on until a time of {@link System#nanoTime}, and leaves the network mended. */
    void wreakUntil(long end) {
        while (pause(chance.nextInt(MAX_PEACE_MILLIS), end)) {
            Machine one = machines.get(chance.nextInt(machines.size()));
            Machine other =
                    machines.get((machines.indexOf(one) + 1 + chance.nextInt(machines.size() - 1)) % machines.size());
            int kind = chance.nextInt(Trouble.values().length);
            int millis = chance.nextInt(MAX_TROUBLE_MILLIS);
            Trouble trouble = Trouble.values()[kind];
            logger.info("havoc: {} of {} and {} for {} ms", trouble, one, other, millis);
            trouble.begin(network, one, other);
            boolean ignored = pause(millis, end);
            network.mend();
            network.quality(Quality.PERFECT);
        }
    }

    /** What can happen to two machines. */
    private enum Trouble {
        PARTITION {
            @Override
            void begin(Network network, Machine one, Machine other) {
                network.cut(one, other);
            }
        },
        ONE_WAY {
            @Override
            void begin(Network network, Machine one, Machine other) {
                network.wire(one, other).cut();
            }
        },
        ISOLATION {
            @Override
            void begin(Network network, Machine one, Machine other) {
                one.cut();
            }
        },
        BAD_WIRES {
            @Override
            void begin(Network network, Machine one, Machine other) {
                network.quality(Quality.PERFECT
                        .withDelay(Duration.ofMillis(20))
                        .withLoss(0.05)
                        .withReordering(0.1, Duration.ofMillis(30))
                        .withDuplication(0.02));
            }
        };

        abstract void begin(Network network, Machine one, Machine other);
    }

    /** Lets time pass, which is what this test is about. @return whether the end has not come */
    private static boolean pause(long millis, long end) {
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        until = until - end > 0 ? end : until;
        for (long left = until - System.nanoTime(); left > 0; left = until - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
        return System.nanoTime() - end < 0;
    }
}
