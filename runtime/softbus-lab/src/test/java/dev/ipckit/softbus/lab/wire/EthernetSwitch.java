/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.lab.wire;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries Ethernet frames between network cards, and does to them on the way what their {@link Wire} says. One thread does
 * all of it, so that with the same seed and the same traffic the same frames are lost. Thread-safe.
 */
final class EthernetSwitch implements AutoCloseable {

    private static final Logger logger = LoggerFactory.getLogger(EthernetSwitch.class);

    private static final long PATIENCE_SECONDS = 10;
    private static final int FRAMES_AT_ONCE = 64;
    private static final int MAX_POLL_MILLIS = 1000;
    private static final short POLLIN = 1;

    private static final MemoryLayout POLLFD = MemoryLayout.structLayout(
            ValueLayout.JAVA_INT.withName("fd"),
            ValueLayout.JAVA_SHORT.withName("events"),
            ValueLayout.JAVA_SHORT.withName("revents"));
    private static final long EVENTS = 4;
    private static final long READY = 6;

    private record Underway(long due, long number, Wire wire, Tap to, Frame frame, int turn) {}

    private final Wires wires;
    private final Thread thread;
    private final int bell;
    private final Queue<Runnable> requests = new ConcurrentLinkedQueue<>();
    private volatile boolean closed;

    // Of the thread.
    private final Map<String, Tap> cards = new HashMap<>();
    private final Map<Long, String> learned = new HashMap<>();
    private final PriorityQueue<Underway> underway =
            new PriorityQueue<>(Comparator.comparingLong(Underway::due).thenComparingLong(Underway::number));
    private long frames;

    EthernetSwitch(Wires wires) throws IOException {
        this.wires = wires;
        bell = Kernel.eventfd();
        thread = new Thread(this::run, "lab-switch");
        thread.setDaemon(true);
        thread.start();
    }

    /** Plugs a card in. The switch closes it. */
    void plug(String name, Tap card) {
        onThread(() -> cards.put(name, card));
    }

    /** Unplugs a card, which is gone then. */
    void unplug(String name) {
        onThread(() -> {
            Tap card = cards.remove(name);
            if (card != null) {
                underway.removeIf(late -> late.to() == card);
                learned.values().removeIf(name::equals);
                close(card);
            }
        });
    }

    private void onThread(Runnable request) {
        CompletableFuture<@Nullable Void> done = new CompletableFuture<>();
        requests.add(() -> {
            request.run();
            done.complete(null);
        });
        ring();
        try {
            done.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException failed) {
            throw new IllegalStateException("the switch does not answer", failed);
        }
    }

    private void ring() {
        try (Arena arena = Arena.ofConfined()) {
            Kernel.write(bell, arena.allocateFrom(ValueLayout.JAVA_LONG, 1));
        } catch (IOException failed) {
            throw new IllegalStateException("the switch cannot be called", failed);
        }
    }

    private void run() {
        try {
            while (!closed) {
                long now = System.nanoTime();
                deliver(now);
                turn(now);
            }
        } catch (IOException | RuntimeException failed) {
            logger.error("the switch has failed; nothing is carried any more", failed);
        } finally {
            cards.values().forEach(EthernetSwitch::close);
        }
    }

    private void deliver(long now) {
        while (!underway.isEmpty() && underway.peek().due() - now <= 0) {
            Underway arriving = underway.remove();
            if (!arriving.wire().isCut()) {
                arriving.wire().arrived(arriving.turn());
                write(arriving.to(), arriving.frame());
            }
        }
    }

    /** Waits for frames, requests, or the time of the next arrival, and takes in what there is. */
    private void turn(long now) throws IOException {
        List<Map.Entry<String, Tap>> polled = new ArrayList<>(cards.entrySet());
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment descriptors = arena.allocate(POLLFD, polled.size() + 1L);
            watch(descriptors, 0, bell);
            for (int i = 0; i < polled.size(); i++) {
                watch(descriptors, i + 1, polled.get(i).getValue().descriptor());
            }
            try {
                int ignored = Kernel.poll(descriptors, polled.size() + 1, timeout(now));
            } catch (Kernel.ErrnoException interrupted) {
                if (interrupted.errno() == Kernel.EINTR) {
                    return;
                }
                throw interrupted;
            }
            long arrived = System.nanoTime();
            for (int i = 0; i < polled.size(); i++) {
                if (isReady(descriptors, i + 1)) {
                    take(polled.get(i).getKey(), polled.get(i).getValue(), arrived);
                }
            }
            if (isReady(descriptors, 0)) {
                int ignored = Kernel.read(bell, arena.allocate(Long.BYTES));
            }
        }
        for (Runnable request = requests.poll(); request != null; request = requests.poll()) {
            request.run();
        }
    }

    private static void watch(MemorySegment descriptors, int index, int descriptor) {
        long offset = index * POLLFD.byteSize();
        descriptors.set(ValueLayout.JAVA_INT, offset, descriptor);
        descriptors.set(ValueLayout.JAVA_SHORT, offset + EVENTS, POLLIN);
    }

    private static boolean isReady(MemorySegment descriptors, int index) {
        return (descriptors.get(ValueLayout.JAVA_SHORT, index * POLLFD.byteSize() + READY) & POLLIN) != 0;
    }

    private int timeout(long now) {
        Underway next = underway.peek();
        if (next == null) {
            return MAX_POLL_MILLIS;
        }
        long millis = TimeUnit.NANOSECONDS.toMillis(next.due() - now + TimeUnit.MILLISECONDS.toNanos(1) - 1);
        return (int) Math.max(0, Math.min(MAX_POLL_MILLIS, millis));
    }

    private void take(String from, Tap card, long now) {
        try {
            for (int i = 0; i < FRAMES_AT_ONCE; i++) {
                Frame frame = card.read();
                if (frame == null) {
                    return;
                }
                forward(from, frame, now);
            }
        } catch (IOException down) {
            logger.debug("nothing comes from {}", from, down);
        }
    }

    private void forward(String from, Frame frame, long now) {
        learned.put(frame.source(), from);
        String to = frame.isToMany() ? null : learned.get(frame.destination());
        if (to == null) {
            cards.forEach((name, card) -> {
                if (!name.equals(from)) {
                    carry(from, name, card, frame, now);
                }
            });
        } else if (!to.equals(from)) {
            Tap card = cards.get(to);
            if (card != null) {
                carry(from, to, card, frame, now);
            }
        }
    }

    private void carry(String from, String to, Tap card, Frame frame, long now) {
        Wire wire = wires.between(from, to);
        int turn = wires.between(to, from).turns() + 1;
        wire.carry(frame.length(), now, due -> {
            if (due == now) {
                wire.arrived(turn);
                write(card, frame);
            } else {
                underway.add(new Underway(due, frames++, wire, card, frame, turn));
            }
        });
    }

    /** A card that is down takes nothing: the frame is lost, as it would be. */
    private static void write(Tap card, Frame frame) {
        try {
            card.write(frame.bytes());
        } catch (IOException down) {
            logger.debug("{} takes no frame", card, down);
        }
    }

    private static void close(Tap card) {
        try {
            card.close();
        } catch (IOException failed) {
            logger.warn("closing {} failed", card, failed);
        }
    }

    @Override
    public void close() {
        closed = true;
        ring();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
            if (thread.isAlive()) {
                throw new IllegalStateException("the switch does not end");
            }
            Kernel.close(bell);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (IOException failed) {
            logger.warn("closing the bell failed", failed);
        }
    }
}
