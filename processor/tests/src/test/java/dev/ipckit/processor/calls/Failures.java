/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Exceptions that travel with what they know. */
final class Failures {
    private Failures() {}

    static class StoreException extends Exception {
        private static final long serialVersionUID = 1;

        StoreException(@Nullable String message) {
            super(message);
        }
    }

    static class StoreFull extends StoreException {
        private static final long serialVersionUID = 1;

        private final long missing;
        final transient List<Values.Point> points;
        private final boolean retryable;

        StoreFull(String message, long missing, List<Values.Point> points, boolean retryable, Throwable cause) {
            super(message);
            this.missing = missing;
            this.points = points;
            this.retryable = retryable;
            initCause(cause);
        }

        public long missing() {
            return missing;
        }

        public List<Values.Point> getPoints() {
            return points;
        }

        public boolean isRetryable() {
            return retryable;
        }
    }

    static class Unchecked extends RuntimeException {
        private static final long serialVersionUID = 1;

        public final @Nullable Integer code;

        Unchecked(@Nullable Integer code) {
            super("code " + code);
            this.code = code;
        }
    }
}
