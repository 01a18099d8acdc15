/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit;

import dev.ipckit.parcel.Parcel;
import dev.ipckit.transport.OnewayQueue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * A remote object where it lives: answers the transactions that arrive for it (IPC Kit's {@code RemoteObject},
 * Android's {@code Binder}). The processor generates a subclass for each remote interface; a subclass by hand answers
 * raw transactions.
 *
 * <p>Transactions arrive on several threads at once; oneway ones arrive in the order in which one sender sent them, one
 * at a time. A stub lives as long as something in its process refers to it or another process holds a reference.
 */
public abstract class RemoteStub implements RemoteObject {

    private static final FailureLog failures = new FailureLog(LoggerFactory.getLogger(RemoteStub.class));

    private final String interfaceDescriptor;
    private final int interfaceVersion;
    private final String interfaceHash;
    private final OnewayQueue onewayQueue = new OnewayQueue();

    /** @param interfaceDescriptor the name of the interface that the subclass answers to */
    protected RemoteStub(String interfaceDescriptor) {
        this(interfaceDescriptor, 0, "");
    }

    /**
     * Makes a stub that answers for version and hash of its contract; called by generated code.
     *
     * @param interfaceDescriptor the name of the interface that the subclass answers to
     * @param interfaceVersion the version of its contract, 0 if none is kept
     * @param interfaceHash the hash of its contract, empty if it has none: the codes of both questions are then the
     *     subclass's own
     */
    protected RemoteStub(String interfaceDescriptor, int interfaceVersion, String interfaceHash) {
        this.interfaceDescriptor = interfaceDescriptor;
        this.interfaceVersion = interfaceVersion;
        this.interfaceHash = interfaceHash;
    }

    /**
     * Answers a transaction with a code of the interface.
     *
     * <p>Whatever it throws crosses to the caller: the reply is emptied, and the exception is written in its place. Of
     * a oneway transaction there is nobody to tell, so it is logged.
     *
     * @param request read-only, positioned at the interface token; valid only until this method returns
     * @param reply empty; begins with the exception header once the method has returned normally
     * @return false if the code is unknown
     */
    protected abstract boolean onTransact(int code, Parcel request, Parcel reply, CallOptions options) throws Throwable;

    /** The text that {@link #dump} gives; overridden by a stub that has more to say than its name. */
    protected String onDump(String[] arguments) {
        return toString();
    }

    /** The method name that belongs to a code, for traces and error texts; null for an unknown code. */
    public @Nullable String transactionName(int code) {
        return null;
    }

    @Override
    public final String interfaceDescriptor() {
        return interfaceDescriptor;
    }

    /** The same as {@link #interfaceDescriptor}: a stub speaks for itself. */
    public final String contractDescriptor() {
        return interfaceDescriptor;
    }

    /** The same as {@link #interfaceVersion}: a stub speaks for itself. */
    public final int contractVersion() {
        return interfaceVersion;
    }

    @Override
    public final int interfaceVersion() {
        return interfaceVersion;
    }

    @Override
    public final String interfaceHash() {
        return interfaceHash;
    }

    /** Makes the whole journey through parcels, although nobody has to travel. */
    @Override
    public final void transact(int code, Parcel request, Parcel reply, CallOptions options) {
        request.makeReadable();
        if (!dispatch(code, request, reply, options)) {
            throw new UnknownTransactionException(code, interfaceDescriptor);
        }
        reply.makeReadable();
    }

    /**
     * Answers a transaction for a carrier. What the implementation throws ends up in the reply, and in the log where it
     * looks like a mistake or the call is oneway; nothing is thrown.
     *
     * @return false if nobody knows the code
     */
    public final boolean dispatch(int code, Parcel request, Parcel reply, CallOptions options) {
        try {
            if (code >= FIRST_CALL_TRANSACTION && code <= LAST_CALL_TRANSACTION) {
                return (code >= INTERFACE_HASH_TRANSACTION
                                && !interfaceHash.isEmpty()
                                && ContractTransactions.answer(this, code, request, reply))
                        || onTransact(code, request, reply, options);
            }
            return answerSpecial(code, request, reply);
        } catch (Throwable thrown) {
            failures.failed(describe(code), thrown, options.isOneway());
            if (!options.isOneway()) {
                tell(reply, thrown);
            }
            return true;
        }
    }

    private static void tell(Parcel reply, Throwable thrown) {
        try {
            reply.writeException(thrown);
        } catch (RuntimeException | Error untellable) {
            // Its own methods are the user's code too.
            reply.writeException(new RemoteFailureException(
                    thrown.getClass().getName(), "its message could not be obtained: " + untellable.getClass()));
        }
    }

    /** Where oneway transactions to this stub wait for their turn; for carriers. */
    public final OnewayQueue onewayQueue() {
        return onewayQueue;
    }

    private boolean answerSpecial(int code, Parcel request, Parcel reply) {
        switch (code) {
            case PING_TRANSACTION -> {}
            case INTERFACE_TRANSACTION -> reply.writeString(interfaceDescriptor);
            case DUMP_TRANSACTION -> DumpTransaction.answer(this, request, reply);
            default -> {
                return false;
            }
        }
        return true;
    }

    private String describe(int code) {
        String name = transactionName(code);
        return interfaceDescriptor + "." + (name == null ? "0x" + Integer.toHexString(code) : name);
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

    /**
     * The stub of {@code type} that already stands for {@code implementation}, or the one that {@code factory} makes
     * for it: the same implementation, the same stub, for as long as the stub is in use.
     */
    protected static <T, S extends RemoteStub> S wrap(
            T implementation, Class<S> type, Function<? super T, ? extends S> factory) {
        return WrappedImplementations.stubOf(implementation, type, factory);
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + "[" + interfaceDescriptor + "]@"
                + Integer.toHexString(System.identityHashCode(this));
    }
}
