/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor;

import dev.ipckit.processor.reader.ElementPlace;
import dev.ipckit.processor.rule.DiagnosticId;
import dev.ipckit.processor.rule.Findings;
import java.util.Set;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;

/** The Java that a run of the compiler is for, which is that of generated code too. */
final class SourceLevel {
    private static final SourceVersion NEEDED = SourceVersion.RELEASE_17;

    private final SourceVersion level;

    SourceLevel(SourceVersion level) {
        this.level = level;
    }

    /** Finds at each annotated declaration that generated code would not compile. */
    void check(Set<Element> annotated, Findings findings) {
        if (level.compareTo(NEEDED) < 0) {
            for (Element element : annotated) {
                findings.add(
                        DiagnosticId.IPC148,
                        ElementPlace.of(element),
                        "this compilation is for Java " + number(level) + ", and generated code is Java "
                                + number(NEEDED) + "; compile for " + number(NEEDED) + " or newer: --release "
                                + number(NEEDED)
                                + ", maven.compiler.release in Maven, options.release or a toolchain in Gradle");
            }
        }
    }

    private static String number(SourceVersion version) {
        return version.name().substring("RELEASE_".length());
    }
}
