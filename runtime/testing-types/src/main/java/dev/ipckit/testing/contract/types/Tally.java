/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract.types;

import dev.ipckit.parcel.Parcel;
import dev.ipckit.parcel.Parcelable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A parcelable that is written by hand, and that a callee can change. */
final class Tally implements Parcelable {
    int count;
    String unit = "";

    Tally() {}

    Tally(int count, String unit) {
        this.count = count;
        this.unit = unit;
    }

    @Override
    public void writeToParcel(Parcel parcel) {
        parcel.writeInt(count);
        parcel.writeString(unit);
    }

    @Override
    public void readFromParcel(Parcel parcel) {
        count = parcel.readInt();
        unit = Parcel.required(parcel.readString(), "unit");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Tally tally && tally.count == count && tally.unit.equals(unit);
    }

    @Override
    public int hashCode() {
        return Objects.hash(count, unit);
    }

    @Override
    public String toString() {
        return count + unit;
    }
}
