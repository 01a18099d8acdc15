/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package android.text;

import android.os.Parcel;
import android.os.Parcelable;

/** Text without styles. */
public final class TextUtils {
    public static final Parcelable.Creator<CharSequence> CHAR_SEQUENCE_CREATOR = new Parcelable.Creator<>() {
        @Override
        public CharSequence createFromParcel(Parcel parcel) {
            if (parcel.readInt() != 1) {
                throw new AssertionError("text with styles");
            }
            return parcel.readString8();
        }

        @Override
        public CharSequence[] newArray(int size) {
            return new CharSequence[size];
        }
    };

    private TextUtils() {}

    public static void writeToParcel(CharSequence text, Parcel parcel, int flags) {
        parcel.writeInt(1);
        parcel.writeString8(text.toString());
    }
}
