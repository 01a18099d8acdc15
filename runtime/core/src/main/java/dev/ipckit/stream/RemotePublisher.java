/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.stream;

import dev.ipckit.RemoteObject;
import dev.ipckit.StreamType;
import java.util.Objects;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * A publisher as seen from another process. Each subscriber here is one subscriber of the publisher there; neither
 * {@link #subscribe} nor anything that a subscriber calls waits for the other process. Equal to others of the same
 * object. Immutable, thread-safe.
 *
 * @param <T> the items
 */
public final class RemotePublisher<T> implements Flow.Publisher<T> {

    private final RemoteObject remote;
    private final StreamType<T> type;

    /** Asks nothing of the object. */
    public RemotePublisher(RemoteObject remote, StreamType<T> type) {
        this.remote = remote;
        this.type = type;
    }

    /** The object that stands for the publisher. */
    public RemoteObject remote() {
        return remote;
    }

    /** How its items travel. */
    public StreamType<T> type() {
        return type;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super T> subscriber) {
        Objects.requireNonNull(subscriber, "subscriber is null");
        new ReceivedSubscription<T>(type, StreamCalls.threadsOf(remote), subscriber).begin(remote);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RemotePublisher<?> that && remote == that.remote && type == (StreamType<?>) that.type;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(remote);
    }

    @Override
    public String toString() {
        return "Publisher[" + remote + "]";
    }
}
