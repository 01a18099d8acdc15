/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.contract.aidl;

import dev.ipckit.processor.model.JdkValue;
import java.util.List;

/** What the value types of the JDK are in AIDL. */
final class JdkForms {
    private static final String OFFSET = "// seconds east of Greenwich\nint offsetSeconds;";
    private static final String DAY = "// days since 1970-01-01\nlong epochDay;";
    private static final String TIME = "// nanoseconds since midnight\nlong nanoOfDay;";
    private static final String NANOS = "// from 0 to 999999999\nint nanos;";
    private static final String ADDRESS = "// 4 or 16 bytes\nbyte[] address;";
    private static final String SCOPE = "// 0 for none\nint scope;";

    private JdkForms() {}

    /** The fields of one that is a parcelable. */
    static List<String> fields(JdkValue value) {
        return switch (value) {
            case INSTANT, DURATION -> List.of("long seconds;", NANOS);
            case PERIOD -> List.of("int years;", "int months;", "int days;");
            case LOCAL_DATE_TIME -> List.of(DAY, TIME);
            case YEAR_MONTH -> List.of("int year;", "// from 1\nint month;");
            case MONTH_DAY -> List.of("// from 1\nint month;", "int day;");
            case OFFSET_TIME -> List.of(TIME, OFFSET);
            case OFFSET_DATE_TIME -> List.of(DAY, TIME, OFFSET);
            case ZONED_DATE_TIME -> List.of(DAY, TIME, OFFSET, "String zone;");
            case BIG_DECIMAL ->
                List.of(
                        "// two's complement, highest byte first\nbyte[] unscaled;",
                        "// from -100000 to 100000\nint scale;");
            case UUID -> List.of("long most;", "long least;");
            case INET_ADDRESS, INET4_ADDRESS, INET6_ADDRESS -> List.of(ADDRESS, SCOPE);
            case INET_SOCKET_ADDRESS ->
                List.of(
                        "// 4 or 16 bytes, null for a name that is not resolved\n@nullable byte[] address;",
                        SCOPE,
                        "// where there is no address\n@nullable String host;",
                        "int port;");
            default -> throw new IllegalArgumentException(value + " has no fields");
        };
    }

    /** The type of AIDL that one without fields is. */
    static AidlType bare(JdkValue value) {
        String name = value.qualifiedName();
        return switch (value) {
            case LOCAL_DATE -> scalar("long", name, "days since 1970-01-01");
            case LOCAL_TIME -> scalar("long", name, "nanoseconds since midnight");
            case YEAR -> scalar("int", name, "the year");
            case ZONE_OFFSET -> scalar("int", name, "seconds east of Greenwich");
            case ZONE_ID -> text(name, "its id");
            case URI -> text(name, "its text");
            case CHARSET -> text(name, "its name");
            case CURRENCY -> text(name, "its code of ISO 4217");
            case LOCALE -> text(name, "its tag of BCP 47");
            case BIG_INTEGER -> array("byte[]", name, "two's complement, highest byte first, 1 to 65536 bytes");
            case BIT_SET -> array("long[]", name, "bit 0 the lowest of the first");
            case BYTE_BUFFER -> array("byte[]", name, "from position to limit");
            default -> throw new IllegalArgumentException(value + " has fields");
        };
    }

    private static AidlType scalar(String text, String name, String meaning) {
        return AidlType.of(text, AidlType.Shape.SCALAR).with(name + ", " + meaning);
    }

    private static AidlType text(String name, String meaning) {
        return AidlType.of("String", AidlType.Shape.TEXT).with(name + ", " + meaning);
    }

    private static AidlType array(String text, String name, String meaning) {
        return AidlType.of(text, AidlType.Shape.ARRAY).asCounted().with(name + ", " + meaning);
    }
}
