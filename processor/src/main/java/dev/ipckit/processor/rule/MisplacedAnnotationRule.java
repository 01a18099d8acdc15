/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.rule;

import dev.ipckit.processor.model.ClassRef;
import dev.ipckit.processor.model.MisplacedAnnotation;
import dev.ipckit.processor.model.RuntimeTypes;
import java.util.List;

/** Annotations of remote methods belong on remote methods. */
public final class MisplacedAnnotationRule {
    private MisplacedAnnotationRule() {}

    /**
     * Checks annotations that the reader found elsewhere.
     *
     * @param misplaced the annotations
     * @param findings takes what is wrong with them
     */
    public static void check(List<MisplacedAnnotation> misplaced, Findings findings) {
        for (MisplacedAnnotation one : misplaced) {
            findings.add(
                    idOf(one.annotation()),
                    one.place(),
                    "@" + one.annotation().simpleName() + " has no effect here, since " + one.why() + "; remove it");
        }
    }

    private static DiagnosticId idOf(ClassRef annotation) {
        if (annotation.equals(RuntimeTypes.ONEWAY)) {
            return DiagnosticId.IPC033;
        }
        if (RuntimeTypes.OF_VALUES.contains(annotation)) {
            return DiagnosticId.IPC084;
        }
        if (annotation.equals(RuntimeTypes.FIXED_SIZE)) {
            return DiagnosticId.IPC138;
        }
        if (annotation.equals(RuntimeTypes.PARCEL_ADAPTER)) {
            return DiagnosticId.IPC071;
        }
        if (RuntimeTypes.POLICIES.contains(annotation)) {
            return DiagnosticId.IPC130;
        }
        return annotation.equals(RuntimeTypes.TRANSACTION_CODE) ? DiagnosticId.IPC034 : DiagnosticId.IPC055;
    }
}
