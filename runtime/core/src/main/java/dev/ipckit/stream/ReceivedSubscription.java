/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.stream;

import dev.ipckit.AsyncCall;
import dev.ipckit.CallOptions;
import dev.ipckit.DeadObjectException;
import dev.ipckit.DeathReason;
import dev.ipckit.DeathRecipient;
import dev.ipckit.RemoteException;
import dev.ipckit.RemoteObject;
import dev.ipckit.StreamType;
import dev.ipckit.parcel.BadParcelException;
import dev.ipckit.parcel.Parcel;
import dev.ipckit.parcel.ParcelAccess;
import dev.ipckit.parcel.ParcelLimits;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One subscription of this process to a publisher of another, at the subscriber's side. All signals but the first, and all
 * calls to the publisher, are made by a thread of the runtime, one after the other. Thread-safe; nothing is called under the
 * lock.
 *
 * @param <T> the items
 */
final class ReceivedSubscription<T> implements Flow.Subscription, DeathRecipient {

    private static final Logger logger = LoggerFactory.getLogger(ReceivedSubscription.class);

    private final StreamType<T> type;
    private final Turns turns;
    private final Object lock = new Object();

    // Guarded by lock.
    private final Queue<T> items = new ArrayDeque<>(0);
    private CreditWindow window = new CreditWindow(ParcelLimits.DEFAULT.maxDataSize());

    /** Null once it is to be told nothing more. */
    private Flow.@Nullable Subscriber<? super T> subscriber;

    /** The subscriber knows this subscription. */
    private boolean begun;

    /** Where to ask for more; null before the publisher has answered, and in the end. */
    private @Nullable RemoteObject upstream;

    /** How many items the subscriber wants that it has not got; Long.MAX_VALUE for any number. */
    private long demand;

    /** How many items the publisher was asked for that have not arrived. */
    private int granted;

    /** Nothing more is expected of the publisher, and how that came about. */
    private @Nullable End end;

    /** The publisher is to be told that nothing more is expected of it. */
    private boolean cancelling;

    /** @param failure null for a stream that is complete */
    private record End(@Nullable Throwable failure) {}

    ReceivedSubscription(StreamType<T> type, Executor threads, Flow.Subscriber<? super T> subscriber) {
        this.type = type;
        this.subscriber = subscriber;
        turns = new Turns(threads, this::work);
    }

    /** Tells the subscriber, and then the publisher. */
    void begin(RemoteObject publisher) {
        Flow.Subscriber<? super T> told = subscriber;
        if (told == null) {
            throw new IllegalStateException("the subscription has begun already");
        }
        try {
            told.onSubscribe(this);
        } catch (Throwable broken) {
            logger.warn("subscriber {} failed in onSubscribe; its subscription is cancelled", told, broken);
            cancel();
        }
        boolean wanted;
        synchronized (lock) {
            begun = true;
            wanted = subscriber != null && end == null;
        }
        if (wanted) {
            subscribe(publisher);
        } else {
            turns.wake();
        }
    }

    private void subscribe(RemoteObject publisher) {
        try (AsyncCall call = AsyncCall.to(publisher, CallOptions.DEFAULT)) {
            Parcel request = call.request();
            synchronized (lock) {
                window = new CreditWindow(request.limits().maxDataSize());
            }
            request.writeInterfaceToken(StreamCalls.PUBLISHER);
            request.writeRemoteObject(new SubscriberStub(this));
            CompletableFuture<RemoteObject> answer = call.start(StreamCalls.SUBSCRIBE, this::readSubscription);
            CompletableFuture<RemoteObject> ignored = answer.whenComplete((subscription, failure) -> {
                if (failure == null) {
                    subscribed(subscription);
                } else {
                    fail(failure);
                }
            });
        } catch (RuntimeException notCalled) {
            fail(notCalled);
        }
    }

    private RemoteObject readSubscription(Parcel reply) throws Exception {
        Throwable refused = type.readFailure(reply);
        if (refused instanceof Exception thrown) {
            throw thrown;
        }
        if (refused != null) {
            throw new RemoteException(String.valueOf(refused.getMessage()), refused);
        }
        RemoteObject subscription = Parcel.required(reply.readRemoteObject(), "the subscription");
        reply.enforceNoDataAvail();
        return subscription;
    }

    private void subscribed(RemoteObject subscription) {
        try {
            subscription.addDeathRecipient(this);
        } catch (DeadObjectException dead) {
            fail(dead);
            return;
        } catch (RuntimeException unwatched) {
            // It would never be known whether the publisher lives.
            synchronized (lock) {
                upstream = subscription;
            }
            end(new End(unwatched), true);
            return;
        }
        synchronized (lock) {
            upstream = subscription;
        }
        turns.wake();
    }

    // ---- from the subscriber

    @Override
    public void request(long more) {
        if (more <= 0) {
            end(
                    new End(new IllegalArgumentException(
                            "request(" + more + "): ask for at least 1 item (rule 3.9 of Reactive Streams)")),
                    true);
            return;
        }
        synchronized (lock) {
            demand = SentSubscription.sum(demand, more);
        }
        turns.wake();
    }

