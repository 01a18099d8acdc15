/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract.types;

import dev.ipckit.parcel.TypeAdapter;

/** A type that one does not own: neither record nor parcelable. Equal by value. */
final class Degrees {
    private final double value;

    Degrees(double value) {
        this.value = value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Degrees degrees && Double.compare(degrees.value, value) == 0;
    }

    @Override
    public int hashCode() {
        return Double.hashCode(value);
    }

    @Override
    public String toString() {
        return value + " degrees";
    }

    /** Has them travel as a number. */
    static final class AsNumber implements TypeAdapter<Degrees, Double> {
        @Override
        public Double toParcel(Degrees degrees) {
            return degrees.value;
        }

        @Override
        public Degrees fromParcel(Double value) {
            return new Degrees(value);
        }
    }
}
