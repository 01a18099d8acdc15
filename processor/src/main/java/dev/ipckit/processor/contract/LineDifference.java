/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.contract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The lines that one text has and another has not, as many as a message can take. */
final class LineDifference {
    private static final int MOST = 6;

    private LineDifference() {}

    static String of(String before, String after) {
        Set<String> old = lines(before);
        Set<String> now = lines(after);
        List<String> difference = new ArrayList<>();
        for (String line : old) {
            if (!now.contains(line)) {
                difference.add("- " + line.strip());
            }
        }
        for (String line : now) {
            if (!old.contains(line)) {
                difference.add("+ " + line.strip());
            }
        }
        // The hash says nothing to anybody, and it follows from the rest.
        difference.removeIf(line -> difference.size() > 2 && line.startsWith("hash ", 2));
        if (difference.isEmpty()) {
            return "the lines are in another order";
        }
        String shown = String.join(", ", difference.subList(0, Math.min(MOST, difference.size())));
        return difference.size() > MOST ? shown + ", and " + (difference.size() - MOST) + " more lines" : shown;
    }

    private static Set<String> lines(String text) {
        return new LinkedHashSet<>(text.lines().filter(line -> !line.isBlank()).toList());
    }
}
