package example;

import dev.ipckit.StreamType;
import dev.ipckit.parcel.BadParcelException;
import dev.ipckit.parcel.Parcel;
import java.net.URISyntaxException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * How the values of a {@link Registry} lie in a parcel.
 */
@Generated("dev.ipckit.processor.RemoteInterfaceProcessor")
final class RegistryParcels {
    static final StreamType<String> PUBLISHER_OF_STRING = StreamType.of(
            RegistryParcels::writeStringItem,
            RegistryParcels::readStringItem,
            RegistryParcels::writePublisherOfStringFailure,
            RegistryParcels::readPublisherOfStringFailure);

    private RegistryParcels() {
    }

    @SuppressWarnings("NullAway")
    static NoSuchFileException readNoSuchFileException(Parcel parcel) {
        int end = parcel.beginReadParcelable();
        if (!parcel.hasMoreFields(end)) {
            parcel.endReadParcelable(end);
            return new NoSuchFileException(parcel.exceptionMessage());
        }
        String file = parcel.hasMoreFields(end) ? parcel.readString() : null;
        String otherFile = parcel.hasMoreFields(end) ? parcel.readString() : null;
        String reason = parcel.hasMoreFields(end) ? parcel.readString() : null;
        parcel.endReadParcelable(end);
        return new NoSuchFileException(file, otherFile, reason);
    }

    static URISyntaxException readURISyntaxException(Parcel parcel) {
        int end = parcel.beginReadParcelable();
        String input = parcel.hasMoreFields(end) ? Parcel.required(parcel.readString(), "URISyntaxException.input") : "";
        String reason = parcel.hasMoreFields(end) ? Parcel.required(parcel.readString(), "URISyntaxException.reason") : "";
        int index = parcel.hasMoreFields(end) ? parcel.readInt() : 0;
        parcel.endReadParcelable(end);
        try {
            return new URISyntaxException(input, reason, index);
        } catch (IllegalArgumentException refused) {
            throw new BadParcelException("URISyntaxException refuses the fields that were sent for it, index=" + index, refused);
        }
    }

    @SuppressWarnings("NullAway")
    static BatchUpdateException readBatchUpdateException(Parcel parcel) {
        int end = parcel.beginReadParcelable();
        String sqlState = parcel.hasMoreFields(end) ? parcel.readString() : null;
        int errorCode = parcel.hasMoreFields(end) ? parcel.readInt() : 0;
        long[] largeUpdateCounts = parcel.hasMoreFields(end) ? parcel.createLongArray() : null;
        parcel.endReadParcelable(end);
        return new BatchUpdateException(parcel.exceptionMessage(), sqlState, errorCode, largeUpdateCounts, (Throwable) null);
    }

    @SuppressWarnings("NullAway")
    static SQLException readSQLException(Parcel parcel) {
        int end = parcel.beginReadParcelable();
        String sqlState = parcel.hasMoreFields(end) ? parcel.readString() : null;
        int errorCode = parcel.hasMoreFields(end) ? parcel.readInt() : 0;
        parcel.endReadParcelable(end);
        return new SQLException(parcel.exceptionMessage(), sqlState, errorCode);
    }

    @SuppressWarnings("NullAway")
    static DateTimeParseException readDateTimeParseException(Parcel parcel) {
        int end = parcel.beginReadParcelable();
        String parsedString = parcel.hasMoreFields(end) ? Parcel.required(parcel.readString(), "DateTimeParseException.parsedString") : "";
        int errorIndex = parcel.hasMoreFields(end) ? parcel.readInt() : 0;
        parcel.endReadParcelable(end);
        return new DateTimeParseException(parcel.exceptionMessage(), parsedString, errorIndex);
    }

    static void writeStringItem(Parcel parcel, String value) {
        parcel.writeString(Objects.requireNonNull(value, "an item of Flow.Publisher<String> is null"));
    }

    static String readStringItem(Parcel parcel) {
        return Parcel.required(parcel.readString(), "an item of Flow.Publisher<String>");
    }

    static boolean writePublisherOfStringFailure(Parcel parcel, Throwable failure) {
        if (failure instanceof DateTimeParseException declared) {
            writeDateTimeParseException(parcel, declared);
            return true;
        }
        return false;
    }

    static void writeDateTimeParseException(Parcel parcel, DateTimeParseException value) {
        int mark = parcel.beginException("java.time.format.DateTimeParseException", value.getMessage());
        int fields = parcel.beginParcelable();
        parcel.writeString(presentWithin(value.getParsedString(), "java.time.format.DateTimeParseException", "parsedString"));
        parcel.writeInt(value.getErrorIndex());
        parcel.endParcelable(fields);
        parcel.endException(mark);
    }

    private static <T> T presentWithin(T value, String where, String part) {
        if (value == null) {
            throw new NullPointerException(where + ": " + part + " is null");
        }
        return value;
    }

    static Throwable readPublisherOfStringFailure(Parcel parcel, String className) {
        if (className.equals("java.time.format.DateTimeParseException")) {
            return readDateTimeParseException(parcel);
        }
        return parcel.unknownException(className);
    }

    @SuppressWarnings("NullAway")
    static NotDirectoryException readNotDirectoryException(Parcel parcel) {
        int end = parcel.beginReadParcelable();
        parcel.endReadParcelable(end);
        return new NotDirectoryException(parcel.exceptionMessage());
    }

    static void writeNoSuchFileException(Parcel parcel, NoSuchFileException value) {
        int mark = parcel.beginException("java.nio.file.NoSuchFileException", value.getMessage());
        int fields = parcel.beginParcelable();
        parcel.writeString(value.getFile());
        parcel.writeString(value.getOtherFile());
        parcel.writeString(value.getReason());
        parcel.endParcelable(fields);
        parcel.endException(mark);
    }

    static void writeURISyntaxException(Parcel parcel, URISyntaxException value) {
        int mark = parcel.beginException("java.net.URISyntaxException", value.getMessage());
        int fields = parcel.beginParcelable();
        parcel.writeString(presentWithin(value.getInput(), "java.net.URISyntaxException", "input"));
        parcel.writeString(presentWithin(value.getReason(), "java.net.URISyntaxException", "reason"));
        parcel.writeInt(value.getIndex());
        parcel.endParcelable(fields);
        parcel.endException(mark);
    }

    static void writeBatchUpdateException(Parcel parcel, BatchUpdateException value) {
        int mark = parcel.beginException("java.sql.BatchUpdateException", value.getMessage());
        int fields = parcel.beginParcelable();
        parcel.writeString(value.getSQLState());
        parcel.writeInt(value.getErrorCode());
        parcel.writeLongArray(value.getLargeUpdateCounts());
        parcel.endParcelable(fields);
        parcel.endException(mark);
    }

    static void writeSQLException(Parcel parcel, SQLException value) {
        int mark = parcel.beginException("java.sql.SQLException", value.getMessage());
        int fields = parcel.beginParcelable();
        parcel.writeString(value.getSQLState());
        parcel.writeInt(value.getErrorCode());
        parcel.endParcelable(fields);
        parcel.endException(mark);
    }

    static void writeNotDirectoryException(Parcel parcel, NotDirectoryException value) {
        int mark = parcel.beginException("java.nio.file.NotDirectoryException", value.getMessage());
        int fields = parcel.beginParcelable();
        parcel.endParcelable(fields);
        parcel.endException(mark);
    }
}
