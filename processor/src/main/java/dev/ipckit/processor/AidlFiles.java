/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor;

import dev.ipckit.processor.contract.aidl.AidlClash;
import dev.ipckit.processor.contract.aidl.AidlExport;
import dev.ipckit.processor.contract.aidl.AidlFile;
import dev.ipckit.processor.contract.aidl.AidlLevel;
import dev.ipckit.processor.model.ClassRef;
import dev.ipckit.processor.model.RemoteInterfaceModel;
import dev.ipckit.processor.reader.Compilation;
import dev.ipckit.processor.rule.DiagnosticId;
import dev.ipckit.processor.rule.Findings;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * The AIDL files of one run of the compiler. What several interfaces pass is written once, with the type itself as its
 * origin, so that an incremental build keeps it as long as that type stays as it is.
 */
final class AidlFiles {
    private final Filer filer;
    private final Compilation compilation;
    private final Reporter reporter;
    private final @Nullable String unknownLevel;
    private final @Nullable AidlExport export;
    private final Map<ClassRef, AidlFile> written = new HashMap<>();

    AidlFiles(ProcessingEnvironment environment, Compilation compilation, Reporter reporter) {
        this.filer = environment.getFiler();
        this.compilation = compilation;
        this.reporter = reporter;
        String name = environment.getOptions().get(AidlLevel.OPTION);
        AidlLevel level = name == null ? null : AidlLevel.of(name);
        this.unknownLevel = level == null ? name : null;
        this.export = level == null ? null : new AidlExport(level, compilation::docOf);
    }

    void write(RemoteInterfaceModel model, List<Integer> codes, Element adopter) throws IOException {
        Findings findings = new Findings();
        if (unknownLevel != null) {
            findings.add(
                    DiagnosticId.IPC146,
                    model.place(),
                    "-A" + AidlLevel.OPTION + "=" + unknownLevel + " is not known; use one of " + AidlLevel.names());
        }
        if (export != null) {
            for (AidlFile file : export.files(model, codes, findings)) {
                AidlFile known = written.putIfAbsent(file.name(), file);
                if (known == null) {
                    write(file, adopter);
                } else if (!known.equals(file)) {
                    new AidlClash(
                                    file.name(),
                                    known.origin().canonicalName(),
                                    file.origin().canonicalName())
                            .report(model.place(), findings);
                }
            }
        }
        reporter.report(findings);
    }

    private void write(AidlFile file, Element adopter) throws IOException {
        Element origin = compilation.typeElement(file.origin().canonicalName());
        // A resource of the unnamed package: its directory is no package at all.
        try (OutputStream out = filer.createResource(
                        StandardLocation.CLASS_OUTPUT, "", file.path(), origin == null ? adopter : origin)
                .openOutputStream()) {
            out.write(file.text().getBytes(StandardCharsets.UTF_8));
        }
    }
}
