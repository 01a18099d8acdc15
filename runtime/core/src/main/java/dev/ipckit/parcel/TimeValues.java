/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * Instants and amounts of time in a parcel. Called by generated code. Stateless.
 *
 * <p>Each is a parcelable with the fields of the Java value, or null; the layout is in {@code
 * runtime/docs/wire-format.md}. Every read throws {@link BadParcelException} where the fields make no value.
 */
public final class TimeValues {

    private static final int MAX_NANOS = 999_999_999;

    private TimeValues() {}

    /** Writes {@code {long seconds; int nanos}} since the epoch. */
    public static void write(Parcel parcel, @Nullable Instant value) {
        if (value == null) {
            parcel.writeInt(0);
            return;
        }
        int mark = ValueFields.begin(parcel);
        parcel.writeLong(value.getEpochSecond());
        parcel.writeInt(value.getNano());
        parcel.endParcelable(mark);
    }

    /** Reads an instant. */
    public static @Nullable Instant readInstant(Parcel parcel) {
        if (parcel.readInt() == 0) {
            return null;
        }
        int end = parcel.beginReadParcelable();
        long seconds = parcel.readLong();
        int nanos = ValueFields.readInt(parcel, "Instant.nanos", 0, MAX_NANOS);
        parcel.endReadParcelable(end);
        try {
            return Instant.ofEpochSecond(seconds, nanos);
        } catch (DateTimeException e) {
            throw ValueFields.refused(parcel, "Instant", "seconds=" + seconds, e);
        }
    }

    /** Writes {@code {long seconds; int nanos}}; the nanoseconds are never negative. */
    public static void write(Parcel parcel, @Nullable Duration value) {
        if (value == null) {
            parcel.writeInt(0);
            return;
        }
        int mark = ValueFields.begin(parcel);
        parcel.writeLong(value.getSeconds());
        parcel.writeInt(value.getNano());
        parcel.endParcelable(mark);
    }

    /** Reads a duration. */
    public static @Nullable Duration readDuration(Parcel parcel) {
        if (parcel.readInt() == 0) {
            return null;
        }
        int end = parcel.beginReadParcelable();
        long seconds = parcel.readLong();
        int nanos = ValueFields.readInt(parcel, "Duration.nanos", 0, MAX_NANOS);
        parcel.endReadParcelable(end);
        return Duration.ofSeconds(seconds, nanos);
    }

    /** Writes {@code {int years; int months; int days}}, not normalized. */
    public static void write(Parcel parcel, @Nullable Period value) {
        if (value == null) {
            parcel.writeInt(0);
            return;
        }
        int mark = ValueFields.begin(parcel);
        parcel.writeInt(value.getYears());
        parcel.writeInt(value.getMonths());
        parcel.writeInt(value.getDays());
        parcel.endParcelable(mark);
    }

    /** Reads a period. */
    public static @Nullable Period readPeriod(Parcel parcel) {
        if (parcel.readInt() == 0) {
            return null;
        }
        int end = parcel.beginReadParcelable();
        int years = parcel.readInt();
        int months = parcel.readInt();
        int days = parcel.readInt();
        parcel.endReadParcelable(end);
        return Period.of(years, months, days);
    }
}
