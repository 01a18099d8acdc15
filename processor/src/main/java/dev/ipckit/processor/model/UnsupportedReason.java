/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.model;

/** Why a type cannot travel. */
public enum UnsupportedReason {
    /** Neither a record, an enum nor a remote interface. */
    NO_ENCODING,
    /** A generic type without its arguments. */
    RAW,
    /** A wildcard. */
    WILDCARD,
    /** A type variable that nobody closes. */
    TYPE_VARIABLE,
    /** A well-known type for which there is something better, or which a later version knows. */
    KNOWN,
    /** A class that implements a collection interface. */
    CONCRETE_COLLECTION,
    /** An interface without the annotation. */
    PLAIN_INTERFACE,
    /** An interface that is made remote in another package. */
    ELSEWHERE,
    /** {@link java.lang.Void}. */
    VOID,
    /** A generic record that contains ever larger instances of itself. */
    ENDLESS_RECORD,
    /** A sorted collection or map of what has no natural order. */
    UNORDERED,
    /** Fixed lengths on something that has no such dimensions. */
    FIXED_DIMENSIONS,
    /** A fixed length that no array has. */
    FIXED_LENGTH,
    /** Other fixed lengths than in the interface that it is inherited from. */
    FIXED_ELSEWHERE,
    /** Not there, or not there yet. */
    UNRESOLVED
}
