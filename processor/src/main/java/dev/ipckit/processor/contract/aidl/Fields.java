/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.contract.aidl;

import dev.ipckit.processor.model.ClassRef;
import dev.ipckit.processor.model.TypeUse;
import java.util.ArrayList;
import java.util.List;

/** The fields of a parcelable, and the parcelable around them. */
final class Fields {
    private static final String INDENT = "    ";
    private static final String NEVER_NULL = "never null";

    private final AidlTypes types;
    private final List<String> lines = new ArrayList<>();

    Fields(AidlTypes types) {
        this.types = types;
    }

    void add(String name, TypeUse use) {
        add(name, types.of(use), "");
    }

    /** Lines above the next field. */
    void remark(List<String> comments) {
        lines.addAll(comments);
    }

    /** A field whose type contains the parcelable again: AIDL wants it on the heap, where it may be null. */
    void addOnHeap(String name, TypeUse use) {
        AidlType type = types.of(use);
        add(name, type.nullable() ? type : type.with(NEVER_NULL).orNull(), "(heap=true)");
    }

    private void add(String name, AidlType type, String parameters) {
        type.notes().forEach(note -> lines.add("// " + note));
        String annotation = type.isAnnotated() ? "@nullable" + parameters + " " : "";
        lines.add(annotation + type.text() + " " + AidlNames.identifier(name) + ";");
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    String parcelable(ClassRef name, String doc) {
        return parcelable(name, doc, lines);
    }

    static String parcelable(ClassRef name, String doc, List<String> fields) {
        StringBuilder text = new StringBuilder("/** " + doc + " */\nparcelable " + name.simpleName() + " {\n");
        for (String field : fields) {
            field.lines().forEach(line -> text.append(INDENT).append(line).append('\n'));
        }
        return text.append("}\n").toString();
    }
}
