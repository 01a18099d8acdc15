/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport;

import dev.ipckit.parcel.ParcelTooLargeException;

/** A stub that has to know of oneway calls to it which nobody could read: their callers do not wait, and hear nothing. */
public interface OnewayRefusal {

    /** One was refused, in its turn. Must not throw. */
    void onewayRefused(ParcelTooLargeException why);
}
