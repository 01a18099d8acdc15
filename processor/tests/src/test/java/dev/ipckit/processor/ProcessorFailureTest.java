/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;

/** What is wrong with the processor must not look like a fault of the user's, nor stop the compiler. */
class ProcessorFailureTest {

    /** The processor, in a compiler whose filer fails for one interface. */
    private static final class Failing extends AbstractProcessor {
        private final RemoteInterfaceProcessor processor = new RemoteInterfaceProcessor();

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            Filer filer = wrap(Filer.class, environment.getFiler(), "createSourceFile");
            processor.init(wrap(ProcessingEnvironment.class, environment, filer));
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return processor.getSupportedAnnotationTypes();
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return processor.getSupportedSourceVersion();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            processor.process(annotations, round);
            return false;
        }

        private static <T> T wrap(Class<T> type, T target, Object instead) {
            Object proxy =
                    Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
                        if (method.getName().equals(instead)
                                && args[0].toString().startsWith("example.First")) {
                            throw new IllegalStateException("planted failure");
                        }
                        if (method.getReturnType().isInstance(instead)) {
                            return instead;
                        }
                        try {
                            return method.invoke(target, args);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
            return type.cast(proxy);
        }
    }

    /** javac has neither accessor nor diagnostic of its own for it while processors run. */
    @Test
    void componentThatNoRecordMayHave_isLeftToTheCompiler() {
        Compilation compilation = Compilations.run(
                List.of(TestSources.source(
                        "example.Service",
                        "package example;",
                        "@dev.ipckit.annotation.RemoteInterface",
                        "interface Service { Value call(Value value); record Value(int hashCode) {} }")),
                List.of());

        assertThat(compilation.errors()).isNotEmpty();
        assertThat(Compilations.messages(compilation)).isEmpty();
    }

    @Test
    void failure_isReportedOnTheInterfaceAndOthersGoOn() {
        Compilation compilation = Compiler.javac()
                .withProcessors(new Failing())
                .compile(
                        TestSources.source(
                                "example.First",
                                "package example;",
                                "",
                                "@dev.ipckit.annotation.RemoteInterface",
                                "interface First { void call(); }"),
                        TestSources.source(
                                "example.Second",
                                "package example;",
                                "@dev.ipckit.annotation.RemoteInterface",
                                "interface Second { Object call(); }"));

        assertThat(Compilations.messages(compilation))
                .extracting(Compilations.Message::id)
                .containsExactly("IPC091", "IPC017");
        assertThat(Compilations.messages(compilation).get(0)).satisfies(message -> {
            assertThat(message.id()).isEqualTo("IPC091");
            assertThat(message.line()).isEqualTo(4);
            assertThat(message.text())
                    .contains("example.First", "please report it", "IllegalStateException: planted failure", "\tat ");
        });
    }
}
