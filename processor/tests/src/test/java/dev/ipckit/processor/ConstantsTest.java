/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compiler;
import dev.ipckit.processor.model.ConstantModel;
import dev.ipckit.processor.reader.AdopterReader;
import dev.ipckit.processor.reader.Compilation;
import dev.ipckit.processor.reader.RemoteInterfaceReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;

/** The constants that an interface gives its peers. */
class ConstantsTest {

    /** Reads the model of every annotated element. */
    private static final class Reading extends AbstractProcessor {
        private final List<ConstantModel> constants = new ArrayList<>();

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("dev.ipckit.annotation.RemoteInterface");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            Compilation compilation = new Compilation(processingEnv.getElementUtils(), processingEnv.getTypeUtils());
            compilation.enterRound(round.getRootElements());
            for (TypeElement annotation : annotations) {
                for (Element element : round.getElementsAnnotatedWith(annotation)) {
                    new AdopterReader(compilation)
                            .read(element)
                            .subjects()
                            .forEach(subject -> constants.addAll(new RemoteInterfaceReader(compilation)
                                    .read(subject)
                                    .constants()));
                }
            }
            return false;
        }
    }

    @Test
    void constants_areReadWithTypeAndValue() {
        Reading reading = new Reading();
        var compiled = Compiler.javac()
                .withProcessors(reading)
                .compile(
                        TestSources.source("a.Base", "package a;", "interface Base { int MAX = 1; long BASE = 7; }"),
                        TestSources.source(
                                "a.Service",
                                "package a;",
                                "@dev.ipckit.annotation.RemoteInterface",
                                "interface Service extends Base {",
                                "    int MAX = 2 * 5;",
                                "    String NAME = \"n\" + MAX;",
                                "    boolean YES = true;",
                                "    byte B = -1;",
                                "    char C = 'c';",
                                "    double D = 1e3;",
                                "    java.util.List<String> COMPUTED = java.util.List.of();",
                                "    Integer BOXED = 3;",
                                "    long NOW = System.nanoTime();",
                                "}"));

        assertThat(compiled.errors()).isEmpty();
        assertThat(reading.constants)
                .extracting(one -> one.type() + " " + one.declaredIn() + "." + one.name() + " = " + one.value())
                .containsExactly(
                        "int a.Service.MAX = 10",
                        "long a.Base.BASE = 7",
                        "String a.Service.NAME = n10",
                        "boolean a.Service.YES = true",
                        "byte a.Service.B = -1",
                        "char a.Service.C = c",
                        "double a.Service.D = 1000.0");
    }
}
