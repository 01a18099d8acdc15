/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.samgr;

import dev.ipckit.Endpoint;
import dev.ipckit.ServedEndpoint;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The front doors that this process has open. They are closed before what they ask: a door whose registry is gone could
 * answer nothing but failures, and other devices go on only where they get no answer. Thread-safe; its lock is a leaf.
 */
final class Doors {

    /** Guarded by itself. */
    private final Set<Door> open = new HashSet<>();

    /** Guarded by open. */
    private boolean closed;

    /** @throws IllegalStateException if these are closed */
    ServedEndpoint add(Supplier<ServedEndpoint> serving) {
        Door door = new Door(serving.get());
        synchronized (open) {
            if (!closed) {
                open.add(door);
                return door;
            }
        }
        door.served.close();
        throw new IllegalStateException("SAMgr is closed in this process, because its IpcKit is");
    }

    /** Ends the sessions of other devices. Idempotent. */
    void close() {
        List<Door> toClose;
        synchronized (open) {
            closed = true;
            toClose = List.copyOf(open);
        }
        toClose.forEach(Door::close);
    }

    private final class Door implements ServedEndpoint {
        private final ServedEndpoint served;

        Door(ServedEndpoint served) {
            this.served = served;
        }

        @Override
        public Endpoint endpoint() {
            return served.endpoint();
        }

        @Override
        public void close() {
            synchronized (open) {
                open.remove(this);
            }
            served.close();
        }

        @Override
        public String toString() {
            return served.toString();
        }
    }
}
