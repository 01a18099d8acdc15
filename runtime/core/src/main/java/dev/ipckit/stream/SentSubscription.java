/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.stream;

import dev.ipckit.CallingIdentity;
import dev.ipckit.DeadObjectException;
import dev.ipckit.DeathReason;
import dev.ipckit.DeathRecipient;
import dev.ipckit.RemoteException;
import dev.ipckit.RemoteObject;
import dev.ipckit.StreamType;
import dev.ipckit.parcel.Parcel;
import dev.ipckit.parcel.ParcelTooLargeException;
import dev.ipckit.transport.HostileLog;
import java.util.Objects;
import java.util.concurrent.Flow;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One subscription of another process to a publisher of this one, at the publisher's side. Items are sent by the thread that
 * the publisher calls; demand, cancellation and the end of the stream go by a thread of the runtime, as the subscriber's
 * identity. Thread-safe; nothing is called under the lock.
 *
 * @param <T> the items
 */
final class SentSubscription<T> implements Flow.Subscriber<T>, DeathRecipient {

    private static final Logger logger = LoggerFactory.getLogger(SentSubscription.class);

    /** Whoever subscribes chooses what is called. */
    private static final HostileLog hostileLog = new HostileLog(logger);

    private final StreamType<T> type;
    private final Consumer<RemoteObject> forget;
    private final CallingIdentity caller = CallingIdentity.current();
    private final Turns turns;
    private final Object lock = new Object();

    // Guarded by lock.
    /** Null when it has been told all: a publisher may keep what is subscribed to it for longer. */
    private @Nullable RemoteObject subscriber;

    private Flow.@Nullable Subscription upstream;
    private boolean subscribed;

    /** What the subscriber asked for, and the publisher has not yet been asked for. */
    private long unasked;

    /** What the subscriber asked for and was not sent; Long.MAX_VALUE for any number. */
    private long credit;

    /** No further item is sent. */
    private boolean over;

    /** The publisher is to be told that it is over. */
    private boolean cancelling;

    /** The subscriber is being told that it is over, or has been. */
    private boolean leaving;

    /** How the subscriber is to be told that it is over; null if not at all, or no more. */
    private @Nullable End end;

    /** @param failure null for a stream that is complete */
    private record End(@Nullable Throwable failure) {}

    /** @param forget is told when the subscriber is needed no more */
    SentSubscription(StreamType<T> type, RemoteObject subscriber, Consumer<RemoteObject> forget) {
        this.type = type;
        this.subscriber = subscriber;
        this.forget = forget;
        turns = new Turns(StreamCalls.threadsOf(subscriber), () -> caller.run(this::work));
    }

    /**
     * From now on the death of the subscriber cancels.
     *
     * @throws DeadObjectException if it is dead already
     */
    void watch(RemoteObject watched) {
        watched.addDeathRecipient(this);
    }

    // ---- from the subscriber

    void request(long items) {
        if (items <= 0) {
            fail(new IllegalArgumentException(
                    "request(" + items + "): a subscriber asks for at least 1 item (rule 3.9 of Reactive Streams)"));
            return;
        }
        synchronized (lock) {
            if (over) {
                return;
            }
            credit = sum(credit, items);
            unasked = sum(unasked, items);
        }
        turns.wake();
    }

    void cancel() {
        end(null, true);
    }

    @Override
    public void onRemoteDied(RemoteObject object, DeathReason reason) {
        cancel();
    }

