/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import dev.ipckit.DeadObjectException;
import dev.ipckit.DeathReason;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Whether a session goes on, and if not, why. It ends once. Thread-safe. */
final class SessionState {

    private record End(
            DeathReason reason, String text, @Nullable Throwable cause) {}

    private final AtomicReference<@Nullable End> end = new AtomicReference<>();

    boolean isOpen() {
        return end.get() == null;
    }

    /** Ends the session. @return whether this call did, and not an earlier one */
    boolean end(DeathReason reason, String text, @Nullable Throwable cause) {
        return end.compareAndSet(null, new End(reason, text, cause));
    }

    /** How the peer's objects died, null while the session goes on. */
    @Nullable
    DeathReason reason() {
        End known = end.get();
        return known == null ? null : known.reason();
    }

    /** What to tell a caller of the session that has ended. */
    DeadObjectException exception() {
        End known = end.get();
        return known == null
                ? new DeadObjectException("the session goes on")
                : new DeadObjectException(
                        known.text() + "; obtain a new proxy from where this one came from", known.cause());
    }
}
