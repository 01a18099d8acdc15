/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package android.os;

/** What generated parcelables implement. */
public interface Parcelable {
    int PARCELABLE_WRITE_RETURN_VALUE = 1;

    int describeContents();

    void writeToParcel(Parcel parcel, int flags);

    /** Makes them. */
    interface Creator<T> {
        T createFromParcel(Parcel parcel);

        T[] newArray(int size);
    }
}
