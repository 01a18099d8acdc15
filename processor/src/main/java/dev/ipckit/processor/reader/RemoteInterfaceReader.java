/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.reader;

import dev.ipckit.processor.model.ClassRef;
import dev.ipckit.processor.model.LocalMethod;
import dev.ipckit.processor.model.MemberSignature;
import dev.ipckit.processor.model.MethodModel;
import dev.ipckit.processor.model.Place;
import dev.ipckit.processor.model.RemoteInterfaceModel;
import dev.ipckit.processor.model.RuntimeTypes;
import dev.ipckit.processor.model.TypeShape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Reads annotated declarations as they are, right or wrong. One per round. */
public final class RemoteInterfaceReader {
    private final Compilation compilation;
    private final ReservedMembers reserved;
    private final SurroundingsReader surroundings;

    /**
     * Makes a reader for one round.
     *
     * @param compilation javac's tools
     */
    public RemoteInterfaceReader(Compilation compilation) {
        this.compilation = compilation;
        this.reserved = new ReservedMembers(compilation);
        this.surroundings = new SurroundingsReader(compilation);
    }

    /**
     * Reads a declaration.
     *
     * @param subject what is to be made remote
     * @return what it declares
     */
    public RemoteInterfaceModel read(Subject subject) {
        TypeElement root = subject.type();
        ClassRef name = compilation.nameOf(root);
        TypeShape shape = shapeOf(root);
        ReadState state = new ReadState(compilation, compilation.elements().getPackageOf(subject.adopter()));
        state.named(root);
        TypeReader types = new TypeReader(state, subject);
        MethodCollector collector = new MethodCollector(state, types, root);
        MethodReader methodReader = new MethodReader(state, subject, types);
        List<MethodModel> methods = new ArrayList<>();
        LocalMethodReader localReader = new LocalMethodReader(state);
        List<LocalMethod> localMethods = new ArrayList<>();
        Map<MemberSignature, Place> members = new LinkedHashMap<>();
        if (shape.isInterface()) {
            for (MethodCollector.Group group : collector.collect()) {
                if (group.isRemote()) {
                    methods.add(methodReader.read(group));
                } else if (!group.declared().isAbstract()) {
                    LocalMethod local = localReader.read(group.declared());
                    if (local != null) {
                        localMethods.add(local);
                    }
                }
                addMember(group.declared(), subject, members);
            }
        }
        types.adapters().finish();
        AnnotationMirror annotation = Annotations.find(root, RuntimeTypes.REMOTE_INTERFACE);
        AnnotationValue descriptor = annotation == null ? null : Annotations.value(annotation, "descriptor");
        String text = descriptor == null ? "" : descriptor.getValue().toString();
        AnnotationValue wanted = annotation == null ? null : Annotations.value(annotation, "delegate");
        boolean delegate = wanted != null && Boolean.TRUE.equals(wanted.getValue());
        return new RemoteInterfaceModel(
                name,
                subject.stem(),
                shape,
                text.isEmpty() ? name.canonicalName() : text,
                annotation == null ? subject.place() : new ElementPlace(root, annotation, descriptor, ""),
                Annotations.oneway(root),
                List.copyOf(methods),
                new ConstantReader(compilation).read(collector.interfaces(), subject.place()),
                new DocumentationReader(compilation).read(root, subject.place()),
                List.copyOf(localMethods),
                delegate,
                members,
                state.records,
                state.unions,
                state.enums,
                state.adapters,
                state.adapterFaults,
                List.copyOf(state.missing),
                surroundings.read(subject, name, collector, reserved, state.deprecated(), delegate),
                subject.place());
    }

    private void addMember(MethodCollector.Declaration declared, Subject subject, Map<MemberSignature, Place> members) {
        if (reserved.isReservedName(declared.method().getSimpleName().toString())) {
            Place spot = compilation.isSource(declared.method()) ? ElementPlace.of(declared.method()) : subject.place();
            members.put(reserved.signatureOf(declared.method(), declared.bindings()), spot);
        }
    }

    private static TypeShape shapeOf(TypeElement root) {
        boolean isPublic = true;
        boolean isPrivate = false;
        for (Element element = root; element instanceof TypeElement; element = element.getEnclosingElement()) {
            Set<Modifier> modifiers = element.getModifiers();
            isPublic &= modifiers.contains(Modifier.PUBLIC);
            isPrivate |= modifiers.contains(Modifier.PRIVATE);
        }
        String kind = root.getKind() == ElementKind.ANNOTATION_TYPE
                ? "annotation interface"
                : root.getKind().name().toLowerCase(Locale.ROOT);
        return new TypeShape(
                kind,
                isPublic,
                isPrivate,
                root.getModifiers().contains(Modifier.SEALED),
                root.getTypeParameters().stream().map(Object::toString).toList());
    }
}
