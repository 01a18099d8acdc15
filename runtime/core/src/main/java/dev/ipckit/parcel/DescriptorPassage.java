/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

/**
 * How file descriptors travel in the parcels of a carrier that can move them: turns a handle into the number that the
 * parcel holds, and back. In RPC format that is an index into the descriptors of the message, or whatever the carrier
 * counts; in kernel format the number of the file descriptor. Called on the thread that owns the parcel.
 */
public interface DescriptorPassage extends AutoCloseable {

    /**
     * A handle is about to leave in a parcel, which keeps it and closes it after the sending.
     *
     * @throws dev.ipckit.RemoteException if it cannot go there; nothing has been done
     */
    int leaving(ParcelFileDescriptor descriptor);

    /** The parcel that {@link #leaving} was asked for is not sent after all. */
    void notSent(int number);

    /**
     * A handle has arrived and is being read. The parcel owns it until its reader takes it.
     *
     * @throws BadParcelException if nothing has come under that number
     */
    ParcelFileDescriptor entering(int number);

    /** A handle has arrived, and the parcel is closed without anybody having read it. */
    void discarded(int number);

    /** The session has ended: closes what is on the way. Idempotent. */
    @Override
    void close();
}
