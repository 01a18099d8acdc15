/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import dev.ipckit.RemoteProxy;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The relays of a process: one for each proxy that was passed on, so that whoever receives it twice sees one object.
 * Thread-safe. A relay lives as long as a session refers to it.
 */
final class Relays {

    private final Map<RemoteProxy, WeakReference<RelayStub>> relays = new WeakHashMap<>();

    /** The relay of a proxy, null if it was not passed on, or nobody has it any more. */
    @Nullable
    RelayStub known(RemoteProxy proxy) {
        synchronized (relays) {
            WeakReference<RelayStub> known = relays.get(proxy);
            return known == null ? null : known.get();
        }
    }

    RelayStub relayOf(RemoteProxy proxy) {
        synchronized (relays) {
            WeakReference<RelayStub> known = relays.get(proxy);
            RelayStub relay = known == null ? null : known.get();
            if (relay == null) {
                relay = new RelayStub(proxy);
                relays.put(proxy, new WeakReference<>(relay));
            }
            return relay;
        }
    }
}
