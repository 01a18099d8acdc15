/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.rule;

import dev.ipckit.processor.model.Place;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what rules find, each fault once. */
public final class Findings {
    private final Set<Finding> found = new LinkedHashSet<>();

    /** Makes an empty collection. */
    public Findings() {}

    /**
     * Adds a fault.
     *
     * @param id which one
     * @param place where
     * @param text the fact and the way out
     */
    public void add(DiagnosticId id, Place place, String text) {
        found.add(new Finding(id, place, text, ""));
    }

    /**
     * Adds a fault of a type.
     *
     * @param id which one
     * @param trail where the type is used
     * @param text the fact and the way out
     */
    void add(DiagnosticId id, Trail trail, String text) {
        found.add(new Finding(id, trail.place(), trail.path() + text, trail.origin()));
    }

    /** {@return what has been found, in the order of finding} */
    public List<Finding> all() {
        return new ArrayList<>(found);
    }

    /** {@return whether one of them forbids to generate anything} */
    public boolean anyError() {
        return found.stream().anyMatch(finding -> finding.id().isError());
    }
}
