/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import dev.ipckit.parcel.Parcel;
import dev.ipckit.parcel.Parcelable;

/** A parcelable that can be changed, written by hand. */
final class Counter implements Parcelable {
    int value;
    String unit = "";

    Counter() {}

    Counter(int value, String unit) {
        this.value = value;
        this.unit = unit;
    }

    @Override
    public void writeToParcel(Parcel parcel) {
        parcel.writeInt(value);
        parcel.writeString(unit);
    }

    @Override
    public void readFromParcel(Parcel parcel) {
        value = parcel.readInt();
        unit = Parcel.required(parcel.readString(), "unit");
    }

    @Override
    public String toString() {
        return value + unit;
    }
}
