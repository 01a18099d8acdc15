/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

/**
 * The statuses with which a carrier answers a transaction in place of a reply: negated error numbers of Linux, and some
 * of Binder's own. Every peer knows them, so they never change.
 */
public final class StatusCode {

    /** A reply follows. */
    public static final int OK = 0;

    /** The object in the parcel is not where the reader looked for one, or the caller may not do this. */
    public static final int PERMISSION_DENIED = -1;

    /** There is no object of that name. */
    public static final int NAME_NOT_FOUND = -2;

    /** The queue of the other side is full. */
    public static final int WOULD_BLOCK = -11;

    /** The parcel is larger than the receiver accepts. */
    public static final int NO_MEMORY = -12;

    /** The name is taken. */
    public static final int ALREADY_EXISTS = -17;

    /** The other side is not ready. */
    public static final int NO_INIT = -19;

    /** A value in the transaction cannot be, such as the address of an object that does not exist. */
    public static final int BAD_VALUE = -22;

    /** The object is gone. */
    public static final int DEAD_OBJECT = -32;

    /** The other side cannot do this. */
    public static final int INVALID_OPERATION = -38;

    /** The parcel ended too early. */
    public static final int NOT_ENOUGH_DATA = -61;

    /** The object does not know the transaction code. */
    public static final int UNKNOWN_TRANSACTION = -74;

    /** An index or a size is out of range. */
    public static final int BAD_INDEX = -75;

    /** The other side gave up waiting. */
    public static final int TIMED_OUT = -110;

    /** Something failed that has no status of its own. */
    public static final int UNKNOWN_ERROR = 0x80000000;

    /** The transaction names another interface than the object has. */
    public static final int BAD_TYPE = UNKNOWN_ERROR + 1;

    /** The transaction failed on its way. */
    public static final int FAILED_TRANSACTION = UNKNOWN_ERROR + 2;

    /** File descriptors cannot travel here. */
    public static final int FDS_NOT_ALLOWED = UNKNOWN_ERROR + 7;

    /** A null where there must be none. */
    public static final int UNEXPECTED_NULL = UNKNOWN_ERROR + 8;

    private StatusCode() {}

    /** The name of a status with its number, for messages and logs. */
    public static String toString(int status) {
        return name(status) + " (" + status + ")";
    }

    private static String name(int status) {
        return switch (status) {
            case OK -> "OK";
            case PERMISSION_DENIED -> "PERMISSION_DENIED";
            case NAME_NOT_FOUND -> "NAME_NOT_FOUND";
            case WOULD_BLOCK -> "WOULD_BLOCK";
            case NO_MEMORY -> "NO_MEMORY";
            case ALREADY_EXISTS -> "ALREADY_EXISTS";
            case NO_INIT -> "NO_INIT";
            case BAD_VALUE -> "BAD_VALUE";
            case DEAD_OBJECT -> "DEAD_OBJECT";
            case INVALID_OPERATION -> "INVALID_OPERATION";
            case NOT_ENOUGH_DATA -> "NOT_ENOUGH_DATA";
            case UNKNOWN_TRANSACTION -> "UNKNOWN_TRANSACTION";
            case BAD_INDEX -> "BAD_INDEX";
            case TIMED_OUT -> "TIMED_OUT";
            case UNKNOWN_ERROR -> "UNKNOWN_ERROR";
            case BAD_TYPE -> "BAD_TYPE";
            case FAILED_TRANSACTION -> "FAILED_TRANSACTION";
            case FDS_NOT_ALLOWED -> "FDS_NOT_ALLOWED";
            case UNEXPECTED_NULL -> "UNEXPECTED_NULL";
            default -> "status of the peer's own";
        };
    }
}
