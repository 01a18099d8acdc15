/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.contract;

import dev.ipckit.processor.model.Place;
import dev.ipckit.processor.rule.DiagnosticId;
import dev.ipckit.processor.rule.Findings;
import java.util.HashSet;
import java.util.Set;

/** Collects what differs between a lock file and the source, each with the line in the file. */
final class Changes {
    private static final String ACCEPT = "; if no old peer is left, accept the change with -Aipckit.contract=accept";

    private final String file;
    private final Findings findings = new Findings();
    private final Set<Integer> brokenMethods = new HashSet<>();

    Changes(String file) {
        this.file = file;
    }

    /**
     * Adds a change that old peers do not survive.
     *
     * @param fact what was, with its line, and what is
     * @param remedy what to do instead
     */
    void refuse(DiagnosticId id, Place place, String fact, String remedy) {
        findings.add(id, place, fact + "; " + remedy + ACCEPT);
    }

    /** Adds a change that is allowed although something must be known about it. */
    void warn(DiagnosticId id, Place place, String text) {
        findings.add(id, place, text);
    }

    /** The method of this code must not keep it when the change is accepted. */
    void breaks(int code) {
        brokenMethods.add(code);
    }

    /** A part of the lock file as messages show it. */
    String locked(String shown, int line) {
        return "\"" + shown + "\" (" + file + ":" + line + ")";
    }

    Findings findings() {
        return findings;
    }

    Set<Integer> brokenMethods() {
        return brokenMethods;
    }
}
