/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor;

import dev.ipckit.processor.reader.ElementPlace;
import dev.ipckit.processor.rule.DiagnosticId;
import dev.ipckit.processor.rule.Finding;
import dev.ipckit.processor.rule.Findings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** Prints what was found, each message once: two interfaces may meet the same faulty record. */
final class Reporter {
    private final Messager messager;
    private final Set<String> printed = new HashSet<>();
    private boolean anyError;

    Reporter(Messager messager) {
        this.messager = messager;
    }

    /** Whether an error has been printed in this run of the compiler. */
    boolean anyError() {
        return anyError;
    }

    void report(Findings findings) {
        report(findings, null);
    }

    /** Prints what was found from {@code origin} on, null where nothing led to the places. */
    void report(Findings findings, @Nullable Element origin) {
        anyError |= findings.anyError();
        for (Finding finding : findings.all()) {
            ElementPlace place = (ElementPlace) finding.place();
            boolean silenced =
                    !finding.id().isError() && place.suppresses(finding.id().toString());
            if (!silenced && printed.add(place.identity() + finding.fact())) {
                place.print(messager, origin == null ? place.element() : origin, kind(finding.id()), finding.message());
            }
        }
    }

    /** A fault of the processor, or of the disk, which must not look like one of the user's. */
    void reportFailure(Element element, TypeElement type, Throwable failure) {
        anyError = true;
        String name = type.getQualifiedName().toString();
        messager.printMessage(
                Diagnostic.Kind.ERROR,
                "[" + DiagnosticId.IPC091 + "] "
                        + (failure instanceof IOException ? unwritable(name, failure) : bug(name, failure)),
                element);
    }

    private static String unwritable(String name, Throwable failure) {
        return "what is generated for " + name + " cannot be written: " + failure
                + "; look at the directory that the compiler writes to, or shorten the name if that is what is wrong";
    }

    private static String bug(String name, Throwable failure) {
        StringWriter stack = new StringWriter();
        failure.printStackTrace(new PrintWriter(stack));
        return "the processor of IPC Kit failed on " + name
                + "; this is a bug, please report it with the interface and this stack trace:\n" + stack;
    }

    private static Diagnostic.Kind kind(DiagnosticId id) {
        return id.isError() ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING;
    }
}
