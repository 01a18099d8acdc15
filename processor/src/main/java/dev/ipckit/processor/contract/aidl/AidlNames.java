/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.contract.aidl;

import dev.ipckit.processor.model.ClassRef;
import dev.ipckit.processor.model.JavaType;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** How AIDL names what Java names. Only names of interfaces are on the wire; all others are free. */
final class AidlNames {
    /** What stands for types of the JDK, whose packages belong to the JDK. */
    static final String JDK_PACKAGE = "dev.ipckit.aidl";

    private static final Set<String> RESERVED = Set.of(
            ("in out inout interface parcelable oneway const enum union import package cpp_header ndk_header rust_type true"
                            + " false void boolean byte char int long float double String List Map IBinder CharSequence"
                            + " FileDescriptor ParcelFileDescriptor ParcelableHolder")
                    .split(" "));

    /** What AIDL puts into the generated interface itself. */
    private static final Set<String> RESERVED_METHODS = Set.of(
            "asBinder", "getInterfaceVersion", "getInterfaceHash", "getTransactionName", "getInterfaceDescriptor");

    private AidlNames() {}

    /** AIDL nests types only since Android 13, and then differently in Java: nested names are joined. */
    static ClassRef of(ClassRef name) {
        String joined = name.simpleNames().stream().map(AidlNames::identifier).collect(Collectors.joining("_"));
        return ClassRef.of(isOfJdk(name.packageName()) ? JDK_PACKAGE : name.packageName(), joined);
    }

    /** A generic type has one name for each combination of its arguments. */
    static ClassRef of(JavaType.DeclaredType type) {
        ClassRef name = of(type.name());
        return type.arguments().isEmpty()
                ? name
                : ClassRef.of(
                        name.packageName(),
                        name.simpleName() + "_"
                                + type.arguments().stream().map(AidlNames::word).collect(Collectors.joining("_")));
    }

    static ClassRef inJdkPackage(String simpleName) {
        return ClassRef.of(JDK_PACKAGE, simpleName);
    }

    /** A type as part of a name: {@code List<int[]>} is {@code ListOfIntArray}. */
    static String word(JavaType type) {
        if (type instanceof JavaType.ArrayType array) {
            return word(array.component()) + "Array";
        }
        if (type instanceof JavaType.DeclaredType declared) {
            String name =
                    declared.name().simpleNames().stream().map(AidlNames::ascii).collect(Collectors.joining("_"));
            return declared.arguments().isEmpty()
                    ? name
                    : name + "Of"
                            + declared.arguments().stream().map(AidlNames::word).collect(Collectors.joining("And"));
        }
        return capitalized(type.toString());
    }

    static String capitalized(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** A name that AIDL takes: ASCII, and none of its words. */
    static String identifier(String javaName) {
        String ascii = ascii(javaName);
        return RESERVED.contains(ascii) ? ascii + "_" : ascii;
    }

    private static String ascii(String javaName) {
        return javaName.codePoints()
                .mapToObj(c -> c < 128 && c != '$' ? Character.toString(c) : "_" + Integer.toHexString(c))
                .collect(Collectors.joining());
    }

    static String method(String javaName) {
        String name = identifier(javaName);
        return RESERVED_METHODS.contains(name) ? name + "_" : name;
    }

    private static boolean isOfJdk(String packageName) {
        return Arrays.stream(new String[] {"java.", "javax.", "jdk."}).anyMatch(packageName::startsWith);
    }
}
