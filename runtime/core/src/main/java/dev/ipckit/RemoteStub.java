/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit;

import dev.ipckit.parcel.Parcel;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A remote object where it lives: answers the transactions that arrive for it. */
public abstract class RemoteStub implements RemoteObject {

    private final String interfaceDescriptor;

    /** A stub of the interface of that name. */
    protected RemoteStub(String interfaceDescriptor) {
        this.interfaceDescriptor = interfaceDescriptor;
    }

    /** Answers a transaction with a code of the interface; false if the code is unknown. */
    protected abstract boolean onTransact(int code, Parcel request, Parcel reply, CallOptions options) throws Throwable;

    /** The text that {@link #dump} gives. */
    protected String onDump(String[] arguments) {
        return toString();
    }

    /** The method name that belongs to a code; null for an unknown code. */
    public @Nullable String transactionName(int code) {
        return null;
    }

    @Override
    public final String interfaceDescriptor() {
        return interfaceDescriptor;
    }

    @Override
    public final void transact(int code, Parcel request, Parcel reply, CallOptions options) {
        request.makeReadable();
        try {
            if (!onTransact(code, request, reply, options)) {
                throw new UnknownTransactionException(code, interfaceDescriptor);
            }
        } catch (UnknownTransactionException unknown) {
            throw unknown;
        } catch (Throwable thrown) {
            reply.writeException(thrown);
        }
        reply.makeReadable();
    }

    @Override
    public Parcel obtainParcel() {
        return Parcel.obtain();
    }

    @Override
    public final boolean isLocal() {
        return true;
    }

    @Override
    public final boolean isAlive() {
        return true;
    }

    @Override
    public final boolean ping() {
        return true;
    }

    @Override
    public final void addDeathRecipient(DeathRecipient recipient) {}

    @Override
    public final boolean removeDeathRecipient(DeathRecipient recipient) {
        return false;
    }

    @Override
    public final String dump(String... arguments) {
        return onDump(arguments.clone());
    }

    /** The stub that already wraps {@code implementation}, or the one that {@code factory} makes. */
    protected static <T, S extends RemoteStub> S wrap(
            T implementation, Class<S> type, Function<? super T, ? extends S> factory) {
        return type.cast(factory.apply(implementation));
    }
}
