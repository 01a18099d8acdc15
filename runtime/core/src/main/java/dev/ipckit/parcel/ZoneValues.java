/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Time zones, and dates and times in them, in a parcel. Called by generated code. Stateless.
 *
 * <p>A zone is its id, and must be known to the receiver: a name that its time zone data lack is refused. The layout is
 * in {@code runtime/docs/wire-format.md}. Every read throws {@link BadParcelException} where the fields make no value.
 */
public final class ZoneValues {

    private static final int MAX_OFFSET = 18 * 3600;

    private ZoneValues() {}

    /** Writes the id, a String. */
    public static void write(Parcel parcel, @Nullable ZoneId value) {
        parcel.writeString(value == null ? null : value.getId());
    }

    /** Reads a zone. */
    public static @Nullable ZoneId readZoneId(Parcel parcel) {
        String id = ValueFields.readName(parcel, "ZoneId");
        return id == null ? null : zone(parcel, id);
    }

    private static ZoneId zone(Parcel parcel, String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException e) {
            throw ValueFields.refused(parcel, "ZoneId", id, e);
        }
    }

    /** Writes the seconds east of Greenwich, an int. */
    public static void write(Parcel parcel, ZoneOffset value) {
        parcel.writeInt(value.getTotalSeconds());
    }

    /** Reads an offset. */
    public static ZoneOffset readZoneOffset(Parcel parcel) {
        return ZoneOffset.ofTotalSeconds(ValueFields.readInt(parcel, "ZoneOffset in seconds", -MAX_OFFSET, MAX_OFFSET));
    }

    /** Writes {@code {long nanoOfDay; int offsetSeconds}}. */
    public static void write(Parcel parcel, @Nullable OffsetTime value) {
        if (value == null) {
            parcel.writeInt(0);
            return;
        }
        int mark = ValueFields.begin(parcel);
        DateValues.write(parcel, value.toLocalTime());
        write(parcel, value.getOffset());
        parcel.endParcelable(mark);
    }

    /** Reads a time of day with an offset. */
    public static @Nullable OffsetTime readOffsetTime(Parcel parcel) {
        if (parcel.readInt() == 0) {
            return null;
        }
        int end = parcel.beginReadParcelable();
        LocalTime time = DateValues.readLocalTime(parcel);
        ZoneOffset offset = readZoneOffset(parcel);
        parcel.endReadParcelable(end);
        return OffsetTime.of(time, offset);
    }

    /**
     * Writes {@code {long epochDay; long nanoOfDay; int offsetSeconds}}, the date and time being those of the place.
     */
    public static void write(Parcel parcel, @Nullable OffsetDateTime value) {
        if (value == null) {
            parcel.writeInt(0);
            return;
        }
        int mark = ValueFields.begin(parcel);
        DateValues.writeFields(parcel, value.toLocalDateTime());
        write(parcel, value.getOffset());
        parcel.endParcelable(mark);
    }

    /** Reads a date and time with an offset. */
    public static @Nullable OffsetDateTime readOffsetDateTime(Parcel parcel) {
        if (parcel.readInt() == 0) {
            return null;
        }
        int end = parcel.beginReadParcelable();
        LocalDateTime local = DateValues.readFields(parcel);
        ZoneOffset offset = readZoneOffset(parcel);
        parcel.endReadParcelable(end);
        return OffsetDateTime.of(local, offset);
    }

    /**
     * Writes {@code {long epochDay; long nanoOfDay; int offsetSeconds; String zone}}, the date and time being those of
     * the place.
     */
    public static void write(Parcel parcel, @Nullable ZonedDateTime value) {
        if (value == null) {
            parcel.writeInt(0);
            return;
        }
        int mark = ValueFields.begin(parcel);
        DateValues.writeFields(parcel, value.toLocalDateTime());
        write(parcel, value.getOffset());
        parcel.writeString(value.getZone().getId());
        parcel.endParcelable(mark);
    }

    /**
     * Reads a date and time in a zone. Where this process has other rules for the zone than the sender, by which the
     * offset cannot be, the instant is kept, and not the time of day.
     */
    public static @Nullable ZonedDateTime readZonedDateTime(Parcel parcel) {
        if (parcel.readInt() == 0) {
            return null;
        }
        int end = parcel.beginReadParcelable();
        LocalDateTime local = DateValues.readFields(parcel);
        ZoneOffset offset = readZoneOffset(parcel);
        ZoneId zone = Parcel.required(readZoneId(parcel), "ZonedDateTime.zone");
        parcel.endReadParcelable(end);
        try {
            return ZonedDateTime.ofInstant(local, offset, zone);
        } catch (DateTimeException e) {
            throw ValueFields.refused(parcel, "ZonedDateTime", local, e);
        }
    }
}
