/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.reader;

import dev.ipckit.processor.model.JavaType;
import dev.ipckit.processor.model.ParcelType.Unsupported;
import dev.ipckit.processor.model.RuntimeTypes;
import dev.ipckit.processor.model.UnsupportedReason;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Finds out what somebody wanted who used a type that cannot travel, and what to write instead. */
final class UnsupportedTypes {
    private UnsupportedTypes() {}

    static Unsupported explain(TypeElement element, JavaType.DeclaredType type, Compilation compilation) {
        String name = element.getQualifiedName().toString();
        String shown = type.toString();
        if (name.equals("java.lang.Void")) {
            return new Unsupported(UnsupportedReason.VOID, shown, "");
        }
        String known = KnownTypes.wayOut(name);
        if (known != null) {
            return new Unsupported(UnsupportedReason.KNOWN, shown, known);
        }
        if (is(element, "java.util.Map", compilation)) {
            return new Unsupported(UnsupportedReason.CONCRETE_COLLECTION, shown, "declare it as Map");
        }
        if (is(element, "java.util.Set", compilation)) {
            return new Unsupported(UnsupportedReason.CONCRETE_COLLECTION, shown, "declare it as Set");
        }
        if (is(element, "java.util.Collection", compilation)) {
            return new Unsupported(UnsupportedReason.CONCRETE_COLLECTION, shown, "declare it as List");
        }
        if (is(element, "java.lang.Throwable", compilation)) {
            return noEncoding(shown, "declare it in a throws clause, or send its message");
        }
        if (is(element, RuntimeTypes.REMOTE_OBJECT.canonicalName(), compilation)) {
            return noEncoding(shown, "use the interface that is annotated with @RemoteInterface, or RemoteObject");
        }
        if (element.getKind() == ElementKind.INTERFACE) {
            if (!type.arguments().isEmpty()) {
                return new Unsupported(
                        UnsupportedReason.PLAIN_INTERFACE,
                        shown,
                        "declare an interface that extends " + shown + ", annotate that with @RemoteInterface, and use"
                                + " it here");
            }
            if (!compilation.isSource(element)) {
                return new Unsupported(
                        UnsupportedReason.PLAIN_INTERFACE,
                        shown,
                        "name it in an @RemoteInterface(of = " + element.getSimpleName()
                                + ".class) on this package to pass it by reference, or use a record to pass values");
            }
            return new Unsupported(
                    UnsupportedReason.PLAIN_INTERFACE,
                    shown,
                    "annotate it with @RemoteInterface to pass it by reference, use a record to pass values, or seal it"
                            + " over records to pass one of several");
        }
        if (element.getModifiers().contains(Modifier.SEALED)) {
            return noEncoding(shown, "make it a sealed interface, and a record of each class that it permits");
        }
        if (isKotlin(element)) {
            return noEncoding(shown, "write it as a record in Java: of Kotlin's classes, kapt shows none as a record");
        }
        return noEncoding(
                shown,
                compilation.isSource(element)
                        ? "make it a record of what is to be sent"
                        : "name a @ParcelAdapter that turns it into a type that travels");
    }

    private static boolean isKotlin(TypeElement element) {
        return element.getAnnotationMirrors().stream()
                .anyMatch(mirror -> mirror.getAnnotationType().toString().equals("kotlin.Metadata"));
    }

    private static Unsupported noEncoding(String shown, String wayOut) {
        return new Unsupported(UnsupportedReason.NO_ENCODING, shown, wayOut);
    }

    private static boolean is(TypeElement element, String superType, Compilation compilation) {
        TypeElement wanted = compilation.elements().getTypeElement(superType);
        if (wanted == null) {
            return false;
        }
        TypeMirror erased = compilation.types().erasure(element.asType());
        return compilation.types().isSubtype(erased, compilation.types().erasure(wanted.asType()));
    }
}
