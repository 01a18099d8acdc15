/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.reader;

import dev.ipckit.processor.model.ClassRef;
import dev.ipckit.processor.model.RuntimeTypes;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Interfaces that bear no annotation and are remote because a package or a type names them. Their stubs lie in the
 * package of who names them, and are looked for in the package of who uses them, and nowhere else: a search that
 * depended on what else is compiled at the same time would find other things in an incremental build.
 */
public final class AdoptedInterfaces {
    private final Elements elements;
    private final Types types;

    /** By qualified name of the interface: what names it, by package. */
    private final Map<String, Map<String, ClassRef>> stems = new LinkedHashMap<>();

    AdoptedInterfaces(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    /** Takes note of an interface that is named, before anything that uses it is read. */
    void add(ClassRef name, ClassRef stem) {
        stems.computeIfAbsent(name.canonicalName(), key -> new LinkedHashMap<>())
                .put(stem.packageName(), stem);
    }

    /** What the names of its generated classes begin with in the package, null when there are none. */
    @Nullable
    ClassRef stem(ClassRef name, PackageElement from) {
        String packageName = from.getQualifiedName().toString();
        ClassRef stem = new ClassRef(packageName, name.simpleNames());
        ClassRef named = stems.getOrDefault(name.canonicalName(), Map.of()).get(packageName);
        return named != null || isCompiled(name, stem) ? stem : null;
    }

    /** A package in which it is made remote, null when there is none. */
    @Nullable
    String packageOf(ClassRef name) {
        return stems.getOrDefault(name.canonicalName(), Map.of()).keySet().stream()
                .findFirst()
                .orElse(null);
    }

    /** Whether an earlier run of the compiler has left its stub there. */
    private boolean isCompiled(ClassRef name, ClassRef stem) {
        TypeElement stub = elements.getTypeElement(stem.generated("Stub").canonicalName());
        TypeElement base = elements.getTypeElement(RuntimeTypes.REMOTE_STUB.canonicalName());
        TypeElement type = elements.getTypeElement(name.canonicalName());
        if (stub == null || base == null || type == null) {
            return false;
        }
        TypeMirror generated = stub.asType();
        return types.isSubtype(generated, base.asType())
                && stub.getInterfaces().stream().anyMatch(one -> types.isSameType(one, type.asType()));
    }
}
