/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit;

import dev.ipckit.parcel.Parcel;

/** An object that answers transactions, here or in another process. */
public interface RemoteObject {

    /** The lowest transaction code of an interface's own methods. */
    int FIRST_CALL_TRANSACTION = 0x00000001;

    /** The highest transaction code of an interface's own methods. */
    int LAST_CALL_TRANSACTION = 0x00ffffff;

    /** The name of the interface that the object answers to. */
    String interfaceDescriptor();

    /** Sends a transaction and waits for its reply, unless it is oneway. */
    void transact(int code, Parcel request, Parcel reply, CallOptions options);

    /** An empty parcel for a request to this object, or for its reply. The caller closes it. */
    Parcel obtainParcel();

    /** Whether the object lives in this process. */
    boolean isLocal();

    /** Whether nothing is known of the object's death. */
    boolean isAlive();

    /** Asks the object for a sign of life. */
    boolean ping();

    /** Has {@code recipient} told once when the object dies. */
    void addDeathRecipient(DeathRecipient recipient);

    /** Takes back one {@link #addDeathRecipient} of the same recipient. */
    boolean removeDeathRecipient(DeathRecipient recipient);

    /** A text for people that describes the object's state. */
    String dump(String... arguments);
}
