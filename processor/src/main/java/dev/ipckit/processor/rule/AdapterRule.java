/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.rule;

import dev.ipckit.processor.model.AdapterFault;
import dev.ipckit.processor.model.AdapterModel;
import dev.ipckit.processor.model.ClassRef;
import dev.ipckit.processor.model.ParcelType;
import dev.ipckit.processor.model.RemoteInterfaceModel;
import java.util.HashSet;
import java.util.Set;

/** An adapter can be used, has something to do, and leads to something that travels. */
final class AdapterRule implements Rule {
    @Override
    public void check(RemoteInterfaceModel model, Findings findings) {
        for (AdapterFault fault : model.adapterFaults()) {
            findings.add(
                    switch (fault.kind()) {
                        case UNUSABLE -> DiagnosticId.IPC070;
                        case UNUSED -> DiagnosticId.IPC071;
                        case AMBIGUOUS -> DiagnosticId.IPC072;
                    },
                    fault.place(),
                    fault.text());
        }
        checkOptionals(model, findings);
        Set<ClassRef> reported = new HashSet<>();
        TypeWalk.through(model, (use, trail) -> {
            if (use.type() instanceof ParcelType.Adapted adapted
                    && leadsBack(model, adapted)
                    && reported.add(adapted.adapter())) {
                findings.add(
                        DiagnosticId.IPC073,
                        trail,
                        adapted.adapter().nestedName() + " adapts " + use.javaType()
                                + " to what is adapted to it again; adapt it to a record, or another type that travels");
            }
        });
    }

    /** A reference to nothing is seen only once it is read, and an adapter takes no null. */
    private static void checkOptionals(RemoteInterfaceModel model, Findings findings) {
        TypeWalk.through(model, (use, trail) -> {
            if (use.type() instanceof ParcelType.OptionalValue optional
                    && optional.content().type() instanceof ParcelType.Adapted adapted) {
                if (model.onTheWire(optional.content()).type().isReference()) {
                    findings.add(
                            DiagnosticId.IPC074,
                            trail,
                            adapted.adapter().nestedName() + " adapts "
                                    + optional.content().javaType()
                                    + " to a remote object, of which there is no Optional; use @Nullable "
                                    + optional.content().javaType());
                }
            }
        });
    }

    /** Whether only adapters are on the way, so that there is never anything to write. */
    private static boolean leadsBack(RemoteInterfaceModel model, ParcelType.Adapted adapted) {
        Set<ClassRef> visited = new HashSet<>();
        ParcelType type = adapted;
        while (type instanceof ParcelType.Adapted next) {
            if (!visited.add(next.adapter())) {
                return true;
            }
            AdapterModel adapter = model.adapterOf(next.adapter());
            type = adapter.carrier().type();
        }
        return false;
    }
}
