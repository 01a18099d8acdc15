/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract.types;

import dev.ipckit.parcel.Parcel;
import dev.ipckit.parcel.Parcelable;

/** A parcelable that is written by hand. */
record Coin(long cents, String currency) implements Parcelable {
    Coin(Parcel parcel) {
        this(parcel.readLong(), Parcel.required(parcel.readString(), "currency"));
    }

    @Override
    public void writeToParcel(Parcel parcel) {
        parcel.writeLong(cents);
        parcel.writeString(currency);
    }
}
