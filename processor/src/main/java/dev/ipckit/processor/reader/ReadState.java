/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.reader;

import dev.ipckit.processor.model.AdapterFault;
import dev.ipckit.processor.model.AdapterModel;
import dev.ipckit.processor.model.ClassRef;
import dev.ipckit.processor.model.EnumModel;
import dev.ipckit.processor.model.JavaType;
import dev.ipckit.processor.model.Place;
import dev.ipckit.processor.model.RecordModel;
import dev.ipckit.processor.model.UnionModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** What accumulates while one interface is read. */
final class ReadState {
    final Compilation compilation;
    final PackageElement fromPackage;
    final Map<JavaType.DeclaredType, RecordModel> records = new LinkedHashMap<>();
    final Map<JavaType.DeclaredType, UnionModel> unions = new LinkedHashMap<>();
    final Map<ClassRef, EnumModel> enums = new LinkedHashMap<>();
    final Map<ClassRef, AdapterModel> adapters = new LinkedHashMap<>();
    final List<AdapterFault> adapterFaults = new ArrayList<>();

    /** What has to be there before anything else can be said. */
    final Set<String> missing = new LinkedHashSet<>();

    /** The adapters of what is being read. */
    AdapterScope scope = AdapterScope.NONE;

    private boolean deprecated;

    ReadState(Compilation compilation, PackageElement fromPackage) {
        this.compilation = compilation;
        this.fromPackage = fromPackage;
    }

    /** Generated code is going to name the element. */
    void named(Element element) {
        if (!deprecated && compilation.elements().isDeprecated(element)) {
            deprecated = true;
        }
    }

    /** Where an element is declared; null when it is not compiled together with the interface. */
    @Nullable
    Place placeIfSource(TypeElement element) {
        return compilation.isSource(element) ? ElementPlace.of(element) : null;
    }

    boolean deprecated() {
        return deprecated;
    }
}
