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
    private boolean said;

    SourceLevel(SourceVersion level) {
        this.level = level;
    }

    /**
     * Whether what is generated for them would not compile. Found at the first annotated declaration of the run alone:
     * it is the whole run that has to be for another Java.
     */
    boolean isTooOld(Set<Element> annotated, Findings findings) {
        boolean tooOld = level.compareTo(NEEDED) < 0 && !annotated.isEmpty();
        if (tooOld && !said) {
            said = true;
            findings.add(
                    DiagnosticId.IPC148,
                    ElementPlace.of(annotated.iterator().next()),
                    "this compilation is for Java " + number(level) + ", and generated code is Java " + number(NEEDED)
                            + "; compile for " + number(NEEDED) + " or newer: --release " + number(NEEDED)
                            + ", maven.compiler.release in Maven, options.release or a toolchain in Gradle");
        }
        return tooOld;
    }

    private static String number(SourceVersion version) {
        return version.name().substring("RELEASE_".length());
    }
}
