/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.reader;

import dev.ipckit.processor.model.ClassRef;
import dev.ipckit.processor.model.EnumModel;
import dev.ipckit.processor.model.ParcelType;
import dev.ipckit.processor.model.Primitive;
import dev.ipckit.processor.model.RuntimeTypes;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Reads an enum once. */
final class EnumReader {
    private final ReadState state;

    EnumReader(ReadState state) {
        this.state = state;
    }

    ParcelType read(TypeElement element, ClassRef name) {
        EnumModel model = state.enums.get(name);
        if (model == null) {
            boolean accessible = state.compilation.isAccessible(element, state.fromPackage);
            model = new EnumModel(name, accessible, backing(element), constants(element), state.placeIfSource(element));
            state.enums.put(name, model);
        }
        return new ParcelType.EnumConstant(name, model.backing());
    }

    private static Primitive backing(TypeElement element) {
        AnnotationMirror mirror = Annotations.find(element, RuntimeTypes.BACKING);
        AnnotationValue value = mirror == null ? null : Annotations.value(mirror, "value");
        return value != null && value.getValue() instanceof VariableElement type
                ? Primitive.valueOf(type.getSimpleName().toString())
                : Primitive.INT;
    }

    private List<EnumModel.Constant> constants(TypeElement element) {
        boolean source = state.compilation.isSource(element);
        List<EnumModel.Constant> constants = new ArrayList<>();
        for (Element member : element.getEnclosedElements()) {
            if (member.getKind() == ElementKind.ENUM_CONSTANT) {
                state.named(member);
                AnnotationMirror mirror = Annotations.find(member, RuntimeTypes.WIRE_VALUE);
                AnnotationValue value = mirror == null ? null : Annotations.value(mirror, "value");
                boolean explicit = value != null && value.getValue() instanceof Long;
                constants.add(new EnumModel.Constant(
                        member.getSimpleName().toString(),
                        value != null && value.getValue() instanceof Long number ? number : constants.size(),
                        explicit,
                        Annotations.find(member, RuntimeTypes.UNKNOWN_VALUE) != null,
                        DocumentationReader.since(member, source ? ElementPlace.of(member) : null),
                        source ? new ElementPlace(member, mirror, value, "") : null));
            }
        }
        return List.copyOf(constants);
    }
}
