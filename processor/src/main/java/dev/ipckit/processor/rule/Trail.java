/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.rule;

import dev.ipckit.processor.model.ClassRef;
import dev.ipckit.processor.model.MethodModel;
import dev.ipckit.processor.model.Place;
import dev.ipckit.processor.model.RecordModel;
import dev.ipckit.processor.model.TypeUse;
import dev.ipckit.processor.model.UnionModel;
import org.jspecify.annotations.Nullable;

/**
 * How one gets from the source to a type.
 *
 * @param method the remote method that sends or returns it
 * @param place the spot that a finding about it points at
 * @param context the component or field, where the spot does not show it
 * @param outermost the type that is written at the spot, when this one is inside of it
 * @param origin what a finding has to add because the spot is far from the interface
 */
record Trail(MethodModel method, Place place, String context, String outermost, String origin) {

    static Trail at(MethodModel method, Place place, String context) {
        return new Trail(method, place, context, "", "");
    }

    String path() {
        return context + (outermost.isEmpty() ? "" : outermost + ": ");
    }

    Trail into(TypeUse use) {
        return outermost.isEmpty()
                ? new Trail(method, place, context, use.javaType().toString(), origin)
                : this;
    }

    Trail into(RecordModel record, RecordModel.Component component) {
        String name = record.type().name().nestedName();
        return at(component.place(), name, name + "." + component.name() + ": ");
    }

    Trail into(ClassRef union, UnionModel.Member member) {
        String step = union.nestedName() + ": " + member.record().name().nestedName() + ": ";
        return at(member.place(), union.nestedName(), step);
    }

    /** Leads to a declaration that travels: to its own place where it has one. */
    Trail at(@Nullable Place there, String name, String step) {
        if (there != null) {
            String sender = method.declaredIn() + "." + method.name();
            return new Trail(method, there, "", "", " (" + name + " travels in " + sender + ")");
        }
        // A generic record may lead back to itself many times; once says it all.
        return new Trail(method, place, context.contains(step) ? context : path() + step, "", origin);
    }
}