    @Override
    public void cancel() {
        synchronized (lock) {
            cancelling |= end == null;
            subscriber = null;
            items.clear();
        }
        turns.wake();
    }

    // ---- from the publisher

    void itemArrived(Parcel request) {
        synchronized (lock) {
            if (subscriber == null || end != null) {
                return;
            }
        }
        int size = request.remaining();
        try {
            if (ParcelAccess.rawDataSize(request) != 0) {
                throw new BadParcelException(
                        "the publisher sent an item with raw data, and an item must fit into a parcel");
            }
            T item = type.readItem(request);
            request.enforceNoDataAvail();
            synchronized (lock) {
                if (subscriber == null || end != null) {
                    return;
                }
                if (granted == 0) {
                    end = tooMany();
                    cancelling = true;
                } else {
                    window.arrived(size);
                    // In one step, or another item would be asked for in between.
                    granted--;
                    items.add(item);
                }
            }
            turns.wake();
        } catch (RuntimeException | Error unreadable) {
            end(new End(unreadable), true);
        }
    }

    /** An item came that could not be taken in. */
    void lost(RuntimeException why) {
        end(new End(why), true);
    }

    /** Counted when the item is taken in: a hostile peer may have several under way at once. Under the lock. */
    private End tooMany() {
        return new End(new RemoteException("the publisher sent an item that nobody had asked for: " + items.size()
                + " wait for their subscriber, which wants " + demand
                + "; its stream was ended, as a peer must not fill the memory of another"));
    }

    void completed() {
        end(new End(null), false);
    }

    void failureArrived(Parcel request) {
        try {
            Throwable failure = type.readFailure(request);
            fail(failure == null ? new BadParcelException("the stream failed, but with no failure") : failure);
        } catch (RuntimeException | Error unreadable) {
            fail(unreadable);
        }
    }

    @Override
    public void onRemoteDied(RemoteObject object, DeathReason reason) {
        fail(new DeadObjectException("the stream broke off: the process of its publisher is gone or out of reach ("
                + reason + "), " + object));
    }

    private void fail(Throwable failure) {
        end(new End(failure), false);
    }

    private void end(End how, boolean cancel) {
        synchronized (lock) {
            if (end == null) {
                end = how;
                cancelling |= cancel;
            }
        }
        turns.wake();
    }

    // ---- on a thread of the runtime

    private void work() {
        boolean more;
        do {
            more = ask() || deliver();
        } while (more);
        if (isOver()) {
            finish();
        }
    }

    /** Asks the publisher for as many items as there is room for. @return whether there was anything to ask for */
    private boolean ask() {
        RemoteObject asked;
        int more;
        synchronized (lock) {
            asked = upstream;
            if (asked == null || subscriber == null || end != null) {
                return false;
            }
            more = window.grant(demand, granted + items.size());
            granted += more;
        }
        if (more == 0) {
            return false;
        }
        try {
            StreamCalls.send(asked, StreamCalls.SUBSCRIPTION, StreamCalls.REQUEST, request -> request.writeLong(more));
        } catch (RuntimeException failed) {
            end(new End(failed), true);
        }
        return true;
    }

    /** Gives the subscriber one signal. @return whether there was one */
    private boolean deliver() {
        Flow.Subscriber<? super T> told;
        T item;
        End last = null;
        synchronized (lock) {
            told = subscriber;
            if (told == null || !begun) {
                return false;
            }
            item = items.poll();
            if (item == null) {
                last = end;
                if (last == null) {
                    return false;
                }
                subscriber = null;
            } else if (demand != Long.MAX_VALUE) {
                demand--;
            }
        }
        if (item != null) {
            deliver(told, item);
        } else if (last != null) {
            deliver(told, last);
        }
        return true;
    }

    private void deliver(Flow.Subscriber<? super T> told, T item) {
        try {
            told.onNext(item);
        } catch (Throwable broken) {
            logger.warn("subscriber {} failed in onNext; its subscription is cancelled", told, broken);
            cancel();
        }
    }

    private static void deliver(Flow.Subscriber<?> told, End last) {
        try {
            if (last.failure() == null) {
                told.onComplete();
            } else {
                told.onError(last.failure());
            }
        } catch (Throwable broken) {
            logger.warn("subscriber {} failed when its stream ended", told, broken);
        }
    }

    private boolean isOver() {
        synchronized (lock) {
            return subscriber == null;
        }
    }

    private void finish() {
        RemoteObject last;
        boolean cancel;
        synchronized (lock) {
            last = upstream;
            cancel = cancelling;
            upstream = null;
        }
        if (last == null) {
            return;
        }
        last.removeDeathRecipient(this);
        if (cancel) {
            cancel(last);
        }
    }

    private static void cancel(RemoteObject subscription) {
        try {
            StreamCalls.sendLast(
                    subscription,
                    StreamCalls.SUBSCRIPTION,
                    StreamCalls.CANCEL,
                    request -> {},
                    /* wanted= */ () -> true);
        } catch (RuntimeException untellable) {
            logger.warn("{} cannot be told that nobody subscribes to it", subscription, untellable);
        }
    }
}
