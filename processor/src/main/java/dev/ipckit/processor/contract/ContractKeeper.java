/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.contract;

import dev.ipckit.processor.contract.Contract.Method;
import dev.ipckit.processor.contract.SourceContract.Placed;
import dev.ipckit.processor.model.ContractStamp;
import dev.ipckit.processor.model.MethodModel;
import dev.ipckit.processor.model.RemoteInterfaceModel;
import dev.ipckit.processor.rule.DiagnosticId;
import dev.ipckit.processor.rule.Findings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Holds the contract of an interface to its lock file, and says what the file should be from now on. Stateless. */
public final class ContractKeeper {
    private final ContractMode mode;

    /**
     * Makes a keeper.
     *
     * @param mode what to do about differences
     */
    public ContractKeeper(ContractMode mode) {
        this.mode = mode;
    }

    /**
     * Keeps a contract. Writes nothing.
     *
     * @param model a valid model
     * @param file the lock file, null when none is kept
     * @return what became of it
     */
    public KeptContract keep(RemoteInterfaceModel model, @Nullable LockFile file) {
        Findings findings = new Findings();
        if (file == null || mode == ContractMode.OFF) {
            return unkept(model, findings);
        }
        String text = read(model, file, findings);
        if (findings.anyError()) {
            return unkept(model, findings);
        }
        if (text == null) {
            return begin(model, file);
        }
        try {
            return compare(model, LockParser.parse(text), text, file);
        } catch (LockFormatException malformed) {
            findings.add(
                    DiagnosticId.IPC101,
                    model.place(),
                    file.shown() + ":" + malformed.line() + ": " + malformed.getMessage());
            return unkept(model, findings);
        }
    }

    private static KeptContract unkept(RemoteInterfaceModel model, Findings findings) {
        List<Integer> codes = CodeAssignment.byDeclaration(model);
        return new KeptContract(stamp(codes, SourceContract.of(model, codes).contract(), 0), findings, null);
    }

    private static @Nullable String read(RemoteInterfaceModel model, LockFile file, Findings findings) {
        try {
            String text = file.read();
            return text == null ? null : text.replace("\r\n", "\n");
        } catch (IOException failure) {
            findings.add(
                    DiagnosticId.IPC104,
                    model.place(),
                    file.shown() + " cannot be read: " + failure + "; the contract cannot be checked without it");
            return null;
        }
    }

    private KeptContract begin(RemoteInterfaceModel model, LockFile file) {
        List<Integer> codes = CodeAssignment.byDeclaration(model);
        Placed source = SourceContract.of(model, codes);
        Findings findings = new Findings();
        if (mode == ContractMode.CHECK) {
            findings.add(
                    DiagnosticId.IPC102,
                    model.place(),
                    file.shown()
                            + " is missing; if the interface is new, compile once with -Aipckit.contract=update and check the file in,"
                            + " otherwise restore it from version control, since a new one would give other codes");
        }
        int version = new OwnParts(model, codes).firstVersion(source.contract());
        Contract contract = new Arrivals(model, codes, source, null, version, true, file.shown(), findings).settle();
        String text = LockWriter.text(release(new Lock(contract, version, List.of())));
        return new KeptContract(stamp(codes, contract, version), findings, mode == ContractMode.CHECK ? null : text);
    }

    private KeptContract compare(RemoteInterfaceModel model, Lock lock, String text, LockFile file) {
        Contract locked = lock.contract();
        List<Integer> codes = CodeAssignment.byLock(model, locked, Set.of());
        Placed source = SourceContract.of(model, codes);
        Changes changes = ContractComparison.compare(locked, source, file.shown());
        Findings findings = changes.findings();
        boolean accepted = mode == ContractMode.ACCEPT && findings.anyError();
        if (accepted) {
            codes = CodeAssignment.byLock(model, locked, changes.brokenMethods());
            source = SourceContract.of(model, codes);
            findings = new Findings();
        } else if (findings.anyError()) {
            return new KeptContract(stamp(codes, source.contract(), lock.version()), findings, null);
        }
        checkCodes(model, codes, file, findings);
        if (findings.anyError()) {
            return new KeptContract(stamp(codes, source.contract(), lock.version()), findings, null);
        }
        Contract contract = withRemoved(source.contract(), locked);
        String hash = LockWriter.hash(contract);
        boolean grows = accepted || (lock.isReleased() && !hash.equals(LockWriter.hash(locked)));
        int version = lock.version() + (grows ? 1 : 0);
        boolean trusting = mode == ContractMode.ACCEPT;
        contract = withRemoved(
                new Arrivals(model, codes, source, locked, version, trusting, file.shown(), findings).settle(), locked);
        contract = KeptNames.in(contract, locked);
        if (findings.anyError()) {
            return new KeptContract(stamp(codes, contract, version), findings, null);
        }
        String wanted = LockWriter.text(release(new Lock(contract, version, lock.releases())));
        if (wanted.equals(text)) {
            return new KeptContract(stamp(codes, contract, version), findings, null);
        }
        if (mode == ContractMode.CHECK) {
            findings.add(
                    DiagnosticId.IPC103,
                    model.place(),
                    file.shown() + " does not say what the source says: " + LineDifference.of(text, wanted)
                            + "; compile once with -Aipckit.contract=update and check the file in");
            wanted = null;
        }
        return new KeptContract(stamp(codes, contract, version), findings, wanted);
    }

    /** Codes are never given twice, so that one may be left over for nobody. */
    private static void checkCodes(RemoteInterfaceModel model, List<Integer> codes, LockFile file, Findings findings) {
        for (int i = 0; i < codes.size(); i++) {
            MethodModel method = model.methods().get(i);
            if (codes.get(i) > MethodModel.LAST_CODE && method.code() == null) {
                findings.add(
                        DiagnosticId.IPC040,
                        method.place(),
                        method.name() + " is new and there is no transaction code for it, since " + file.shown()
                                + " has the last one, " + MethodModel.LAST_CODE
                                + "; give every method a @TransactionCode, this one a code that is free");
            }
        }
    }

    /** Without the released mark there is nothing to keep: only whoever hands out a build knows that it is one. */
    private Lock release(Lock lock) {
        if (mode != ContractMode.RELEASE || lock.isReleased()) {
            return lock;
        }
        List<Lock.Release> releases = new ArrayList<>(lock.releases());
        releases.add(new Lock.Release(lock.version(), LockWriter.hash(lock.contract())));
        return new Lock(lock.contract(), lock.version(), List.copyOf(releases));
    }

    private static Contract withRemoved(Contract contract, Contract locked) {
        Map<Integer, Method> removed = new TreeMap<>(locked.removed());
        removed.putAll(locked.methods());
        removed.keySet().removeAll(contract.methods().keySet());
        return new Contract(
                contract.name(),
                contract.descriptor(),
                contract.methods(),
                removed,
                contract.types(),
                contract.constants());
    }

    private static ContractStamp stamp(List<Integer> codes, Contract contract, int version) {
        return new ContractStamp(codes, version, LockWriter.hash(contract));
    }
}
