/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.contract.aidl;

import dev.ipckit.processor.model.ClassRef;
import dev.ipckit.processor.model.Place;
import dev.ipckit.processor.rule.DiagnosticId;
import dev.ipckit.processor.rule.Findings;

/**
 * Two types that would have one name in AIDL.
 *
 * @param name the name
 * @param one what has the name
 * @param other what would have it too
 */
public record AidlClash(ClassRef name, String one, String other) {
    /**
     * Says so.
     *
     * @param place the interface that passes the types
     * @param findings where to
     */
    public void report(Place place, Findings findings) {
        findings.add(
                DiagnosticId.IPC147,
                place,
                one + " and " + other + " would both be " + name + " in AIDL; rename one of them, or leave out -A"
                        + AidlLevel.OPTION);
    }
}
