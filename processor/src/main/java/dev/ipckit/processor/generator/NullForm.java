/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.generator;

/** How a parcel says that a value is not there. */
enum NullForm {
    /** A count of -1 where the count stands. */
    COUNT,
    /** A 0 where the 1 before a parcelable stands. */
    PARCELABLE,
    /** A 0; a value that is there becomes the field of a parcelable. */
    FIELD,
    /** A reference to nothing. */
    REFERENCE
}
