/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit;

import dev.ipckit.parcel.Parcel;
import dev.ipckit.transport.RemoteHandle;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A remote object as seen from another process: passes transactions on to where the object lives (IPC Kit's
 * {@code RemoteProxy}, Android's {@code BinderProxy}).
 *
 * <p>Made by carriers alone, one for each remote object. Thread-safe. When it is no longer reachable, its reference to
 * the remote object is given back; a proxy with death recipients stays reachable until they are told or removed.
 */
public final class RemoteProxy implements RemoteObject {

    private static final Logger logger = LoggerFactory.getLogger(RemoteProxy.class);

    private final RemoteHandle handle;
    private final Object lock = new Object();

    /** Guarded by lock; null once the recipients have been told. */
    private @Nullable List<DeathRecipient> recipients = new ArrayList<>(0);

    private volatile @Nullable String interfaceDescriptor;
    private volatile @Nullable Object broker;

    /** Guarded by lock while it is made. */
    private volatile @Nullable ReplyCache replyCache;

    /** Negative until the object has been asked. */
    private volatile int interfaceVersion = -1;

    private volatile @Nullable String interfaceHash;

    /** For carriers. */
    public RemoteProxy(RemoteHandle handle) {
        this.handle = handle;
    }

    /** The way to the remote object; for carriers. */
    public RemoteHandle handle() {
        return handle;
    }

    @Override
    public String interfaceDescriptor() {
        String known = interfaceDescriptor;
        if (known == null) {
            try (Parcel request = obtainParcel();
                    Parcel reply = obtainParcel()) {
                transact(INTERFACE_TRANSACTION, request, reply, CallOptions.DEFAULT);
                known = reply.readString();
            }
            known = known == null ? "" : known;
            interfaceDescriptor = known;
        }
        return known;
    }

    @Override
    public int interfaceVersion() {
        int known = interfaceVersion;
        if (known < 0) {
            known = askVersion(interfaceDescriptor(), CallOptions.DEFAULT);
        }
        return known;
    }

    /** Asks like {@link #interfaceVersion}, with a name and options that are known already. */
    int askVersion(String descriptor, CallOptions options) {
        int answered = Math.max(0, ContractTransactions.askVersion(this, descriptor, options));
        interfaceVersion = answered;
        return answered;
    }

    /** The version as far as it is known without asking: negative if it is not. */
    int knownVersion() {
        return interfaceVersion;
    }

    @Override
    public String interfaceHash() {
        String known = interfaceHash;
        if (known == null) {
            known = ContractTransactions.askHash(this);
            interfaceHash = known;
        }
        return known;
    }

    @Override
    public void transact(int code, Parcel request, Parcel reply, CallOptions options) {
        try {
            handle.transact(code, request, reply, options);
        } catch (UnknownTransactionException unknown) {
            throw UnknownMethod.explain(unknown, this, broker, options);
        } finally {
            // Collected in mid-call, the proxy would give back the very reference that the call needs.
            Reference.reachabilityFence(this);
        }
    }

    @Override
    public void transactCached(int code, Parcel request, Parcel reply, CallOptions options, long ttlNanos) {
        replyCache().transact(this, code, request, reply, options, ttlNanos);
    }

    private ReplyCache replyCache() {
        ReplyCache known = replyCache;
        if (known == null) {
            synchronized (lock) {
                known = replyCache;
                if (known == null) {
                    known = new ReplyCache(System::nanoTime);
                    replyCache = known;
                }
            }
        }
        return known;
    }

    @Override
    public Parcel obtainParcel() {
        return handle.obtainParcel();
    }

    @Override
    public boolean isLocal() {
        return false;
    }

    @Override
    public boolean isAlive() {
        return handle.isAlive();
    }

    @Override
    public boolean ping() {
        try (Parcel request = obtainParcel();
                Parcel reply = obtainParcel()) {
            transact(PING_TRANSACTION, request, reply, CallOptions.DEFAULT);
            return true;
        } catch (RemoteException noAnswer) {
            logger.debug("{} did not answer a ping", this, noAnswer);
            return false;
        }
    }

    @Override
    public void addDeathRecipient(DeathRecipient recipient) {
        boolean first;
        synchronized (lock) {
            if (recipients == null) {
                throw new DeadObjectException(
                        this + " is dead already; obtain a new proxy from where this one came from");
            }
            first = recipients.isEmpty();
            recipients.add(recipient);
        }
        if (first) {
            try {
                handle.watchDeath(this);
            } catch (RemoteException dead) {
                if (removeDeathRecipient(recipient)) {
                    throw dead;
                }
                // It has been told: that is all the caller asked for.
            }
        }
    }

    @Override
    public boolean removeDeathRecipient(DeathRecipient recipient) {
        boolean last;
        synchronized (lock) {
            if (recipients == null || !recipients.remove(recipient)) {
                return false;
            }
            last = recipients.isEmpty();
        }
        if (last) {
            handle.unwatchDeath(this);
        }
        return true;
    }

    /** Whether anybody wants to know of the death; for carriers. */
    public boolean hasDeathRecipients() {
        synchronized (lock) {
            return recipients != null && !recipients.isEmpty();
        }
    }

    /** Tells the recipients, once; called by the carrier, on a thread that holds no lock. */
    public void sendObituary(DeathReason reason) {
        List<DeathRecipient> told;
        synchronized (lock) {
            if (recipients == null) {
                return;
            }
            told = recipients;
            recipients = null;
        }
        for (DeathRecipient recipient : told) {
            try {
                recipient.onRemoteDied(this, reason);
            } catch (Throwable thrown) {
                logger.warn("death recipient {} of {} failed", recipient, this, thrown);
            }
        }
    }

    @Override
    public String dump(String... arguments) {
        return DumpTransaction.ask(this, arguments);
    }

    /**
     * The one typed proxy of this object: {@code factory} is asked the first time, and later calls for the same type
     * give the same instance. Called by generated code.
     */
    public <P> P broker(Class<P> type, Function<? super RemoteObject, ? extends P> factory) {
        Object known = broker;
        if (type.isInstance(known)) {
            return type.cast(known);
        }
        P made = factory.apply(this);
        synchronized (lock) {
            known = broker;
            if (type.isInstance(known)) {
                return type.cast(known);
            }
            broker = made;
            return made;
        }
    }

    @Override
    public String toString() {
        String known = interfaceDescriptor;
        return "RemoteProxy[" + (known == null ? "" : known + " ") + handle + "]";
    }
}
