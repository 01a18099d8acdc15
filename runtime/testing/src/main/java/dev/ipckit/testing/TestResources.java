/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing;

import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.jspecify.annotations.Nullable;

/** What a test has opened, to be closed after it: all of it, also if something cannot be closed. Thread-safe. */
public final class TestResources {

    private final Deque<AutoCloseable> opened = new ConcurrentLinkedDeque<>();

    /** Nothing is open. */
    public TestResources() {}

    /**
     * Has something closed by {@link #closeAll}, before all that was added earlier.
     *
     * @return what was given
     */
    public <T extends AutoCloseable> T add(T resource) {
        opened.push(resource);
        return resource;
    }

    /**
     * Closes everything, what was added last first. Nothing is left then, so that a second call does nothing.
     *
     * @throws Exception what was thrown first; what was thrown later is suppressed in it
     */
    public void closeAll() throws Exception {
        Throwable first = null;
        AutoCloseable next = opened.poll();
        while (next != null) {
            try {
                next.close();
            } catch (Throwable failed) {
                first = firstOf(first, failed);
            }
            next = opened.poll();
        }
        if (first instanceof Error error) {
            throw error;
        }
        if (first != null) {
            throw (Exception) first;
        }
    }

    private static Throwable firstOf(@Nullable Throwable first, Throwable next) {
        if (first == null) {
            return next;
        }
        if (first != next) {
            first.addSuppressed(next);
        }
        return first;
    }
}
