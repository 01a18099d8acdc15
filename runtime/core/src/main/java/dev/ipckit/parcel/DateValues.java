/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Dates and times of day in a parcel. Called by generated code. Stateless.
 *
 * <p>Those of one field are that field alone and never null here; the others are a parcelable, or null. The layout is
 * in {@code runtime/docs/wire-format.md}. Every read throws {@link BadParcelException} where the fields make no value.
 */
public final class DateValues {

    private static final int MONTHS = 12;
    private static final int MAX_DAYS = 31;

    private DateValues() {}

    /** Writes the days since the epoch, a long. */
    public static void write(Parcel parcel, LocalDate value) {
        parcel.writeLong(value.toEpochDay());
    }

    /** Reads a date. */
    public static LocalDate readLocalDate(Parcel parcel) {
        long epochDay = parcel.readLong();
        try {
            return LocalDate.ofEpochDay(epochDay);
        } catch (DateTimeException e) {
            throw ValueFields.refused(parcel, "LocalDate", "epochDay=" + epochDay, e);
        }
    }

    /** Writes the nanoseconds since midnight, a long. */
    public static void write(Parcel parcel, LocalTime value) {
        parcel.writeLong(value.toNanoOfDay());
    }

    /** Reads a time of day. */
    public static LocalTime readLocalTime(Parcel parcel) {
        long nanoOfDay = parcel.readLong();
        try {
            return LocalTime.ofNanoOfDay(nanoOfDay);
        } catch (DateTimeException e) {
            throw ValueFields.refused(parcel, "LocalTime", "nanoOfDay=" + nanoOfDay, e);
        }
    }

    /** Writes {@code {long epochDay; long nanoOfDay}}. */
    public static void write(Parcel parcel, @Nullable LocalDateTime value) {
        if (value == null) {
            parcel.writeInt(0);
            return;
        }
        int mark = ValueFields.begin(parcel);
        writeFields(parcel, value);
        parcel.endParcelable(mark);
    }

    /** Reads a date with a time of day. */
    public static @Nullable LocalDateTime readLocalDateTime(Parcel parcel) {
        if (parcel.readInt() == 0) {
            return null;
        }
        int end = parcel.beginReadParcelable();
        LocalDateTime value = readFields(parcel);
        parcel.endReadParcelable(end);
        return value;
    }

    static void writeFields(Parcel parcel, LocalDateTime value) {
        write(parcel, value.toLocalDate());
        write(parcel, value.toLocalTime());
    }

    static LocalDateTime readFields(Parcel parcel) {
        LocalDate date = readLocalDate(parcel);
        return LocalDateTime.of(date, readLocalTime(parcel));
    }

    /** Writes the year, an int; 0 is the year before 1. */
    public static void write(Parcel parcel, Year value) {
        parcel.writeInt(value.getValue());
    }

    /** Reads a year. */
    public static Year readYear(Parcel parcel) {
        return Year.of(ValueFields.readInt(parcel, "Year", Year.MIN_VALUE, Year.MAX_VALUE));
    }

    /** Writes {@code {int year; int month}}; January is 1. */
    public static void write(Parcel parcel, @Nullable YearMonth value) {
        if (value == null) {
            parcel.writeInt(0);
            return;
        }
        int mark = ValueFields.begin(parcel);
        parcel.writeInt(value.getYear());
        parcel.writeInt(value.getMonthValue());
        parcel.endParcelable(mark);
    }

    /** Reads a month of a year. */
    public static @Nullable YearMonth readYearMonth(Parcel parcel) {
        if (parcel.readInt() == 0) {
            return null;
        }
        int end = parcel.beginReadParcelable();
        int year = ValueFields.readInt(parcel, "YearMonth.year", Year.MIN_VALUE, Year.MAX_VALUE);
        int month = ValueFields.readInt(parcel, "YearMonth.month", 1, MONTHS);
        parcel.endReadParcelable(end);
        return YearMonth.of(year, month);
    }

    /** Writes {@code {int month; int day}}; January is 1. */
    public static void write(Parcel parcel, @Nullable MonthDay value) {
        if (value == null) {
            parcel.writeInt(0);
            return;
        }
        int mark = ValueFields.begin(parcel);
        parcel.writeInt(value.getMonthValue());
        parcel.writeInt(value.getDayOfMonth());
        parcel.endParcelable(mark);
    }

    /** Reads a day of a month. */
    public static @Nullable MonthDay readMonthDay(Parcel parcel) {
        if (parcel.readInt() == 0) {
            return null;
        }
        int end = parcel.beginReadParcelable();
        int month = ValueFields.readInt(parcel, "MonthDay.month", 1, MONTHS);
        int day = ValueFields.readInt(parcel, "MonthDay.day", 1, MAX_DAYS);
        parcel.endReadParcelable(end);
        try {
            return MonthDay.of(month, day);
        } catch (DateTimeException e) {
            throw ValueFields.refused(parcel, "MonthDay", "month=" + month + ", day=" + day, e);
        }
    }
}
