/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

import dev.ipckit.RemoteObject;
import org.jspecify.annotations.Nullable;

/**
 * A carrier's ledger of the references that travel in its parcels: turns a remote object into the address by which the
 * peer knows it, and back. Implemented by sessions and by the driver; called on the thread that owns the parcel.
 */
public interface ObjectReferences {

    /** The receiver should know that the object lives beyond the sender, which only passes it on. */
    int RELAYED = 1;

    /** Kernel format: the address is a handle of this process, not an object of its own. */
    int HANDLE = 1 << 1;

    /**
     * A reference to {@code object} is about to leave in a parcel: counts it, and gives the address that the peer will
     * read. In RPC format an address is the 8 bytes of {@code RpcWireAddress} read as a little-endian long; in kernel
     * format it is the object's pointer, not 0, or a handle.
     *
     * @throws dev.ipckit.RemoteException if the object cannot go there; nothing has been counted
     */
    long leaving(RemoteObject object);

    /**
     * What else the parcel should say of an object that has just been given an address: {@link #RELAYED}, {@link
     * #HANDLE}.
     */
    default int flags(RemoteObject object, long address) {
        return 0;
    }

    /** The parcel that {@link #leaving} was asked for is not sent after all: takes the count back. */
    void notSent(RemoteObject object, long address);

    /**
     * A reference has arrived and is being read: counts it, and gives the one remote object for it. A method that
     * throws has dealt with the reference; it is not reported again.
     *
     * @param flags {@link #RELAYED}, {@link #HANDLE} as the sender set them
     * @throws BadParcelException if there can be no object at that address
     */
    RemoteObject entering(long address, int flags);

    /**
     * A reference has arrived, and the parcel is closed without anybody having read it: gives it back to the peer. Only
     * asked where the parcel came with a table of all its objects.
     */
    void discarded(long address, int flags);

    /**
     * RPC format: whether this carrier's parcels carry the positions of all their objects, as IPC Kit's own peers have
     * agreed to. Others list their file descriptors alone and refuse more.
     */
    boolean listsAllObjects();

    /** How file descriptors travel here; null if they do not. The same for every parcel of the carrier. */
    default @Nullable DescriptorPassage descriptors() {
        return null;
    }

    /** Names the carrier in a message that refuses something, as in "... cannot travel over". */
    default String carrier() {
        return "this carrier";
    }
}
