/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.rule;

import dev.ipckit.processor.model.JavaType;
import dev.ipckit.processor.model.ParcelType;
import dev.ipckit.processor.model.RecordModel;
import dev.ipckit.processor.model.RemoteInterfaceModel;
import dev.ipckit.processor.model.TypeUse;
import dev.ipckit.processor.model.UnionModel;
import java.util.HashSet;
import java.util.Set;

/** A record or collection is equal by what is in it, and two arrays are never equal. */
final class KeyContentRule implements Rule {
    @Override
    public void check(RemoteInterfaceModel model, Findings findings) {
        TypeWalk.through(model, (use, trail) -> {
            if (use.type() instanceof ParcelType.Mapping map && !KeyEqualityRule.refusesKey(map.key())) {
                check(model, map.key(), trail.into(use), findings);
            }
            if (use.type() instanceof ParcelType.Sequence set
                    && set.kind().isSet()
                    && !set.kind().isSorted()
                    && !KeyEqualityRule.refusesElement(set.element())) {
                check(model, set.element(), trail.into(use), findings);
            }
        });
    }

    private static void check(RemoteInterfaceModel model, TypeUse key, Trail trail, Findings findings) {
        String array = arrayIn(model, key, "", new HashSet<>());
        if (!array.isEmpty()) {
            findings.add(
                    DiagnosticId.IPC088,
                    trail,
                    array + " is an array, by which two equal " + key.javaType()
                            + " differ as keys once they have travelled; use a List in it, or suppress this where the"
                            + " record has an equals of its own");
        }
    }

    /** The path to an array, empty when there is none. */
    private static String arrayIn(RemoteInterfaceModel model, TypeUse use, String path, Set<JavaType> seen) {
        if (use.type() instanceof ParcelType.Array || use.type() instanceof ParcelType.FixedArray) {
            return path.isEmpty() ? use.javaType().toString() : path;
        }
        if (use.type() instanceof ParcelType.Sequence sequence) {
            return arrayIn(model, sequence.element(), path, seen);
        }
        if (use.type() instanceof ParcelType.OptionalValue optional) {
            return arrayIn(model, optional.content(), path, seen);
        }
        if (use.type() instanceof ParcelType.Mapping map) {
            // What is in its keys is said of the map itself.
            return arrayIn(model, map.value(), path, seen);
        }
        if (use.type() instanceof ParcelType.RecordValue value && seen.add(value.type())) {
            for (RecordModel.Component component : model.recordOf(value.type()).components()) {
                String step = value.type().name().nestedName() + "." + component.name();
                String found = arrayIn(model, component.use(), step, seen);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        if (use.type() instanceof ParcelType.UnionValue value && seen.add(value.type())) {
            for (UnionModel.Member member : model.unionOf(value.type()).members()) {
                String found = arrayIn(model, member.use(), path, seen);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }
}
