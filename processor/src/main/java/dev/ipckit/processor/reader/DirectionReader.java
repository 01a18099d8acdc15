/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.reader;

import dev.ipckit.processor.model.ClassRef;
import dev.ipckit.processor.model.Direction;
import dev.ipckit.processor.model.ParameterModel.DeclaredDirection;
import dev.ipckit.processor.model.Place;
import dev.ipckit.processor.model.RuntimeTypes;
import dev.ipckit.processor.reader.MethodCollector.Declaration;
import dev.ipckit.processor.reader.MethodCollector.Group;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Reads which way a parameter travels. */
final class DirectionReader {
    private final Compilation compilation;

    DirectionReader(Compilation compilation) {
        this.compilation = compilation;
    }

    /** What the parameter is annotated with; {@code elsewhere} stands for it where messages cannot point. */
    List<DeclaredDirection> declared(VariableElement parameter, Place elsewhere) {
        List<DeclaredDirection> declared = new ArrayList<>(1);
        for (Direction direction : Direction.values()) {
            AnnotationMirror mirror = Annotations.find(parameter, annotation(direction));
            if (mirror != null) {
                Place place =
                        compilation.isSource(parameter) ? new ElementPlace(parameter, mirror, null, "") : elsewhere;
                declared.add(new DeclaredDirection(direction, place));
            }
        }
        return declared;
    }

    /** What an overridden declaration says still holds: peers rely on it. */
    @Nullable
    Direction inherited(Group group, int index) {
        for (Declaration inherited : group.inherited()) {
            VariableElement parameter = inherited.method().getParameters().get(index);
            for (Direction direction : Direction.values()) {
                if (Annotations.find(parameter, annotation(direction)) != null) {
                    return direction;
                }
            }
        }
        return null;
    }

    private static ClassRef annotation(Direction direction) {
        return switch (direction) {
            case IN -> RuntimeTypes.IN;
            case OUT -> RuntimeTypes.OUT;
            case IN_OUT -> RuntimeTypes.IN_OUT;
        };
    }
}
