/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.process;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The last lines that a child wrote, for whoever has to explain its end. Thread-safe. */
final class LastLines {

    private static final int LIMIT = 20;

    private final Deque<String> lines = new ArrayDeque<>();

    synchronized void add(String line) {
        if (lines.size() == LIMIT) {
            lines.removeFirst();
        }
        lines.addLast(line);
    }

    synchronized List<String> get() {
        return List.copyOf(lines);
    }
}
