/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.generator;

import dev.ipckit.processor.model.ClassRef;
import dev.ipckit.processor.model.JavaType;
import dev.ipckit.processor.model.MethodModel;
import dev.ipckit.processor.model.ParameterModel;
import dev.ipckit.processor.model.RecordModel;
import dev.ipckit.processor.model.RemoteInterfaceModel;
import dev.ipckit.processor.model.ThrownModel;
import dev.ipckit.processor.model.TypeUse;
import java.util.HashSet;
import java.util.Set;

/**
 * The first parts of the names of packages whose classes generated code may have to name in full: a variable of that
 * name would hide the package (JLS 6.4.2).
 */
final class PackageRoots {
    private final Set<String> roots = new HashSet<>(Set.of("java", "dev"));

    private PackageRoots() {}

    static Set<String> of(RemoteInterfaceModel model) {
        PackageRoots found = new PackageRoots();
        found.add(model.name());
        for (MethodModel method : model.methods()) {
            if (method.result() != null) {
                found.add(method.result());
            }
            for (ParameterModel parameter : method.parameters()) {
                found.add(parameter.use());
            }
            for (ThrownModel thrown : method.thrown()) {
                found.add(thrown.name());
                thrown.fields().forEach(field -> found.add(field.use()));
            }
        }
        for (RecordModel record : model.records().values()) {
            found.add(record.type());
            record.components().forEach(component -> found.add(component.use()));
        }
        model.unions().keySet().forEach(found::add);
        model.adapters().keySet().forEach(found::add);
        return found.roots;
    }

    private void add(TypeUse use) {
        add(use.javaType());
    }

    private void add(JavaType type) {
        if (type instanceof JavaType.ArrayType array) {
            add(array.component());
        } else if (type instanceof JavaType.DeclaredType declared) {
            add(declared.name());
            declared.arguments().forEach(this::add);
        }
    }

    private void add(ClassRef name) {
        String packageName = name.packageName();
        int dot = packageName.indexOf('.');
        if (!packageName.isEmpty()) {
            roots.add(dot < 0 ? packageName : packageName.substring(0, dot));
        }
    }
}
