/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.reader;

import dev.ipckit.processor.model.ClassRef;
import dev.ipckit.processor.model.ConstantModel;
import dev.ipckit.processor.model.JavaType;
import dev.ipckit.processor.model.Place;
import dev.ipckit.processor.model.Primitive;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Reads the constants of an interface whose values are in the class file. A field that is computed when the interface
 * is initialized belongs to the process that does so, and is no part of the contract.
 */
final class ConstantReader {
    private final Compilation compilation;

    ConstantReader(Compilation compilation) {
        this.compilation = compilation;
    }

    /** Those of superinterfaces first; a constant hides one of the same name. */
    List<ConstantModel> read(Collection<TypeElement> interfaces, Place outside) {
        Map<String, ConstantModel> constants = new LinkedHashMap<>();
        for (TypeElement owner : interfaces) {
            for (VariableElement field : ElementFilter.fieldsIn(owner.getEnclosedElements())) {
                Object value = field.getConstantValue();
                if (value != null) {
                    String name = field.getSimpleName().toString();
                    boolean source = compilation.isSource(field);
                    Place place = source ? ElementPlace.of(field) : outside;
                    constants.put(
                            name,
                            new ConstantModel(
                                    name,
                                    typeOf(field.asType()),
                                    value,
                                    compilation.nameOf(owner),
                                    DocumentationReader.since(field, source ? place : null),
                                    place));
                }
            }
        }
        return List.copyOf(constants.values());
    }

    private static JavaType typeOf(TypeMirror type) {
        return type.getKind().isPrimitive()
                ? new JavaType.PrimitiveType(Primitive.valueOf(type.getKind().name()))
                : new JavaType.DeclaredType(ClassRef.of("java.lang", "String"), List.of(), null);
    }
}
