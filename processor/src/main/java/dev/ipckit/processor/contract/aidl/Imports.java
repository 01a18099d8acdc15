/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.contract.aidl;

import dev.ipckit.processor.model.ClassRef;
import java.util.Map;
import java.util.TreeMap;

/** The types that one file names, by their simple names where these are clear. */
final class Imports {
    private final ClassRef self;
    private final Map<String, ClassRef> bySimpleName = new TreeMap<>();

    Imports(ClassRef self) {
        this.self = self;
        bySimpleName.put(self.simpleName(), self);
    }

    String nameOf(ClassRef type) {
        ClassRef known = bySimpleName.putIfAbsent(type.simpleName(), type);
        return known == null || known.equals(type) ? type.simpleName() : type.canonicalName();
    }

    /** The package and the imports, with an empty line behind each of them. */
    String head() {
        StringBuilder text = new StringBuilder();
        if (!self.packageName().isEmpty()) {
            text.append("package ").append(self.packageName()).append(";\n\n");
        }
        // AIDL 10 looks for types of the same package only if they are imported.
        bySimpleName.values().stream()
                .filter(type -> !type.equals(self))
                .map(ClassRef::canonicalName)
                .sorted()
                .forEach(name -> text.append("import ").append(name).append(";\n"));
        return bySimpleName.size() == 1 ? text.toString() : text.append('\n').toString();
    }
}
