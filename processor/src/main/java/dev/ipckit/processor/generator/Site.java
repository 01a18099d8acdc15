/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.generator;

import com.palantir.javapoet.CodeBlock;

/**
 * Where marshalling code stands, and what it says about a null that must not be.
 *
 * @param inParcels whether it stands in the class of shared marshalling methods, where {@code where} is a parameter
 * @param parcel the name of the parcel's variable
 * @param what what is written or read: a whole phrase outside, the culprit within {@code where} inside
 * @param where the expression that names the whole, which is passed on to shared methods
 */
record Site(boolean inParcels, String parcel, String what, CodeBlock where) {
    /** In a shared method, after the value has been checked. */
    static final Site KNOWN_PRESENT = inside("");

    static Site outside(String parcel, String what) {
        return new Site(false, parcel, what, CodeBlock.of("$S", what));
    }

    static Site inside(String what) {
        return new Site(true, "parcel", what, CodeBlock.of("where"));
    }

    /** In a shared method that is not told where its value belongs, since it is always a whole of that name. */
    static Site insideOf(String whole, String what) {
        return new Site(true, "parcel", what, CodeBlock.of("$S", whole));
    }

    /** The value as the argument of a shared method, which refuses null itself but only knows the whole's name. */
    CodeBlock passed(CodeBlock value, SharedMethods shared) {
        return inParcels ? present(value, shared) : value;
    }

    /** The value, or a NullPointerException that says which. */
    CodeBlock present(CodeBlock value, SharedMethods shared) {
        if (what.isEmpty()) {
            return value;
        }
        return inParcels
                ? CodeBlock.of("$N($L, $L, $S)", shared.presentPart(), value, where, what)
                : CodeBlock.of("$T.requireNonNull($L, $S)", TypeNames.OBJECTS, value, what + " is null");
    }

    /** The value that was read, or a BadParcelException that says which. */
    CodeBlock required(CodeBlock value) {
        return CodeBlock.of("$T.required($L, $S)", TypeNames.PARCEL, value, what);
    }
}
