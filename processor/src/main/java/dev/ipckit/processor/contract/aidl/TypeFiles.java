/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.contract.aidl;

import dev.ipckit.processor.model.ClassRef;
import dev.ipckit.processor.model.JavaType;
import dev.ipckit.processor.model.ParcelType;
import dev.ipckit.processor.model.RecordModel;
import dev.ipckit.processor.model.TypeUse;
import dev.ipckit.processor.model.UnionModel;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What the files of records, unions and hand-written parcelables say. */
final class TypeFiles {
    private final Vocabulary vocabulary;

    TypeFiles(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    String record(ClassRef name, RecordModel model, Imports imports) {
        AidlTypes types = new AidlTypes(
                vocabulary, new Wrappers(vocabulary, name, model.type().name()), imports);
        Fields fields = new Fields(types);
        for (RecordModel.Component component : model.components()) {
            fields.remark(SinceText.of(component.since()));
            add(fields, component.name(), component.use(), model.type());
        }
        return fields.parcelable(name, "Record " + shown(model.type()) + ".");
    }

    String union(ClassRef name, UnionModel model, Imports imports) {
        Map<Integer, UnionModel.Member> byTag = new TreeMap<>();
        model.members().forEach(member -> byTag.put(member.tag(), member));
        StringBuilder text = new StringBuilder("/** Sealed interface " + shown(model.type()) + ". */\n");
        UnionModel.Member unknown = model.unknown();
        if (unknown != null) {
            text.append("// Members that a reader does not know are read as ")
                    .append(unknown.record())
                    .append(".\n");
        }
        text.append("union ").append(name.simpleName()).append(" {\n");
        int next = 0;
        for (Map.Entry<Integer, UnionModel.Member> entry : byTag.entrySet()) {
            for (; next < entry.getKey(); next++) {
                text.append("    // the tag ")
                        .append(next)
                        .append(" is not used\n    int unused")
                        .append(next)
                        .append(";\n");
            }
            SinceText.of(entry.getValue().since())
                    .forEach(line -> text.append("    ").append(line).append('\n'));
            linesOf(entry.getValue(), name, model.type(), imports)
                    .forEach(line -> text.append("    ").append(line).append('\n'));
            next++;
        }
        return text.append("}\n").toString();
    }

    private List<String> linesOf(
            UnionModel.Member member, ClassRef union, JavaType.DeclaredType type, Imports imports) {
        String field = uncapitalized(member.record().name().simpleName());
        if (!member.bare()) {
            ClassRef record = vocabulary.record(member.record());
            return List.of(imports.nameOf(record) + " " + AidlNames.identifier(field) + ";");
        }
        AidlTypes types = new AidlTypes(
                vocabulary, new Wrappers(vocabulary, union, member.record().name()), imports);
        Fields bare = new Fields(types);
        add(
                bare,
                field,
                vocabulary.model().recordOf(member.record()).components().get(0).use(),
                type);
        return bare.lines();
    }

    /** Adds a field of a record or union, on the heap if it contains such a value again. */
    private void add(Fields fields, String name, TypeUse use, JavaType.DeclaredType owner) {
        if (vocabulary.level().knowsLaterTypes() && contains(use, owner, new HashSet<>())) {
            fields.addOnHeap(name, use);
        } else {
            fields.add(name, use);
        }
    }

    static String handWritten(ClassRef name, JavaType.DeclaredType type) {
        return "// " + shown(type)
                + " writes and reads itself. Before what it writes stands an int, the size of it all in\n"
                + "// bytes, its own 4 included, as before the fields of every parcelable.\nparcelable "
                + name.simpleName() + ";\n";
    }

    /** Whether a value of a type has a value of the record or union in place, not in an array or list. */
    private boolean contains(TypeUse whole, JavaType.DeclaredType owner, Set<JavaType.DeclaredType> visited) {
        TypeUse use = vocabulary.model().onTheWire(whole);
        if (use.type() instanceof ParcelType.OptionalValue optional) {
            return contains(optional.content(), owner, visited);
        }
        if (use.type() instanceof ParcelType.RecordValue value) {
            JavaType.DeclaredType type = value.type().marked(null);
            return type.equals(owner.marked(null))
                    || (visited.add(type)
                            && vocabulary.model().recordOf(type).components().stream()
                                    .anyMatch(component -> contains(component.use(), owner, visited)));
        }
        if (use.type() instanceof ParcelType.UnionValue union) {
            JavaType.DeclaredType type = union.type().marked(null);
            return type.equals(owner.marked(null))
                    || (visited.add(type)
                            && vocabulary.model().unionOf(union.type()).members().stream()
                                    .anyMatch(member -> contains(member.use(), owner, visited)));
        }
        return false;
    }

    static String shown(JavaType.DeclaredType type) {
        String packageName = type.name().packageName();
        return packageName.isEmpty() ? type.toString() : packageName + "." + type;
    }

    private static String uncapitalized(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
