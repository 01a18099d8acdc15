/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.model;

/** The primitive types, with what the parcel calls them. */
public enum Primitive {
    /** {@code boolean}. */
    BOOLEAN("boolean", "Boolean", "Boolean", 4, "false"),
    /** {@code byte}. */
    BYTE("byte", "Byte", "Byte", 4, "0"),
    /** {@code char}. */
    CHAR("char", "Character", "Char", 4, "0"),
    /** {@code short}. */
    SHORT("short", "Short", "Short", 4, "0"),
    /** {@code int}. */
    INT("int", "Integer", "Int", 4, "0"),
    /** {@code long}. */
    LONG("long", "Long", "Long", 8, "0L"),
    /** {@code float}. */
    FLOAT("float", "Float", "Float", 4, "0F"),
    /** {@code double}. */
    DOUBLE("double", "Double", "Double", 8, "0D");

    private final String keyword;
    private final String box;
    private final String parcelName;
    private final int bytes;
    private final String zero;

    Primitive(String keyword, String box, String parcelName, int bytes, String zero) {
        this.keyword = keyword;
        this.box = box;
        this.parcelName = parcelName;
        this.bytes = bytes;
        this.zero = zero;
    }

    /** {@return the Java keyword} */
    public String keyword() {
        return keyword;
    }

    /** {@return the simple name of the box in {@code java.lang}} */
    public String box() {
        return box;
    }

    /** {@return the word in the parcel's method names, as in {@code writeInt}} */
    public String parcelName() {
        return parcelName;
    }

    /** {@return the bytes that one value takes in a parcel} */
    public int bytes() {
        return bytes;
    }

    /** {@return the literal of the default value} */
    public String zero() {
        return zero;
    }
}
