/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.reader;

import dev.ipckit.processor.model.MethodModel;
import dev.ipckit.processor.model.ParameterModel;
import dev.ipckit.processor.model.ParcelType;
import dev.ipckit.processor.model.Place;
import dev.ipckit.processor.model.RuntimeTypes;
import dev.ipckit.processor.model.ThrownModel;
import dev.ipckit.processor.model.TypeUse;
import dev.ipckit.processor.reader.MethodCollector.Declaration;
import dev.ipckit.processor.reader.MethodCollector.Group;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads a remote method. */
final class MethodReader {
    private final ReadState state;
    private final Subject subject;
    private final TypeReader types;
    private final ResultReader results;
    private final ExceptionReader exceptions;
    private final DirectionReader directions;
    private final PolicyReader policies;
    private final DocumentationReader documentation;

    MethodReader(ReadState state, Subject subject, TypeReader types) {
        this.state = state;
        this.subject = subject;
        this.types = types;
        this.results = new ResultReader(state, types);
        this.exceptions = new ExceptionReader(state, types);
        this.directions = new DirectionReader(state.compilation);
        this.policies = new PolicyReader(state, subject.type());
        this.documentation = new DocumentationReader(state.compilation);
    }

    MethodModel read(Group group) {
        Declaration declared = group.declared();
        ExecutableElement method = declared.method();
        state.named(method);
        ResultReader.Result result = results.read(group, placeOf(method, declared));
        List<ThrownModel> thrown = exceptions.read(group);
        return new MethodModel(
                method.getSimpleName().toString(),
                method.getTypeParameters().stream().map(Object::toString).toList(),
                parameters(group),
                method.isVarArgs(),
                withFailures(result.use(), thrown),
                result.form(),
                result.wrapperMark(),
                thrown,
                oneway(group),
                code(group),
                policies.read(group),
                documentation.read(method, placeOf(method, declared)),
                state.compilation.nameOf(declared.owner()),
                placeOf(method, method.getReturnType(), declared));
    }

    /** What a method declares its stream may end with too. */
    private static @Nullable TypeUse withFailures(@Nullable TypeUse result, List<ThrownModel> thrown) {
        return result != null && result.type() instanceof ParcelType.Stream stream
                ? new TypeUse(result.javaType(), new ParcelType.Stream(stream.item(), thrown), result.mark())
                : result;
    }

    /** As {@link #placeOf(Element, Declaration)}; where type arguments decide about the type, who gives them. */
    private Place placeOf(Element element, TypeMirror type, Declaration declared) {
        boolean given = !declared.owner().equals(subject.type())
                && !declared.owner().getTypeParameters().isEmpty()
                && declared.method().getTypeParameters().isEmpty()
                && RecordReader.isOpen(type);
        return given ? placeAtSubject(element, declared) : placeOf(element, declared);
    }

    /** The element itself, or the annotated interface when the element is declared where messages cannot point. */
    private Place placeOf(Element element, Declaration declared) {
        if (state.compilation.isSource(element)) {
            return ElementPlace.of(element);
        }
        return placeAtSubject(element, declared);
    }

    private Place placeAtSubject(Element element, Declaration declared) {
        ExecutableElement method = declared.method();
        String lead = declared.owner().getSimpleName() + "." + method.getSimpleName();
        return subject.place()
                .withLead(element.equals(method) ? lead + ": " : lead + "(" + element.getSimpleName() + "): ");
    }

    private List<ParameterModel> parameters(Group group) {
        Declaration declared = group.declared();
        List<ParameterModel> parameters = new ArrayList<>();
        for (VariableElement parameter : declared.method().getParameters()) {
            Place place = placeOf(parameter, parameter.asType(), declared);
            int index = parameters.size();
            TypeUse use = types.adapters()
                    .within(
                            parameter,
                            declared.owner(),
                            place,
                            () -> FixedSizeReader.read(
                                    parameter,
                                    overridden(group, index),
                                    types.read(
                                            parameter.asType(),
                                            declared.bindings(),
                                            Annotations.declaredNullable(parameter, state.compilation))));
            parameters.add(new ParameterModel(
                    parameter.getSimpleName().toString(),
                    use,
                    directions.declared(parameter, place),
                    directions.inherited(group, index),
                    place));
        }
        return parameters;
    }

    private static List<VariableElement> overridden(Group group, int index) {
        return group.inherited().stream()
                .<VariableElement>map(
                        inherited -> inherited.method().getParameters().get(index))
                .toList();
    }

    /** What an overridden declaration says about the call still holds: peers rely on it. */
    private @Nullable Place oneway(Group group) {
        Place place = oneway(group.declared());
        for (Declaration inherited : group.inherited()) {
            if (place == null) {
                place = oneway(inherited);
            }
        }
        return place;
    }

    private @Nullable Place oneway(Declaration declaration) {
        Place place = Annotations.oneway(declaration.method());
        return place != null || declaration.owner().equals(subject.type())
                ? place
                : Annotations.oneway(declaration.owner());
    }

    private MethodModel.@Nullable DeclaredCode code(Group group) {
        MethodModel.DeclaredCode code = null;
        List<Declaration> declarations = new ArrayList<>(group.inherited());
        declarations.add(group.declared());
        for (Declaration declaration : declarations) {
            AnnotationMirror mirror = Annotations.find(declaration.method(), RuntimeTypes.TRANSACTION_CODE);
            AnnotationValue value = mirror == null ? null : Annotations.value(mirror, "value");
            if (value != null && value.getValue() instanceof Integer number) {
                ExecutableElement method = declaration.method();
                Place place = state.compilation.isSource(method)
                        ? new ElementPlace(method, mirror, value, "")
                        : placeOf(method, declaration);
                code = new MethodModel.DeclaredCode(number, code == null ? number : code.value(), place);
            }
        }
        return code;
    }
}
