/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit;

import dev.ipckit.parcel.Parcel;

/**
 * An object that answers transactions, here or in another process: a {@link RemoteStub} where it lives, a
 * {@link RemoteProxy} everywhere else (IPC Kit's {@code IRemoteObject}, Android's {@code IBinder}).
 *
 * <p>A process sees one {@code RemoteObject} for one remote object for as long as it holds on to it, and a stub that
 * comes home is the stub itself; so references compare with {@code ==}. Thread-safe. Nothing has to be closed: a proxy
 * that is no longer reachable gives its reference back.
 */
public interface RemoteObject {

    /** The lowest transaction code of an interface's own methods. */
    int FIRST_CALL_TRANSACTION = 0x00000001;

    /** The highest transaction code of an interface's own methods. */
    int LAST_CALL_TRANSACTION = 0x00ffffff;

    /** Asks for {@link #interfaceVersion}, as AIDL does. */
    int INTERFACE_VERSION_TRANSACTION = 0x00ffffff;

    /** Asks for {@link #interfaceHash}, as AIDL does. */
    int INTERFACE_HASH_TRANSACTION = 0x00fffffe;

    /** Asks whether the object answers at all; empty request, empty reply. */
    int PING_TRANSACTION = 0x5f504e47;

    /** Asks for a description of the object's state; see {@link #dump}. */
    int DUMP_TRANSACTION = 0x5f444d50;

    /** Asks for the interface descriptor: the reply is that string alone, without an exception header. */
    int INTERFACE_TRANSACTION = 0x5f4e5446;

    /**
     * The name of the interface that the object answers to. A proxy asks its object once and remembers the answer.
     *
     * @throws RemoteException if the object cannot be asked
     */
    String interfaceDescriptor();

    /**
     * The version of the interface's contract that the object was built with (AIDL's {@code getInterfaceVersion}). A
     * proxy asks its object once and remembers the answer.
     *
     * @return from 1 upwards; 0 if the object does not say: it has no lock file, is older than versions, or is none of
     *     ours and not versioned
     * @throws RemoteException if the object cannot be asked
     */
    default int interfaceVersion() {
        return ContractTransactions.askVersion(this, interfaceDescriptor(), CallOptions.DEFAULT);
    }

    /**
     * The hash of the interface's contract that the object was built with (AIDL's {@code getInterfaceHash}): equal
     * hashes, equal contracts. A proxy asks its object once and remembers the answer.
     *
     * @return empty if the object does not say
     * @throws RemoteException if the object cannot be asked
     */
    default String interfaceHash() {
        return ContractTransactions.askHash(this);
    }

    /**
     * Sends a transaction and waits for its reply; a oneway transaction is only sent, and its reply stays empty.
     *
     * <p>The caller owns both parcels and closes them. The request must have been obtained from this object's
     * {@link #obtainParcel}, because the layout of references in it depends on the way it travels.
     *
     * @param code a code of the interface or one of the special ones
     * @param request what is sent, beginning with the interface token for an interface's own codes
     * @param reply an empty parcel that receives the reply, at its beginning the exception header
     * @throws DeadObjectException if the object's process or session is gone
     * @throws DeadlineExceededException if the time of the call ran out
     * @throws CallInterruptedException if the calling thread was interrupted
     * @throws UnknownTransactionException if the object does not know the code
     * @throws RemoteException if the transaction failed in any other way on its way
     */
    void transact(int code, Parcel request, Parcel reply, CallOptions options);

    /**
     * The same, but a reply to an equal request that was given less than {@code ttlNanos} ago may be given again.
     * Called by generated code for methods with {@code @Cacheable}; only objects of other processes have their replies
     * kept.
     *
     * @param ttlNanos how old a reply may be, in nanoseconds
     */
    default void transactCached(int code, Parcel request, Parcel reply, CallOptions options, long ttlNanos) {
        transact(code, request, reply, options);
    }

    /** An empty parcel for a request to this object, or for its reply. The caller closes it. */
    Parcel obtainParcel();

    /** Whether the object lives in this process, so that a call to it is an ordinary method call. */
    boolean isLocal();

    /**
     * Whether nothing is known of the object's death. Looks only at what this process knows; {@link #ping} asks the
     * object.
     */
    boolean isAlive();

    /**
     * Asks the object for a sign of life.
     *
     * @return whether it answered within the default deadline
     */
    boolean ping();

    /**
     * Has {@code recipient} told once when the object dies. A recipient may be added several times and is then told as
     * often. A local object never outlives the process that could be told, so there the recipient is never called.
     *
     * <p>Until the recipient is told or removed, the object is held as if the program referred to it: its process keeps
     * it, and its session counts as in use.
     *
     * @throws DeadObjectException if the object is dead already; the recipient is then not called
     * @throws RemoteException if the object is reached through another process, and that process did not answer whether
     *     the object lives; the recipient is then not added
     */
    void addDeathRecipient(DeathRecipient recipient);

    /**
     * Takes back one {@link #addDeathRecipient} of the same recipient.
     *
     * @return false if there was none, or if it has been told
     */
    boolean removeDeathRecipient(DeathRecipient recipient);

    /**
     * A text for people that describes the object's state.
     *
     * @param arguments what the object makes of them is its own affair
     * @throws RemoteException if the object cannot be asked
     */
    String dump(String... arguments);
}
