/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

import dev.ipckit.RemoteException;

/**
 * A file descriptor, or shared memory, was to travel where it cannot (AOSP's FDS_NOT_ALLOWED). Nothing was sent; if it
 * was in a reply, the call has been carried out.
 */
public final class DescriptorsNotAllowedException extends RemoteException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param why what cannot go where; the way out is added
     */
    public DescriptorsNotAllowedException(String why) {
        super(why
                + "; send the data themselves as byte[] or ByteBuffer, or the name of a file that both sides can open");
    }
}
