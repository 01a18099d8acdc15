/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;

/** What Gradle asks of an isolating processor: it compiles only those interfaces anew that a change may concern. */
class IncrementalBuildTest {

    /** The processor, in a compiler whose filer notes what each file is made from. */
    private static final class Recording extends AbstractProcessor {
        private final RemoteInterfaceProcessor processor = new RemoteInterfaceProcessor();
        private final Map<String, List<String>> origins = new TreeMap<>();

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            Filer filer = environment.getFiler();
            Filer noting = wrap(Filer.class, filer, (name, args) -> {
                if (name.startsWith("create")) {
                    Element[] elements = (Element[]) args[args.length - 1];
                    String file = name.equals("createResource") ? args[1] + "/" + args[2] : args[0].toString();
                    origins.put(
                            file, Arrays.stream(elements).map(Object::toString).toList());
                }
                return null;
            });
            processor.init(wrap(
                    ProcessingEnvironment.class, environment, (name, args) -> name.equals("getFiler") ? noting : null));
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

        private interface Instead {
            Object answer(String method, Object[] args);
        }

        private static <T> T wrap(Class<T> type, T target, Instead instead) {
            Object proxy =
                    Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
                        Object answer = instead.answer(method.getName(), args);
                        if (answer != null) {
                            return answer;
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

    @Test
    void marker_saysIsolating() throws IOException {
        try (InputStream marker = RemoteInterfaceProcessor.class.getResourceAsStream(
                "/META-INF/gradle/incremental.annotation.processors")) {
            assertThat(new String(marker.readAllBytes(), StandardCharsets.UTF_8).strip())
                    .isEqualTo(RemoteInterfaceProcessor.class.getName() + ",isolating");
        }
    }

    @Test
    void generatedFiles_haveTheirInterfaceAsTheOnlyOrigin() {
        Recording recording = new Recording();
        Compilation compilation = Compiler.javac()
                .withProcessors(recording)
                .compile(
                        TestSources.source(
                                "app.Outer",
                                "package app;",
                                "import dev.ipckit.annotation.RemoteInterface;",
                                "@RemoteInterface public interface Outer {",
                                "    Value call(Inner inner, Other other);",
                                "    record Value(String text) {}",
                                "    @RemoteInterface interface Inner { void heard(Value value); }",
                                "}"),
                        TestSources.source(
                                "app.Other",
                                "package app;",
                                "@dev.ipckit.annotation.RemoteInterface",
                                "public interface Other { Outer.Value value(java.util.List<Outer.Value> values); }"),
                        TestSources.source(
                                "app.package-info",
                                "@dev.ipckit.annotation.RemoteInterface(of = Runnable.class)",
                                "package app;"));

        assertThat(compilation.errors()).isEmpty();
        List<String> expected = new ArrayList<>();
        for (String stem : List.of("Other", "Outer", "Outer_Inner", "Runnable")) {
            expected.addAll(List.of("app." + stem + "Proxy", "app." + stem + "Stub"));
        }
        assertThat(recording.origins.keySet()).containsAll(expected);
        recording.origins.forEach((file, origin) -> {
            String stem = file.replaceAll("^app\\.|(Proxy|Stub|Parcels)$", "").replace('_', '.');
            assertThat(origin).as("%s", file).containsExactly(stem.equals("Runnable") ? "app" : "app." + stem);
        });
    }
}
