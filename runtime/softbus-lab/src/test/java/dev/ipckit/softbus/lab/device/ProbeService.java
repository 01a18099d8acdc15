/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.lab.device;

import dev.ipckit.DeathReason;
import dev.ipckit.RemoteBroker;
import dev.ipckit.RemoteObject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;

/** What a device serves to the others, and what has been asked of it. Thread-safe. */
final class ProbeService implements Probe {

    private final Map<Long, Integer> counted = new ConcurrentHashMap<>();
    private final Map<String, NoteLine> lines = new ConcurrentHashMap<>();
    private final Map<RemoteObject, Probe> kept = new ConcurrentHashMap<>();
    private final List<DeathReason> keptDied = new CopyOnWriteArrayList<>();
    private final AtomicInteger held = new AtomicInteger();
    private final Object lock = new Object();

    /** How often calls were let go. Guarded by lock. */
    private int released;

    @Override
    public int count(long number) {
        return counted.merge(number, 1, Integer::sum);
    }

    @Override
    public int hold(long number) {
        int times = count(number);
        synchronized (lock) {
            // In one step: who has seen that the call is held can let it go.
            int before = released;
            held.incrementAndGet();
            try {
                while (released == before) {
                    lock.wait();
                }
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException("interrupted while held", interrupted);
            } finally {
                held.decrementAndGet();
            }
        }
        return times;
    }

    @Override
    public byte[] echo(byte[] payload) {
        return payload;
    }

    @Override
    public int take(byte[] payload) {
        return payload.length;
    }

    @Override
    public byte[] give(int count) {
        return new byte[count];
    }

    @Override
    public Flow.Publisher<Long> numbers(long count) {
        return Numbers.publisher(count);
    }

    @Override
    public int countThere(Probe callback, long number) {
        return callback.count(number);
    }

    @Override
    public void keep(Probe callback) {
        if (callback instanceof RemoteBroker broker) {
            RemoteObject object = broker.asObject();
            // First, since it may die at once.
            kept.put(object, callback);
            object.addDeathRecipient((dead, reason) -> {
                kept.remove(dead);
                keptDied.add(reason);
            });
        }
    }

    @Override
    public void note(String line, long number) {
        lines.computeIfAbsent(line, key -> new NoteLine()).arrived(number);
    }

    /** Lets all calls go that are held. */
    void release() {
        synchronized (lock) {
            released++;
            lock.notifyAll();
        }
    }

    /** What has been asked of it so far. */
    Served served() {
        int most = counted.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return new Served(
                counted.size(),
                most,
                held.get(),
                kept.size(),
                keptDied.stream().map(DeathReason::name).toList());
    }

    /** How the notes of a line have arrived. */
    Notes notes(String line) {
        NoteLine known = lines.get(line);
        return known == null ? new Notes(0, 0, 0) : known.notes();
    }
}
