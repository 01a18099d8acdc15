/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.reader;

import dev.ipckit.processor.model.CallPolicies;
import dev.ipckit.processor.model.ClassRef;
import dev.ipckit.processor.model.Place;
import dev.ipckit.processor.model.RuntimeTypes;
import dev.ipckit.processor.reader.MethodCollector.Declaration;
import dev.ipckit.processor.reader.MethodCollector.Group;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * Reads what annotations say about the calls of a method. The nearest one holds: that of the method itself, of a method
 * that it overrides, of the annotated interface, of the interface that declares it.
 */
final class PolicyReader {
    private static final CallPolicies NONE = new CallPolicies(null, null, null, null, null);

    private final ReadState state;
    private final TypeElement root;

    PolicyReader(ReadState state, TypeElement root) {
        this.state = state;
        this.root = root;
    }

    /** An annotation and what bears it. */
    private record Found(AnnotationMirror mirror, Place place, boolean ofMethod) {}

    CallPolicies read(Group group) {
        CallPolicies policies = new CallPolicies(
                timeSpan(group, RuntimeTypes.TIMEOUT),
                permission(group),
                maxSize(group),
                timeSpan(group, RuntimeTypes.CACHEABLE),
                turns(group));
        return policies.equals(NONE) ? NONE : policies;
    }

    private CallPolicies.@Nullable TimeSpan timeSpan(Group group, ClassRef annotation) {
        Found found = find(group, annotation);
        if (found == null || !(value(found, "value") instanceof Long value)) {
            return null;
        }
        Object unit = value(found, "unit");
        String name = unit instanceof VariableElement constant
                ? constant.getSimpleName().toString()
                : TimeUnit.SECONDS.name();
        return new CallPolicies.TimeSpan(annotation, value, TimeUnit.valueOf(name), found.place());
    }

    private CallPolicies.@Nullable Permission permission(Group group) {
        Found found = find(group, RuntimeTypes.REQUIRES_PERMISSION);
        if (found == null) {
            return null;
        }
        Object single = value(found, "value");
        return new CallPolicies.Permission(
                single == null ? null : single.toString(),
                texts(value(found, "anyOf")),
                texts(value(found, "allOf")),
                found.place());
    }

    private CallPolicies.@Nullable SizeLimits maxSize(Group group) {
        Found found = find(group, RuntimeTypes.MAX_SIZE);
        return found == null
                ? null
                : new CallPolicies.SizeLimits(
                        bytes(found, "request"), bytes(found, "reply"), found.ofMethod(), found.place());
    }

    private static @Nullable Integer bytes(Found found, String name) {
        return value(found, name) instanceof Integer number ? number : null;
    }

    private CallPolicies.@Nullable Turns turns(Group group) {
        Found nearest = find(group, RuntimeTypes.SERIAL);
        if (nearest == null) {
            return null;
        }
        boolean whole = Annotations.find(root, RuntimeTypes.SERIAL) != null;
        Element method = group.declared().method();
        boolean twice =
                whole && root.equals(group.declared().owner()) && Annotations.find(method, RuntimeTypes.SERIAL) != null;
        return new CallPolicies.Turns(whole || !nearest.ofMethod(), twice ? nearest.place() : null);
    }

    private @Nullable Found find(Group group, ClassRef annotation) {
        Declaration declared = group.declared();
        List<Declaration> inherited = group.inherited();
        Found found = find(declared.method(), declared, annotation);
        for (int i = inherited.size() - 1; found == null && i >= 0; i--) {
            found = find(inherited.get(i).method(), inherited.get(i), annotation);
        }
        if (found == null) {
            found = find(root, declared, annotation);
        }
        if (found == null && !declared.owner().equals(root)) {
            found = find(declared.owner(), declared, annotation);
        }
        for (int i = inherited.size() - 1; found == null && i >= 0; i--) {
            found = find(inherited.get(i).owner(), inherited.get(i), annotation);
        }
        return found;
    }

    private @Nullable Found find(Element element, Declaration declaration, ClassRef annotation) {
        AnnotationMirror mirror = Annotations.find(element, annotation);
        if (mirror == null) {
            return null;
        }
        Place place = state.compilation.isSource(element)
                ? new ElementPlace(element, mirror, null, "")
                : new ElementPlace(
                        root,
                        null,
                        null,
                        declaration.owner().getSimpleName() + "."
                                + declaration.method().getSimpleName() + ": ");
        return new Found(mirror, place, !(element instanceof TypeElement));
    }

    private static @Nullable Object value(Found found, String name) {
        AnnotationValue value = Annotations.value(found.mirror(), name);
        return value == null ? null : value.getValue();
    }

    private static @Nullable List<String> texts(@Nullable Object values) {
        return values instanceof List<?> list
                ? list.stream()
                        .map(value -> String.valueOf(((AnnotationValue) value).getValue()))
                        .toList()
                : null;
    }
}
