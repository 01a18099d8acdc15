/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

import org.jspecify.annotations.Nullable;

/** What the values of JDK types have in common: the parcelable around their fields, and how a bad field is refused. */
final class ValueFields {

    /** Longest text in which any of the named values, such as a time zone, is looked for. */
    static final int MAX_NAME = 255;

    private static final int MAX_SHOWN = 80;

    private ValueFields() {}

    /** Begins a parcelable; answers with the mark for {@link Parcel#endParcelable}. */
    static int begin(Parcel parcel) {
        parcel.writeInt(1);
        return parcel.beginParcelable();
    }

    /** An int of a limited range, or a refusal that names it. */
    static int readInt(Parcel parcel, String field, int least, int most) {
        int value = parcel.readInt();
        if (value < least || value > most) {
            throw new BadParcelException(field + "=" + value + " before position=" + parcel.position() + " is not from "
                    + least + " to " + most);
        }
        return value;
    }

    /** A name that is to be looked up; null if it is null. */
    static @Nullable String readName(Parcel parcel, String type) {
        String name = parcel.readString();
        if (name != null && name.length() > MAX_NAME) {
            throw new BadParcelException(type + " before position=" + parcel.position() + " has a name of "
                    + name.length() + " characters, more than " + MAX_NAME);
        }
        return name;
    }

    /** What to throw where the JDK refuses the fields of a value. */
    static BadParcelException refused(Parcel parcel, String type, Object value, RuntimeException cause) {
        BadParcelException refusal = new BadParcelException("no " + type + " before position=" + parcel.position()
                + ": " + shown(value) + " (" + shown(String.valueOf(cause.getMessage())) + ")");
        refusal.initCause(cause);
        return refusal;
    }

    /** A text of a peer's, short enough for a message. */
    static String shown(Object value) {
        String text = value.toString();
        return text.length() <= MAX_SHOWN ? text : text.substring(0, MAX_SHOWN) + "...";
    }
}