    // ---- from the publisher

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        Objects.requireNonNull(subscription, "subscription is null");
        synchronized (lock) {
            if (!subscribed) {
                subscribed = true;
                upstream = subscription;
                subscription = null;
            }
        }
        if (subscription == null) {
            turns.wake();
        } else {
            // A second one: rule 2.5.
            subscription.cancel();
        }
    }

    @Override
    public void onNext(T item) {
        Objects.requireNonNull(item, "item is null");
        RemoteObject to;
        boolean asked;
        synchronized (lock) {
            to = subscriber;
            if (over || to == null) {
                return;
            }
            asked = credit > 0;
            if (asked && credit != Long.MAX_VALUE) {
                credit--;
            }
        }
        if (!asked) {
            fail(new IllegalStateException(
                    "the publisher gives more items than it was asked for (rule 1.1 of Reactive Streams)"));
            return;
        }
        try {
            StreamCalls.send(to, StreamCalls.SUBSCRIBER, StreamCalls.NEXT, request -> type.writeItem(request, item));
        } catch (ParcelTooLargeException tooLarge) {
            logger.debug("an item could not be sent to {}", to, tooLarge);
            fail(StreamCalls.itemTooLarge(tooLarge));
        } catch (RuntimeException | Error failed) {
            logger.debug("an item could not be sent to {}", to, failed);
            fail(failed);
        }
    }

    @Override
    public void onError(Throwable failure) {
        end(new End(Objects.requireNonNull(failure, "failure is null")), false);
    }

    @Override
    public void onComplete() {
        end(new End(null), false);
    }

    // ---- the end

    void fail(Throwable failure) {
        end(new End(failure), true);
    }

    private void end(@Nullable End how, boolean cancel) {
        synchronized (lock) {
            if (over) {
                if (how == null) {
                    // Nobody there to tell.
                    end = null;
                }
                return;
            }
            over = true;
            end = how;
            cancelling = cancel;
        }
        turns.wake();
    }

    // ---- on a thread of the runtime

    private void work() {
        Flow.Subscription source;
        boolean cancel;
        long items;
        synchronized (lock) {
            source = upstream;
            cancel = cancelling;
            items = over ? 0 : unasked;
            if (source != null) {
                unasked = 0;
                if (over) {
                    upstream = null;
                }
            }
        }
        if (source != null && cancel) {
            cancel(source);
        } else if (source != null && items > 0) {
            request(source, items);
        }
        tellEnd();
    }

    private void request(Flow.Subscription source, long items) {
        try {
            source.request(items);
        } catch (Throwable broken) {
            logger.warn("the subscription {} failed when it was asked for {} items", source, items, broken);
            fail(broken);
        }
    }

    private static void cancel(Flow.Subscription source) {
        try {
            source.cancel();
        } catch (Throwable broken) {
            logger.warn("the subscription {} failed when it was cancelled", source, broken);
        }
    }

    private void tellEnd() {
        RemoteObject told;
        synchronized (lock) {
            told = subscriber;
            if (!over || leaving || told == null) {
                return;
            }
            leaving = true;
        }
        boolean taken = false;
        try {
            taken = isUntold() && StreamCalls.lastWordsTo(told).submit(() -> caller.run(() -> tellAndLeave(told)));
        } catch (RejectedExecutionException closed) {
            logger.debug("{} is not told of the end of a stream: the runtime has been closed", told, closed);
        } finally {
            if (!taken) {
                leave(told);
            }
        }
    }

    private void tellAndLeave(RemoteObject told) {
        try {
            tell(told);
        } finally {
            leave(told);
        }
    }

    private void tell(RemoteObject told) {
        End telling;
        synchronized (lock) {
            telling = end;
        }
        if (telling == null) {
            return;
        }
        Throwable failure = telling.failure();
        try {
            tell(told, failure);
        } catch (RuntimeException | Error untellable) {
            hostileLog.warn(told, "cannot be told how its stream ended: " + untellable);
            if (failure != null) {
                tellThat(told, unwritten(failure, untellable));
            }
        }
    }

    private void tell(RemoteObject told, @Nullable Throwable failure) {
        if (failure == null) {
            StreamCalls.sendLast(told, StreamCalls.SUBSCRIBER, StreamCalls.COMPLETE, request -> {}, this::isUntold);
        } else {
            StreamCalls.sendLast(
                    told,
                    StreamCalls.SUBSCRIBER,
                    StreamCalls.ERROR,
                    request -> writeFailure(request, failure),
                    this::isUntold);
        }
    }

    /** What fits into every parcel, and holds no object. */
    private void tellThat(RemoteObject told, RemoteException replacement) {
        try {
            tell(told, replacement);
        } catch (RuntimeException unreachable) {
            logger.debug("{} cannot be told anything", told, unreachable);
        }
    }

    private boolean isUntold() {
        synchronized (lock) {
            return end != null;
        }
    }

    private void leave(RemoteObject told) {
        told.removeDeathRecipient(this);
        forget.accept(told);
        synchronized (lock) {
            subscriber = null;
        }
    }

    private void writeFailure(Parcel request, Throwable failure) {
        try {
            type.writeFailure(request, failure);
        } catch (RuntimeException | Error untellable) {
            logger.warn("a failure could not be told as it is", untellable);
            request.writeException(unwritten(failure, untellable));
        }
    }

    private static RemoteException unwritten(Throwable failure, Throwable untellable) {
        return new RemoteException(
                "the stream failed with " + failure.getClass().getName() + ", which could not be sent: "
                        + untellable.getClass().getName());
    }

    static long sum(long some, long more) {
        long sum = some + more;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }
}
