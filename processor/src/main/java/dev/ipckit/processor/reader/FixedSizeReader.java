/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.reader;

import dev.ipckit.processor.model.ParcelType;
import dev.ipckit.processor.model.RuntimeTypes;
import dev.ipckit.processor.model.TypeUse;
import dev.ipckit.processor.model.UnsupportedReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/** Reads the annotation that fixes the lengths of an array. */
final class FixedSizeReader {
    private FixedSizeReader() {}

    /** The type of a declaration, with its lengths where the annotation gives them. */
    static TypeUse read(Element element, TypeUse use) {
        return read(element, List.of(), use);
    }

    /** The same of one that overrides others: what they say holds, since peers rely on it. */
    static TypeUse read(Element element, List<? extends Element> overridden, TypeUse use) {
        List<List<Integer>> declared = Stream.concat(Stream.of(element), overridden.stream())
                .map(one -> Annotations.find(one, RuntimeTypes.FIXED_SIZE))
                .filter(Objects::nonNull)
                .map(FixedSizeReader::sizes)
                .distinct()
                .toList();
        if (declared.isEmpty() || use.type() instanceof ParcelType.Unsupported) {
            return use;
        }
        List<Integer> sizes = declared.get(0);
        String shown = use.javaType().toString();
        if (declared.size() > 1) {
            return refused(
                    use,
                    UnsupportedReason.FIXED_ELSEWHERE,
                    shown + " has the fixed size " + sizes + " and in an interface that it is inherited from "
                            + declared.get(1) + "; keep that size");
        }
        int dimensions = dimensions(use);
        if (dimensions == 0) {
            return refused(use, UnsupportedReason.FIXED_DIMENSIONS, shown + " is no array; remove @FixedSize");
        }
        if (sizes.size() != dimensions) {
            return refused(
                    use,
                    UnsupportedReason.FIXED_DIMENSIONS,
                    shown + " and @FixedSize differ in dimensions, " + dimensions + " and " + sizes.size()
                            + "; give one size for each []");
        }
        for (int size : sizes) {
            if (size <= 0) {
                return refused(
                        use,
                        UnsupportedReason.FIXED_LENGTH,
                        shown + " cannot have a fixed size of " + size + "; give one above 0");
            }
        }
        return hasNullInside(use)
                ? refused(
                        use,
                        UnsupportedReason.FIXED_DIMENSIONS,
                        "the arrays inside of the fixed " + shown + " are never null; remove their @Nullable")
                : fixed(use, sizes);
    }

    private static TypeUse fixed(TypeUse use, List<Integer> sizes) {
        if (sizes.isEmpty()) {
            return use;
        }
        TypeUse element = fixed(((ParcelType.Array) use.type()).element(), sizes.subList(1, sizes.size()));
        return new TypeUse(use.javaType(), new ParcelType.FixedArray(sizes.get(0), element), use.mark());
    }

    private static boolean hasNullInside(TypeUse use) {
        return use.type() instanceof ParcelType.Array array
                && array.element().type() instanceof ParcelType.Array
                && (array.element().nullable() || hasNullInside(array.element()));
    }

    private static int dimensions(TypeUse use) {
        return use.type() instanceof ParcelType.Array array ? 1 + dimensions(array.element()) : 0;
    }

    private static List<Integer> sizes(AnnotationMirror mirror) {
        List<Integer> sizes = new ArrayList<>();
        AnnotationValue value = Annotations.value(mirror, "value");
        if (value != null && value.getValue() instanceof List<?> list) {
            for (Object size : list) {
                if (((AnnotationValue) size).getValue() instanceof Integer number) {
                    sizes.add(number);
                }
            }
        }
        return sizes;
    }

    private static TypeUse refused(TypeUse use, UnsupportedReason reason, String text) {
        return new TypeUse(
                use.javaType(),
                new ParcelType.Unsupported(reason, use.javaType().toString(), text),
                use.mark());
    }
}
