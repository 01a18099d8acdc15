/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.contract.aidl;

import dev.ipckit.processor.model.ClassRef;
import dev.ipckit.processor.model.ConstantModel;
import dev.ipckit.processor.model.MethodModel;
import dev.ipckit.processor.model.ParameterModel;
import dev.ipckit.processor.model.RemoteInterfaceModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the file of an interface says. */
final class InterfaceText {
    private static final String INDENT = "    ";

    private final Vocabulary vocabulary;
    private final RemoteInterfaceModel model;
    private final List<Integer> codes;
    private final DocComments docs;
    private final AidlTypes types;
    private final AidlTypes tried;
    private final StringBuilder text = new StringBuilder();

    /**
     * Writes an interface.
     *
     * @param tried types of another vocabulary, to see what they would be
     */
    InterfaceText(Vocabulary vocabulary, List<Integer> codes, DocComments docs, AidlTypes types, AidlTypes tried) {
        this.vocabulary = vocabulary;
        this.model = vocabulary.model();
        this.codes = codes;
        this.docs = docs;
        this.types = types;
        this.tried = tried;
    }

    String of(ClassRef name) {
        addDoc(docs.of(model.place()), "");
        if (!name.canonicalName().equals(model.descriptor())) {
            addDescriptor();
        }
        text.append(model.oneway() == null ? "" : "oneway ")
                .append("interface ")
                .append(name.simpleName())
                .append(" {\n");
        for (ConstantModel constant : model.constants()) {
            addDoc(docs.of(constant.place()), INDENT);
            SinceText.of(constant.since()).forEach(this::addLine);
            addLine(Constants.line(constant, vocabulary.level()));
        }
        addMethods();
        return text.append("}\n").toString();
    }

    private void addDescriptor() {
        if (vocabulary.level().knowsLaterTypes()) {
            text.append("@Descriptor(value=\"").append(model.descriptor()).append("\")\n");
        } else {
            text.append(
                            "// AIDL 10 derives the interface descriptor from the name of the interface, but this one's is\n// ")
                    .append(model.descriptor())
                    .append(": give it that one, or change DESCRIPTOR in what AIDL generates.\n");
        }
    }

    private void addMethods() {
        List<MethodModel> methods = model.methods();
        List<String> faults = new ArrayList<>();
        boolean numbered = false;
        for (int i = 0; i < methods.size(); i++) {
            faults.add(whyNot(methods.get(i)));
            numbered |= codes.get(i) != i + 1 || !faults.get(i).isEmpty();
        }
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < methods.size(); i++) {
            MethodModel method = methods.get(i);
            text.append(i == 0 && model.constants().isEmpty() ? "" : "\n");
            if (!faults.get(i).isEmpty()) {
                addLine("// AIDL cannot say the method of transaction code " + codes.get(i) + ", which stays its own:");
                addLine("//   " + MethodText.inJava(method));
                addLine("//   " + faults.get(i));
                continue;
            }
            addDoc(docs.of(method.place()), INDENT);
            MethodText.of(method, nameOf(method, taken), codes.get(i), numbered, vocabulary, types)
                    .forEach(this::addLine);
        }
    }

    private String whyNot(MethodModel method) {
        String why = MethodText.whyNot(method, vocabulary);
        for (ParameterModel parameter : method.parameters()) {
            why = why.isEmpty() ? MethodText.whyNoDirection(parameter, tried) : why;
        }
        return why;
    }

    /** AIDL has no overloads, and names of methods are not on the wire: those behind the first say their parameters. */
    private static String nameOf(MethodModel method, Set<String> taken) {
        String name = AidlNames.method(method.name());
        if (taken.add(name)) {
            return name;
        }
        StringBuilder longer = new StringBuilder(name);
        for (ParameterModel parameter : method.parameters()) {
            longer.append('_').append(AidlNames.word(parameter.use().javaType()));
        }
        String unique = longer.toString();
        for (int i = 2; !taken.add(unique); i++) {
            unique = longer + "_" + i;
        }
        return unique;
    }

    private void addLine(String line) {
        text.append(INDENT).append(line).append('\n');
    }

    private void addDoc(String doc, String indent) {
        if (doc.isEmpty()) {
            return;
        }
        text.append(indent).append("/**\n");
        doc.strip()
                .lines()
                .forEach(line -> text.append((indent + " * " + line.strip()).stripTrailing())
                        .append('\n'));
        text.append(indent).append(" */\n");
    }
}
