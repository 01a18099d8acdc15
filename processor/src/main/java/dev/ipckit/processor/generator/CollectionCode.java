/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.ipckit.processor.model.CollectionKind;
import dev.ipckit.processor.model.ParcelType;
import dev.ipckit.processor.model.TypeUse;
import java.util.ConcurrentModificationException;

/** Lists, sets and collections. */
final class CollectionCode implements TypeCode {
    private final ElementCode elements;
    private final ContainerMethods methods;

    private final PackedBytes packed;

    CollectionCode(ElementCode elements, PackedBytes packed, SharedMethods shared) {
        this.elements = elements;
        this.packed = packed;
        this.methods = new ContainerMethods(shared);
    }

    @Override
    public CodeBlock write(TypeUse use, CodeBlock value, Site site) {
        TypeUse element = type(use).element();
        Site inside = Site.inside("an element of " + use.javaType());
        return methods.write(use, value, site, method -> {
            if (PackedBytes.applies(element)) {
                packed.write(method, element, "value.size()", inside);
                return;
            }
            if (type(use).kind().isSorted()) {
                requireNaturalOrder(method);
            }
            beginCounted(method)
                    .beginControlFlow("for ($T element : value)", TypeNames.of(element.javaType()))
                    .addStatement("count--")
                    .addStatement(elements.write(element, CodeBlock.of("element"), inside))
                    .endControlFlow();
            endCounted(method);
        });
    }

    @Override
    public CodeBlock read(TypeUse use, Site site) {
        TypeUse element = type(use).element();
        Site inside = Site.inside("an element of " + use.javaType());
        if (PackedBytes.applies(element)) {
            return packed.read(
                    use,
                    site,
                    method -> newCollection(method, use, "bytes.length")
                            .beginControlFlow("for (byte element : bytes)")
                            .addStatement("value.add($L)", packed.element(element, CodeBlock.of("element"), inside))
                            .endControlFlow()
                            .addStatement("return value"));
        }
        return methods.read(
                use,
                elements.leastBytes(element),
                site,
                method -> newCollection(method, use, "count")
                        .beginControlFlow("for (int i = 0; i < count; i++)")
                        .addStatement("value.add($L)", elements.read(element, inside))
                        .endControlFlow()
                        .addStatement("return value"));
    }

    @Override
    public CodeBlock absent(TypeUse use, Site site) {
        return CodeBlock.of("new $T<>()", readAs(type(use).kind()));
    }

    @Override
    public int leastBytes(TypeUse use) {
        return 4;
    }

    /** Another thread may change the value meanwhile; a wrong count would shift everything behind it. */
    static MethodSpec.Builder beginCounted(MethodSpec.Builder method) {
        return method.addStatement("int count = value.size()").addStatement("parcel.writeInt(count)");
    }

    static void endCounted(MethodSpec.Builder method) {
        method.beginControlFlow("if (count != 0)")
                .addStatement("throw new $T(where)", ConcurrentModificationException.class)
                .endControlFlow();
    }

    private static MethodSpec.Builder newCollection(MethodSpec.Builder method, TypeUse use, String size) {
        CollectionKind kind = type(use).kind();
        return method.addStatement(
                "$T value = new $T<>($L)", TypeNames.ofLocal(use), readAs(kind), capacity(kind.readAs(), size));
    }

    /** What a new container is told of the number of its elements. */
    static String capacity(String readAs, String size) {
        if (readAs.startsWith("Tree") || readAs.equals("LinkedList")) {
            return "";
        }
        // A hash table of that many places would grow once more on the way.
        return readAs.contains("Hash") ? size + " + " + size + " / 3 + 1" : size;
    }

    /** Refuses a sorted container with a comparator, which stays behind: the receiver would sort in another order. */
    static void requireNaturalOrder(MethodSpec.Builder method) {
        method.addStatement("$T.requireNaturalOrder(value.comparator(), where)", TypeNames.SORTED_VALUES);
    }

    private static ClassName readAs(CollectionKind kind) {
        return ClassName.get("java.util", kind.readAs());
    }

    private static ParcelType.Sequence type(TypeUse use) {
        return (ParcelType.Sequence) use.type();
    }
}
