/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.rule;

import dev.ipckit.processor.model.ParcelType;
import dev.ipckit.processor.model.RemoteInterfaceModel;
import dev.ipckit.processor.model.TypeUse;

/** The receiver builds a hash table anew, so that keys must be equal by value. */
final class KeyEqualityRule implements Rule {
    @Override
    public void check(RemoteInterfaceModel model, Findings findings) {
        TypeWalk.through(model, (use, trail) -> {
            if (use.type() instanceof ParcelType.Mapping map && refusesKey(map.key())) {
                findings.add(
                        DiagnosticId.IPC023,
                        trail.into(use),
                        map.key().javaType() + " does not serve as a key; use String, a number, an enum or a record");
            }
            if (use.type() instanceof ParcelType.Sequence set && set.kind().isSet() && refusesElement(set.element())) {
                findings.add(
                        DiagnosticId.IPC023,
                        trail.into(use),
                        set.element().javaType() + " has no equality by value; use a List");
            }
        });
    }

    static boolean refusesKey(TypeUse key) {
        return isIdentical(key) || isCollection(key);
    }

    static boolean refusesElement(TypeUse element) {
        return isIdentical(element);
    }

    private static boolean isIdentical(TypeUse use) {
        if (use.type() instanceof ParcelType.OptionalValue optional) {
            return isIdentical(optional.content());
        }
        return use.type() instanceof ParcelType.Array
                || use.type() instanceof ParcelType.Descriptor
                || use.type() instanceof ParcelType.FixedArray
                || use.type() == ParcelType.Text.CHAR_SEQUENCE;
    }

    private static boolean isCollection(TypeUse use) {
        if (use.type() instanceof ParcelType.OptionalValue optional) {
            return isCollection(optional.content());
        }
        return use.type() instanceof ParcelType.Sequence || use.type() instanceof ParcelType.Mapping;
    }
}
