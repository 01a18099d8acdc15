/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.rule;

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
            DiagnosticId id = one.annotation().equals(RuntimeTypes.ONEWAY) ? DiagnosticId.IPC033 : DiagnosticId.IPC034;
            findings.add(
                    id,
                    one.place(),
                    "@" + one.annotation().simpleName() + " has no effect here, since " + one.why() + "; remove it");
        }
    }
}
