/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.discovery;

import dev.ipckit.softbus.device.DeviceId;
import dev.ipckit.softbus.discovery.DiscoveryEvent.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells listeners what is different from what they were told before: on one thread, which works from how things are
 * now, so that nothing piles up in front of a slow listener. Thread-safe.
 */
final class Listeners implements Runnable {

    private static final Logger logger = LoggerFactory.getLogger(Listeners.class);

    /** How many devices that have gone are remembered, to tell whether they come for the first time. */
    private static final int MAX_REMEMBERED = 1_024;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final List<Told> all = new CopyOnWriteArrayList<>();

    // Guarded by lock.
    private Map<DeviceId, DiscoveredDevice> current = Map.of();
    private boolean dirty;

    /** Changed under the lock; looked at without it before each call. */
    private volatile boolean ended;

    private final class Told {
        private final DiscoveryListener listener;
        private final Map<DeviceId, DiscoveredDevice> known = new HashMap<>();
        private final Set<DeviceId> everKnown = new LinkedHashSet<>();
        private volatile boolean removed;

        Told(DiscoveryListener listener) {
            this.listener = listener;
        }

        void bringUpTo(Map<DeviceId, DiscoveredDevice> now) {
            List<DiscoveredDevice> gone = new ArrayList<>();
            known.forEach((id, device) -> {
                if (!now.containsKey(id)) {
                    gone.add(device);
                }
            });
            for (DiscoveredDevice device : gone) {
                known.remove(device.id());
                tell(Kind.OFFLINE, device);
            }
            for (DiscoveredDevice device : now.values()) {
                DiscoveredDevice before = known.put(device.id(), device);
                if (before == null) {
                    tell(remember(device.id()) ? Kind.FOUND : Kind.ONLINE, device);
                } else if (isOther(before, device)) {
                    tell(Kind.CHANGED, device);
                }
            }
        }

        /** Which of several doors of a device spoke last, and so comes first, is no news. */
        private static boolean isOther(DiscoveredDevice before, DiscoveredDevice now) {
            return !before.name().equals(now.name())
                    || before.version() != now.version()
                    || !Set.copyOf(before.addresses()).equals(Set.copyOf(now.addresses()));
        }

        /** @return whether it comes for the first time, as far as is remembered */
        private boolean remember(DeviceId id) {
            if (everKnown.contains(id)) {
                return false;
            }
            if (everKnown.size() >= MAX_REMEMBERED) {
                Iterator<DeviceId> first = everKnown.iterator();
                first.next();
                first.remove();
            }
            return everKnown.add(id);
        }

        private void tell(Kind kind, DiscoveredDevice device) {
            if (removed || ended) {
                return;
            }
            try {
                listener.told(new DiscoveryEvent(kind, device));
            } catch (RuntimeException thrown) {
                logger.warn("{} failed when it was told that {} is {}", listener, device, kind, thrown);
            }
        }
    }

    void add(DiscoveryListener listener) {
        all.add(new Told(listener));
        change();
    }

    boolean remove(DiscoveryListener listener) {
        Told found = all.stream()
                .filter(told -> told.listener == listener)
                .findFirst()
                .orElse(null);
        if (found == null) {
            return false;
        }
        found.removed = true;
        return all.remove(found);
    }

    /** How things are now. */
    void tell(Map<DeviceId, DiscoveredDevice> now) {
        lock.lock();
        try {
            if (!now.equals(current)) {
                current = now;
                change();
            }
        } finally {
            lock.unlock();
        }
    }

    /** The last that was told here. */
    Map<DeviceId, DiscoveredDevice> current() {
        lock.lock();
        try {
            return current;
        } finally {
            lock.unlock();
        }
    }

    /** Nobody is told of anything any more, but for a call that has begun. */
    void end() {
        lock.lock();
        try {
            ended = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void change() {
        lock.lock();
        try {
            dirty = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void run() {
        while (awaitChange()) {
            Map<DeviceId, DiscoveredDevice> now = current();
            all.forEach(told -> told.bringUpTo(now));
        }
    }

    private boolean awaitChange() {
        lock.lock();
        try {
            while (!dirty && !ended) {
                changed.awaitUninterruptibly();
            }
            dirty = false;
            return !ended;
        } finally {
            lock.unlock();
        }
    }
}
