/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.model;

/** Value types of the JDK, each marshalled by one method of the runtime. */
public enum JdkValue {
    /** {@link java.time.Instant}. */
    INSTANT("java.time", "Instant", "TimeValues", Form.FIELDS),
    /** {@link java.time.Duration}. */
    DURATION("java.time", "Duration", "TimeValues", Form.FIELDS),
    /** {@link java.time.Period}. */
    PERIOD("java.time", "Period", "TimeValues", Form.FIELDS),
    /** {@link java.time.LocalDate}. */
    LOCAL_DATE("java.time", "LocalDate", "DateValues", Form.LONG),
    /** {@link java.time.LocalTime}. */
    LOCAL_TIME("java.time", "LocalTime", "DateValues", Form.LONG),
    /** {@link java.time.LocalDateTime}. */
    LOCAL_DATE_TIME("java.time", "LocalDateTime", "DateValues", Form.FIELDS),
    /** {@link java.time.Year}. */
    YEAR("java.time", "Year", "DateValues", Form.INT),
    /** {@link java.time.YearMonth}. */
    YEAR_MONTH("java.time", "YearMonth", "DateValues", Form.FIELDS),
    /** {@link java.time.MonthDay}. */
    MONTH_DAY("java.time", "MonthDay", "DateValues", Form.FIELDS),
    /** {@link java.time.ZoneId}. */
    ZONE_ID("java.time", "ZoneId", "ZoneValues", Form.COUNTED),
    /** {@link java.time.ZoneOffset}. */
    ZONE_OFFSET("java.time", "ZoneOffset", "ZoneValues", Form.INT),
    /** {@link java.time.OffsetTime}. */
    OFFSET_TIME("java.time", "OffsetTime", "ZoneValues", Form.FIELDS),
    /** {@link java.time.OffsetDateTime}. */
    OFFSET_DATE_TIME("java.time", "OffsetDateTime", "ZoneValues", Form.FIELDS),
    /** {@link java.time.ZonedDateTime}. */
    ZONED_DATE_TIME("java.time", "ZonedDateTime", "ZoneValues", Form.FIELDS),
    /** {@link java.math.BigInteger}. */
    BIG_INTEGER("java.math", "BigInteger", "NumberValues", Form.COUNTED),
    /** {@link java.math.BigDecimal}. */
    BIG_DECIMAL("java.math", "BigDecimal", "NumberValues", Form.FIELDS),
    /** {@link java.util.BitSet}. */
    BIT_SET("java.util", "BitSet", "NumberValues", Form.COUNTED),
    /** {@link java.nio.ByteBuffer}. */
    BYTE_BUFFER("java.nio", "ByteBuffer", "BufferValues", Form.COUNTED),
    /** {@link java.util.UUID}. */
    UUID("java.util", "UUID", "NameValues", Form.FIELDS),
    /** {@link java.net.URI}. */
    URI("java.net", "URI", "NameValues", Form.COUNTED),
    /** {@link java.nio.charset.Charset}. */
    CHARSET("java.nio.charset", "Charset", "NameValues", Form.COUNTED),
    /** {@link java.util.Currency}. */
    CURRENCY("java.util", "Currency", "NameValues", Form.COUNTED),
    /** {@link java.util.Locale}. */
    LOCALE("java.util", "Locale", "NameValues", Form.COUNTED),
    /** {@link java.net.InetAddress}. */
    INET_ADDRESS("java.net", "InetAddress", "NetValues", Form.FIELDS),
    /** {@link java.net.Inet4Address}. */
    INET4_ADDRESS("java.net", "Inet4Address", "NetValues", Form.FIELDS),
    /** {@link java.net.Inet6Address}. */
    INET6_ADDRESS("java.net", "Inet6Address", "NetValues", Form.FIELDS),
    /** {@link java.net.InetSocketAddress}. */
    INET_SOCKET_ADDRESS("java.net", "InetSocketAddress", "NetValues", Form.FIELDS);

    /** What a value looks like in a parcel. */
    public enum Form {
        /** An int, which is never null. */
        INT(4),
        /** A long, which is never null. */
        LONG(8),
        /** A count or length, -1 for null, and what it counts. */
        COUNTED(4),
        /** A parcelable with fields, 0 for null. */
        FIELDS(8);

        private final int leastBytes;

        Form(int leastBytes) {
            this.leastBytes = leastBytes;
        }

        /** {@return the bytes that a value takes at least} */
        public int leastBytes() {
            return leastBytes;
        }

        /** {@return whether it has no null of its own} */
        public boolean isScalar() {
            return this == INT || this == LONG;
        }
    }

    private final String packageName;
    private final String simpleName;
    private final String marshalledBy;
    private final Form form;

    JdkValue(String packageName, String simpleName, String marshalledBy, Form form) {
        this.packageName = packageName;
        this.simpleName = simpleName;
        this.marshalledBy = marshalledBy;
        this.form = form;
    }

    /** {@return the qualified name} */
    public String qualifiedName() {
        return packageName + "." + simpleName;
    }

    /** {@return the simple name, which also ends the name of the method that reads it} */
    public String simpleName() {
        return simpleName;
    }

    /** {@return the class of the runtime that writes and reads it} */
    public ClassRef marshalledBy() {
        return RuntimeTypes.inParcelPackage(marshalledBy);
    }

    /** {@return what it looks like in a parcel} */
    public Form form() {
        return form;
    }
}
