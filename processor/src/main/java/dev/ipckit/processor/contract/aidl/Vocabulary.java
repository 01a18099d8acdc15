/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.contract.aidl;

import dev.ipckit.processor.model.ClassRef;
import dev.ipckit.processor.model.JavaType;
import dev.ipckit.processor.model.JdkValue;
import dev.ipckit.processor.model.RemoteInterfaceModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The files of an interface and of all that it passes, each made when its type is first named. */
final class Vocabulary {
    private static final String HEADER =
            "/* Written by the annotation processor of IPC Kit for Java. Do not edit. */\n";

    /** What types of the JDK come from: no source that could change. */
    private static final ClassRef JDK = ClassRef.of("java.lang", "Object");

    private final RemoteInterfaceModel model;
    private final AidlLevel level;
    private final TypeFiles types;
    private final Map<ClassRef, AidlFile> files = new LinkedHashMap<>();
    private final Map<ClassRef, Object> subjects = new HashMap<>();
    private final List<AidlClash> clashes = new ArrayList<>();

    Vocabulary(RemoteInterfaceModel model, AidlLevel level) {
        this.model = model;
        this.level = level;
        this.types = new TypeFiles(this);
    }

    RemoteInterfaceModel model() {
        return model;
    }

    AidlLevel level() {
        return level;
    }

    List<AidlFile> files() {
        return List.copyOf(files.values());
    }

    List<AidlClash> clashes() {
        return List.copyOf(clashes);
    }

    /**
     * Makes a file, unless there is one; it may name itself.
     *
     * @param subject what the file is for: another one must not have the same name
     */
    void declare(ClassRef name, ClassRef origin, Object subject, Function<Imports, String> body) {
        Object known = subjects.putIfAbsent(name, subject);
        if (known == null) {
            files.put(name, new AidlFile(name, origin, ""));
            Imports imports = new Imports(name);
            String text = body.apply(imports);
            files.put(name, new AidlFile(name, origin, HEADER + imports.head() + text));
        } else if (!known.equals(subject)) {
            clashes.add(new AidlClash(name, shown(known), shown(subject)));
        }
    }

    ClassRef record(JavaType.DeclaredType type) {
        ClassRef name = AidlNames.of(type);
        declare(name, type.name(), plain(type), imports -> types.record(name, model.recordOf(type), imports));
        return name;
    }

    ClassRef union(JavaType.DeclaredType type) {
        ClassRef name = AidlNames.of(type);
        declare(name, type.name(), plain(type), imports -> types.union(name, model.unionOf(type), imports));
        return name;
    }

    ClassRef enumeration(ClassRef type) {
        ClassRef name = AidlNames.of(type);
        declare(name, type, type.canonicalName(), imports -> EnumText.of(name, model.enumOf(type)));
        return name;
    }

    ClassRef handWritten(JavaType.DeclaredType type) {
        ClassRef name = AidlNames.of(type);
        declare(name, type.name(), plain(type), imports -> TypeFiles.handWritten(name, type));
        return name;
    }

    ClassRef jdkValue(JdkValue value) {
        ClassRef name = AidlNames.inJdkPackage(value.simpleName());
        declare(
                name,
                JDK,
                value.qualifiedName(),
                imports -> Fields.parcelable(name, value.qualifiedName() + ".", JdkForms.fields(value)));
        return name;
    }

    /** A parcelable for a primitive that may be null. */
    ClassRef nullablePrimitive(String keyword) {
        ClassRef name = AidlNames.inJdkPackage("Nullable" + AidlNames.capitalized(keyword));
        declare(name, JDK, "a nullable " + keyword, imports -> nullable(name, keyword));
        return name;
    }

    /** A parcelable for an enum that may be null, named and placed as the enum is. */
    ClassRef nullableEnum(ClassRef type) {
        ClassRef name = ClassRef.of(type.packageName(), "Nullable" + type.simpleName());
        AidlFile file = files.get(type);
        ClassRef origin = file == null ? JDK : file.origin();
        declare(name, origin, "a nullable " + type, imports -> nullable(name, imports.nameOf(type)));
        return name;
    }

    private static String nullable(ClassRef name, String type) {
        return Fields.parcelable(name, "A value that may be missing.", List.of(type + " value;"));
    }

    private static String shown(Object subject) {
        return subject instanceof JavaType.DeclaredType type ? TypeFiles.shown(type) : subject.toString();
    }

    private static Object plain(JavaType.DeclaredType type) {
        return type.marked(null);
    }
}
