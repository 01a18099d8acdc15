/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor;

import dev.ipckit.processor.generator.GeneratedSource;
import dev.ipckit.processor.generator.RemoteInterfaceGenerator;
import dev.ipckit.processor.model.ClassRef;
import dev.ipckit.processor.model.ContractStamp;
import dev.ipckit.processor.model.RemoteInterfaceModel;
import dev.ipckit.processor.model.RuntimeTypes;
import dev.ipckit.processor.reader.AdopterReader;
import dev.ipckit.processor.reader.Compilation;
import dev.ipckit.processor.reader.MisplacedAnnotationReader;
import dev.ipckit.processor.reader.RefusedSources;
import dev.ipckit.processor.reader.RemoteInterfaceReader;
import dev.ipckit.processor.reader.Subject;
import dev.ipckit.processor.rule.AdopterRule;
import dev.ipckit.processor.rule.Findings;
import dev.ipckit.processor.rule.MisplacedAnnotationRule;
import dev.ipckit.processor.rule.Rules;
import dev.ipckit.processor.rule.UnresolvedTypeRule;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** What happens to annotated declarations from round to round. */
final class RemoteInterfaceRounds {
    private final Filer filer;
    private final Compilation compilation;
    private final Reporter reporter;
    private final SourceLevel level;
    private final AidlFiles aidl;
    private final Contracts contracts;
    private final Rules rules = new Rules();
    private final RemoteInterfaceGenerator generator =
            new RemoteInterfaceGenerator(RemoteInterfaceProcessor.class.getName());

    private final AdopterReader adopters;
    private final Set<ClassRef> done = new HashSet<>();

    /** By name: an element of an earlier round still has the types that were missing then. */
    private Set<String> waiting = new LinkedHashSet<>();

    RemoteInterfaceRounds(ProcessingEnvironment environment) {
        this.filer = environment.getFiler();
        this.compilation = new Compilation(environment.getElementUtils(), environment.getTypeUtils());
        this.adopters = new AdopterReader(compilation);
        this.reporter = new Reporter(environment.getMessager());
        this.level = new SourceLevel(environment.getSourceVersion());
        this.aidl = new AidlFiles(environment, compilation, reporter);
        this.contracts = new Contracts(environment, reporter);
    }

    /** Only asks for annotations that are there: javac goes through all that it compiles for each question. */
    void next(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        compilation.enterRound(round.getRootElements());
        Set<Element> annotated = new LinkedHashSet<>();
        for (String name : waiting) {
            Element element = compilation.element(name);
            if (element != null) {
                annotated.add(element);
            }
        }
        waiting = new LinkedHashSet<>();
        annotated.addAll(annotated(annotations, round, RuntimeTypes.REMOTE_INTERFACE));
        Findings older = new Findings();
        boolean tooOld = level.isTooOld(annotated, older);
        reporter.report(older);
        if (tooOld) {
            // An older Java has not all of the types either: what the reader said of them would lead nowhere.
            return;
        }
        // All that somebody names is known before anything that uses it is read.
        List<Subject> subjects = new ArrayList<>();
        for (Element element : annotated) {
            subjects.addAll(find(element));
        }
        if (!subjects.isEmpty()) {
            RemoteInterfaceReader reader = new RemoteInterfaceReader(compilation);
            subjects.forEach(subject -> processSafely(subject, reader, round.processingOver()));
        }
        checkMisplaced(annotations, round);
        if (round.processingOver() && !round.errorRaised() && !reporter.anyError()) {
            contracts.write();
        }
    }

    private List<Subject> find(Element element) {
        if (RefusedSources.include(element, compilation)) {
            return List.of();
        }
        AdopterReader.Found found = adopters.read(element);
        Findings findings = new Findings();
        found.adopters().forEach(adopter -> AdopterRule.check(adopter, findings));
        reporter.report(findings);
        if (found.waiting()) {
            waiting.add(Compilation.keyOf(element));
        }
        return found.subjects().stream()
                .filter(subject ->
                        subject.type().equals(element) || !RefusedSources.include(subject.type(), compilation))
                .toList();
    }

    private void processSafely(Subject subject, RemoteInterfaceReader reader, boolean lastRound) {
        try {
            process(subject, reader, lastRound);
        } catch (IOException | RuntimeException | StackOverflowError | AssertionError failure) {
            reporter.reportFailure(subject.adopter(), subject.type(), failure);
        }
    }

    private void process(Subject subject, RemoteInterfaceReader reader, boolean lastRound) throws IOException {
        if (done.contains(subject.stem())) {
            return;
        }
        RemoteInterfaceModel model = reader.read(subject);
        if (!lastRound && UnresolvedTypeRule.isWaiting(model)) {
            waiting.add(Compilation.keyOf(subject.adopter()));
            return;
        }
        Findings findings = rules.check(model);
        reporter.report(findings, subject.adopter());
        ContractStamp stamp = findings.anyError() ? null : contracts.keep(model, subject.adopter());
        if (stamp != null) {
            for (GeneratedSource source : generator.generate(model, stamp)) {
                write(source, model.name(), subject.adopter());
            }
            aidl.write(model, stamp.codes(), subject.adopter());
            done.add(subject.stem());
        } else if (!lastRound) {
            // What is written in the last round comes too late: by then the compiler has missed it.
            for (GeneratedSource source : generator.generateStandIns(model)) {
                write(source, model.name(), subject.adopter());
            }
            done.add(subject.stem());
        }
    }

    /** Each file has one origin, which makes the processor an isolating one. */
    private void write(GeneratedSource source, ClassRef origin, Element element) throws IOException {
        try (Writer writer =
                filer.createSourceFile(source.name().canonicalName(), element).openWriter()) {
            writer.write(source.text());
        }
        compilation.generated(source.name(), origin);
    }

    private void checkMisplaced(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        MisplacedAnnotationReader reader = new MisplacedAnnotationReader();
        for (ClassRef annotation : List.of(
                RuntimeTypes.ONEWAY,
                RuntimeTypes.TRANSACTION_CODE,
                RuntimeTypes.IN,
                RuntimeTypes.OUT,
                RuntimeTypes.IN_OUT,
                RuntimeTypes.FIXED_SIZE,
                RuntimeTypes.PARCEL_ADAPTER)) {
            checkMisplaced(reader, annotations, round, annotation);
        }
        for (ClassRef policy : RuntimeTypes.POLICIES) {
            checkMisplaced(reader, annotations, round, policy);
        }
        for (ClassRef annotation : RuntimeTypes.OF_VALUES) {
            checkMisplaced(reader, annotations, round, annotation);
        }
    }

    private void checkMisplaced(
            MisplacedAnnotationReader reader,
            Set<? extends TypeElement> annotations,
            RoundEnvironment round,
            ClassRef annotation) {
        Findings findings = new Findings();
        MisplacedAnnotationRule.check(reader.read(annotated(annotations, round, annotation), annotation), findings);
        reporter.report(findings);
    }

    private static Set<? extends Element> annotated(
            Set<? extends TypeElement> annotations, RoundEnvironment round, ClassRef wanted) {
        for (TypeElement annotation : annotations) {
            if (annotation.getQualifiedName().contentEquals(wanted.canonicalName())) {
                return round.getElementsAnnotatedWith(annotation);
            }
        }
        return Set.of();
    }
}
