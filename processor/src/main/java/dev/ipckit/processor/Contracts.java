/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor;

import dev.ipckit.processor.contract.ContractForms;
import dev.ipckit.processor.contract.ContractKeeper;
import dev.ipckit.processor.contract.ContractMode;
import dev.ipckit.processor.contract.KeptContract;
import dev.ipckit.processor.contract.LockFile;
import dev.ipckit.processor.contract.MovedContract;
import dev.ipckit.processor.model.ContractStamp;
import dev.ipckit.processor.model.RemoteInterfaceModel;
import dev.ipckit.processor.rule.DiagnosticId;
import dev.ipckit.processor.rule.Findings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** The contracts of one run of the compiler. Lock files change at its end, and only if the processor found no error. */
final class Contracts {
    private final LockFiles files;
    private final Reporter reporter;
    private final ContractKeeper keeper;
    private final @Nullable String unknownMode;
    private final boolean needsFiles;
    private final boolean comparing;
    private final List<Change> changes = new ArrayList<>();
    private final ContractForms forms = new ContractForms();

    private record Change(RemoteInterfaceModel model, LockFile file, String text) {}

    Contracts(ProcessingEnvironment environment, Reporter reporter) {
        this.files = new LockFiles(environment);
        this.reporter = reporter;
        String name = environment.getOptions().getOrDefault(ContractMode.OPTION, ContractMode.UPDATE.toString());
        ContractMode mode = ContractMode.of(name);
        this.unknownMode = mode == null ? name : null;
        this.needsFiles = mode != null && mode.needsFiles();
        this.comparing = mode != null && mode != ContractMode.OFF && mode != ContractMode.ACCEPT;
        this.keeper = new ContractKeeper(mode == null ? ContractMode.OFF : mode);
    }

    /** What generated classes say about the contract; null if it was refused. */
    @Nullable
    ContractStamp keep(RemoteInterfaceModel model, Element adopter) {
        if (unknownMode != null) {
            Findings findings = new Findings();
            findings.add(
                    DiagnosticId.IPC100,
                    model.place(),
                    "-A" + ContractMode.OPTION + "=" + unknownMode + " is not known; use one of "
                            + ContractMode.names());
            reporter.report(findings, adopter);
            return null;
        }
        LockFile file = files.of(adopter, model.name());
        if (file == null && needsFiles && !files.isOfTests(adopter)) {
            Findings findings = new Findings();
            findings.add(
                    DiagnosticId.IPC102,
                    model.place(),
                    "nobody says where the lock file of " + model.name() + " is, since its source is not in"
                            + " src/.../java or the compiler does not tell; name the directory with -A"
                            + LockFiles.DIRECTORY_OPTION + ", or keep none with -A" + ContractMode.OPTION + "=off");
            reporter.report(findings, adopter);
            return null;
        }
        if (file != null && comparing && isMoved(model, file, adopter)) {
            return null;
        }
        KeptContract kept = keeper.keep(model, file);
        reporter.report(kept.findings(), adopter);
        if (kept.findings().anyError()) {
            return null;
        }
        Findings drift = forms.compare(model, kept.stamp());
        reporter.report(drift, adopter);
        if (drift.anyError()) {
            return null;
        }
        if (file != null && kept.text() != null) {
            changes.add(new Change(model, file, kept.text()));
        }
        return kept.stamp();
    }

    /** What peers of the old name rely on would be compared with nothing any more. */
    private boolean isMoved(RemoteInterfaceModel model, LockFile file, Element adopter) {
        Findings findings = new Findings();
        try {
            for (StoredLockFile left : files.leftBehind(file, model.name())) {
                if (MovedContract.isHere(model, left)) {
                    findings.add(
                            DiagnosticId.IPC151,
                            model.place(),
                            left.shown() + " is what peers of " + left.interfaceName() + " rely on, which is gone; "
                                    + model.name()
                                    + " has its methods, and would be compared with nothing; move it back; if no old"
                                    + " peer is left, or the two have nothing to do with each other, accept it with -A"
                                    + ContractMode.OPTION + "=" + ContractMode.ACCEPT);
                }
            }
        } catch (IOException failure) {
            findings.add(
                    DiagnosticId.IPC104,
                    model.place(),
                    "what lies beside " + file.shown() + " cannot be read: " + failure
                            + "; the contract cannot be checked without it");
        }
        reporter.report(findings, adopter);
        return findings.anyError();
    }

    /** Called at the end of a run in which the processor found no error. */
    void write() {
        for (Change change : changes) {
            try {
                change.file().write(change.text());
            } catch (IOException failure) {
                Findings findings = new Findings();
                findings.add(
                        DiagnosticId.IPC104,
                        change.model().place(),
                        change.file().shown() + " cannot be written: " + failure + "; name another directory with -A"
                                + LockFiles.DIRECTORY_OPTION);
                reporter.report(findings);
            }
        }
        changes.clear();
    }
}
