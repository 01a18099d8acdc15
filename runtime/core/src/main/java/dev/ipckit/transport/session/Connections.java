/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The connections of a session on which one side calls, and which of them is for whom. Guarded by the lock of the
 * {@link ConnectionPool}.
 */
final class Connections {

    private final List<RpcConnection> all = new ArrayList<>();

    int size() {
        return all.size();
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    RpcConnection first() {
        return all.get(0);
    }

    RpcConnection last() {
        return all.get(all.size() - 1);
    }

    void add(RpcConnection connection) {
        all.add(connection);
    }

    void addAll(List<RpcConnection> connections) {
        all.addAll(connections);
    }

    void remove(RpcConnection connection) {
        all.remove(connection);
    }

    List<RpcConnection> copy() {
        return new ArrayList<>(all);
    }

    /** The one on which the peer waits for a thread. */
    @Nullable
    RpcConnection nestable(Thread thread) {
        for (int i = 0; i < all.size(); i++) {
            RpcConnection connection = all.get(i);
            if (connection.owner == thread && connection.allowsNested) {
                return connection;
            }
        }
        return null;
    }

    /**
     * A free one: the one on which the thread made its last call if it can be, so that what it sends arrives in order.
     * Otherwise the first, which is the one that is awake.
     */
    @Nullable
    RpcConnection freeFor(Thread thread, @Nullable RpcConnection except) {
        long caller = thread.getId();
        RpcConnection first = null;
        for (int i = 0; i < all.size(); i++) {
            RpcConnection connection = all.get(i);
            if (connection.owner != null || connection == except) {
                continue;
            }
            if (connection.lastCaller == caller) {
                return connection;
            }
            first = first == null ? connection : first;
        }
        return first;
    }

    /** Whether one stays free, for whoever waits for their turn, when another one is taken. */
    boolean hasTwoFree(@Nullable RpcConnection except) {
        int free = 0;
        for (int i = 0; i < all.size() && free < 2; i++) {
            RpcConnection connection = all.get(i);
            free += connection.owner == null && connection != except ? 1 : 0;
        }
        return free == 2;
    }

    /**
     * Whether a device may have one more of so many as there can be: it has no more than are left for everybody else, so that
     * it alone has half of them, and those that are busy share them.
     */
    boolean hasShareFor(String device, int most) {
        int used = 0;
        int held = 0;
        for (int i = 0; i < all.size(); i++) {
            RpcConnection connection = all.get(i);
            used += connection.owner != null ? 1 : 0;
            held += device.equals(connection.device) ? 1 : 0;
        }
        return held < most - used;
    }

    /**
     * Takes out those that are free and were not used since this was called last, the latest first, but leaves some.
     */
    List<RpcConnection> takeIdle(int needed) {
        List<RpcConnection> idle = new ArrayList<>();
        for (int i = all.size() - 1; i >= 0; i--) {
            RpcConnection connection = all.get(i);
            if (connection.owner == null && !connection.isUsed && all.size() > needed) {
                all.remove(i);
                idle.add(connection);
            }
            connection.isUsed = false;
        }
        return idle;
    }
}
