/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.contract.aidl;

import dev.ipckit.processor.model.ClassRef;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a type is in AIDL.
 *
 * @param text how a file spells it, without annotations
 * @param shape what AIDL allows of it
 * @param name the type that is declared in a file of its own, null where AIDL has the type
 * @param nullable whether it, or an element of it, may be null
 * @param counted whether it is a collection in Java that only an array of AIDL says
 * @param notes what the file must add in words
 */
record AidlType(
        String text, Shape shape, @Nullable ClassRef name, boolean nullable, boolean counted, List<String> notes) {

    /** What AIDL allows of a type. */
    enum Shape {
        /** A primitive or an enum: never null, never out. */
        SCALAR,
        /** A String: never out. */
        TEXT,
        /** A CharSequence: never out, no element, without an annotation. */
        CHARS,
        /** A remote object: never out. */
        REFERENCE,
        /** A file descriptor: in is said, and never out alone. */
        DESCRIPTOR,
        /** Announced by its length where it is out. */
        ARRAY,
        LIST,
        MAP,
        PARCELABLE;

        boolean hasDirection() {
            return this == DESCRIPTOR || this == ARRAY || this == LIST || this == MAP || this == PARCELABLE;
        }
    }

    static AidlType of(String text, Shape shape) {
        return new AidlType(text, shape, null, false, false, List.of());
    }

    static AidlType of(String text, Shape shape, ClassRef name) {
        return new AidlType(text, shape, name, false, false, List.of());
    }

    AidlType orNull() {
        return new AidlType(text, shape, name, true, counted, notes);
    }

    AidlType asCounted() {
        return new AidlType(text, shape, name, nullable, true, notes);
    }

    AidlType with(String... more) {
        List<String> all = new ArrayList<>(notes);
        all.addAll(List.of(more));
        return with(all);
    }

    AidlType with(List<String> all) {
        return new AidlType(text, shape, name, nullable, counted, List.copyOf(all));
    }

    /** Whether there is an annotation that lets null in. A CharSequence has none, and may always be null. */
    boolean isAnnotated() {
        return nullable && shape != Shape.CHARS;
    }

    String annotated() {
        return isAnnotated() ? "@nullable " + text : text;
    }
}
