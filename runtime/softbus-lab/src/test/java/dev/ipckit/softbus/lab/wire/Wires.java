/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.lab.wire;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The wires between all cards of a network, two for each pair, made when they are first asked for. Thread-safe. */
final class Wires {

    private record Ends(String from, String to) {}

    private final long seed;
    private final Map<Ends, Wire> wires = new ConcurrentHashMap<>();

    Wires(long seed) {
        this.seed = seed;
    }

    Wire between(String from, String to) {
        return wires.computeIfAbsent(new Ends(from, to), ends -> new Wire(seed * 31 + ends.hashCode()));
    }
}
