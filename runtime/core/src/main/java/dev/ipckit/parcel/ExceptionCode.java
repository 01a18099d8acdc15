/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

/** The codes that begin a reply. Every peer knows them, so they never change. */
final class ExceptionCode {

    static final int NONE = 0;
    static final int SECURITY = -1;
    static final int BAD_PARCELABLE = -2;
    static final int ILLEGAL_ARGUMENT = -3;
    static final int NULL_POINTER = -4;
    static final int ILLEGAL_STATE = -5;

    /** Sent by Android applications only. */
    static final int NETWORK_MAIN_THREAD = -6;

    static final int UNSUPPORTED_OPERATION = -7;
    static final int SERVICE_SPECIFIC = -8;

    /** An exception with fields of its own: a class name and a parcelable follow. */
    static final int PARCELABLE = -9;

    /** A header of Android's comes first, then the code. */
    static final int HAS_NOTED_APPOPS_REPLY_HEADER = -127;

    /** A header of Android's comes first, and there is no exception. */
    static final int HAS_STRICTMODE_REPLY_HEADER = -128;

    private ExceptionCode() {}
}
