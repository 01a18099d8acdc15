/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.contract.aidl;

import dev.ipckit.processor.model.ClassRef;
import dev.ipckit.processor.model.RemoteInterfaceModel;
import dev.ipckit.processor.rule.Findings;
import java.util.List;

/** Writes a valid interface, and every type that it passes, as AIDL files. */
public final class AidlExport {
    private final AidlLevel level;
    private final DocComments docs;

    /**
     * Makes an export.
     *
     * @param level what the files may use of AIDL
     * @param docs where comments come from
     */
    public AidlExport(AidlLevel level, DocComments docs) {
        this.level = level;
        this.docs = docs;
    }

    /**
     * Makes the files of an interface. Two interfaces that pass the same type make the same file for it.
     *
     * @param model the interface, which has passed all rules
     * @param codes the transaction codes of its methods, in their order
     * @param findings where it is said that two types would have the same file
     * @return its file, and those of the types that it passes; not those of other interfaces
     */
    public List<AidlFile> files(RemoteInterfaceModel model, List<Integer> codes, Findings findings) {
        Vocabulary vocabulary = new Vocabulary(model, level);
        ClassRef name = AidlNames.of(model.stem());
        vocabulary.declare(
                name,
                model.name(),
                model.name(),
                imports -> new InterfaceText(
                                vocabulary,
                                codes,
                                docs,
                                types(vocabulary, name, imports),
                                types(new Vocabulary(model, level), name, new Imports(name)))
                        .of(name));
        vocabulary.clashes().forEach(clash -> clash.report(model.place(), findings));
        return vocabulary.files();
    }

    private static AidlTypes types(Vocabulary vocabulary, ClassRef name, Imports imports) {
        return new AidlTypes(
                vocabulary, new Wrappers(vocabulary, name, vocabulary.model().name()), imports);
    }
}
