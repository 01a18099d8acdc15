/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.reader;

import dev.ipckit.processor.model.CollectionKind;
import dev.ipckit.processor.model.JavaType;
import dev.ipckit.processor.model.MapKind;
import dev.ipckit.processor.model.ParcelType;
import dev.ipckit.processor.model.TypeUse;
import dev.ipckit.processor.model.UnsupportedReason;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads the collections and maps of {@code java.util}, by their names. */
final class ContainerReader {
    private final Compilation compilation;

    ContainerReader(Compilation compilation) {
        this.compilation = compilation;
    }

    /** What the type is, or null when it is no container. */
    @Nullable
    ParcelType read(JavaType.DeclaredType type, List<TypeUse> arguments) {
        String name = type.name().canonicalName();
        CollectionKind collection = CollectionKind.named(name);
        if (collection != null) {
            ParcelType unordered = collection.isSorted() ? unordered(type, arguments.get(0), "Set") : null;
            return unordered != null ? unordered : new ParcelType.Sequence(collection, arguments.get(0));
        }
        MapKind map = MapKind.named(name);
        if (map != null) {
            ParcelType unordered = map.isSorted() ? unordered(type, arguments.get(0), "Map") : null;
            return unordered != null ? unordered : new ParcelType.Mapping(map, arguments.get(0), arguments.get(1));
        }
        return null;
    }

    /** Why the receiver cannot sort them, or null when it can. */
    private @Nullable ParcelType unordered(JavaType.DeclaredType type, TypeUse key, String plain) {
        if (key.type() instanceof ParcelType.Unsupported) {
            return null;
        }
        String wayOut;
        if (key.nullable()) {
            wayOut = "null has no place in the order; remove @Nullable";
        } else if (isComparable(key.javaType())) {
            return null;
        } else {
            String shown = key.javaType().toString();
            String own = isOwnValue(key) ? "let it implement Comparable<" + shown + ">, or " : "";
            wayOut = shown + " has no natural order; " + own + "declare a " + plain;
        }
        return new ParcelType.Unsupported(UnsupportedReason.UNORDERED, type.toString(), wayOut);
    }

    /** Whether it can be given an order where it is declared. What is compared by remote calls has none that holds. */
    private boolean isOwnValue(TypeUse key) {
        boolean isValue = key.type() instanceof ParcelType.RecordValue
                || key.type() instanceof ParcelType.UnionValue
                || key.type() instanceof ParcelType.ParcelableValue;
        TypeElement element = isValue && key.javaType() instanceof JavaType.DeclaredType declared
                ? compilation.typeElement(declared.name().canonicalName())
                : null;
        return element != null && compilation.isSource(element);
    }

    private boolean isComparable(JavaType type) {
        if (!(type instanceof JavaType.DeclaredType declared)) {
            return false;
        }
        TypeElement element =
                compilation.elements().getTypeElement(declared.name().canonicalName());
        TypeElement comparable = compilation.elements().getTypeElement("java.lang.Comparable");
        if (element == null || comparable == null) {
            return false;
        }
        Types types = compilation.types();
        TypeMirror own = element.asType();
        return types.isSubtype(own, types.getDeclaredType(comparable, types.getWildcardType(null, own)));
    }
}
