/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers which stub stands for which implementation, so that a listener that is passed twice is one remote object.
 *
 * <p>Keyed by identity and weak at both ends: the stub refers to its implementation, so an entry lasts exactly as long
 * as its stub. Thread-safe.
 */
final class WrappedImplementations {

    private static final Map<Key, StubReference> stubs = new HashMap<>();
    private static final ReferenceQueue<RemoteStub> collected = new ReferenceQueue<>();

    private WrappedImplementations() {}

    static <T, S extends RemoteStub> S stubOf(
            T implementation, Class<S> type, Function<? super T, ? extends S> factory) {
        Key key = new Key(implementation, type);
        synchronized (stubs) {
            forgetCollected();
            StubReference known = stubs.get(key);
            S stub = known == null ? null : type.cast(known.get());
            if (stub != null) {
                return stub;
            }
        }
        // Outside the lock: a constructor is the user's code.
        S made = factory.apply(implementation);
        synchronized (stubs) {
            StubReference known = stubs.get(key);
            S stub = known == null ? null : type.cast(known.get());
            if (stub != null) {
                return stub;
            }
            StubReference reference = new StubReference(made, key);
            // Anew, with this key: the old one's implementation cannot be compared with once it is collected.
            stubs.remove(key);
            stubs.put(key, reference);
            return made;
        }
    }

    private static void forgetCollected() {
        for (Object gone = collected.poll(); gone != null; gone = collected.poll()) {
            StubReference reference = (StubReference) gone;
            stubs.remove(reference.key, reference);
        }
    }

    /** An implementation, by identity, and the kind of stub. */
    private static final class Key {
        private final WeakReference<Object> implementation;
        private final Class<?> type;
        private final int hash;

        Key(Object implementation, Class<?> type) {
            this.implementation = new WeakReference<>(implementation);
            this.type = type;
            hash = System.identityHashCode(implementation) * 31 + type.hashCode();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            if (this == other) {
                return true;
            }
            if (!(other instanceof Key that) || type != that.type) {
                return false;
            }
            Object mine = implementation.get();
            return mine != null && mine == that.implementation.get();
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    private static final class StubReference extends WeakReference<RemoteStub> {
        final Key key;

        StubReference(RemoteStub stub, Key key) {
            super(stub, collected);
            this.key = key;
        }
    }
}
