/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Types that another processor generates while ours runs. */
class RoundsTest {

    /** Writes one class a round. First in line: once all annotations are claimed, javac asks no further processor. */
    private static final class Writing extends AbstractProcessor {
        private final Deque<String> sources;

        Writing(String... sources) {
            this.sources = new ArrayDeque<>(List.of(sources));
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            String source = sources.poll();
            if (source != null) {
                String name = source.replaceAll("(?s).*(?:record|class|interface) (\\w+).*", "$1");
                try (Writer writer = processingEnv
                        .getFiler()
                        .createSourceFile("later." + name)
                        .openWriter()) {
                    writer.write("package later; " + source);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return false;
        }
    }

    private static final JavaFileObject SERVICE = TestSources.source(
            "later.Service",
            "package later;",
            "@dev.ipckit.annotation.RemoteInterface",
            "interface Service extends Base {",
            "    java.util.List<Point> points(Listener listener) throws Failure;",
            "    void later(Pair pair);",
            "    record Pair(Point one, Point two) {}",
            "}");

    private static final JavaFileObject ADAPTED = TestSources.source(
            "later.Adapted",
            "package later;",
            "import dev.ipckit.annotation.*;",
            "@RemoteInterface",
            "interface Adapted {",
            "    @ParcelAdapter(ByName.class)",
            "    Thread thread();",
            "}");

    @Test
    void missingTypes_areWaitedFor() {
        Compilation compilation = Compiler.javac()
                .withProcessors(
                        new Writing(
                                "record Point(int x) {}",
                                "@dev.ipckit.annotation.RemoteInterface interface Listener { void heard(); }",
                                "class Failure extends Exception {}",
                                "interface Base { Point base(); }"),
                        new RemoteInterfaceProcessor())
                .compile(SERVICE);

        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation.generatedSourceFiles())
                .extracting(file -> file.getName().replaceAll(".*/", ""))
                .contains("ServiceProxy.java", "ServiceStub.java", "ServiceParcels.java", "ListenerStub.java");
    }

    @Test
    void typesThatNeverCome_areReportedOnce() {
        Compilation compilation = Compiler.javac()
                .withProcessors(new Writing("record Point(int x) {}"), new RemoteInterfaceProcessor())
                .compile(SERVICE);

        assertThat(Compilations.messages(compilation))
                .extracting(Compilations.Message::id)
                .containsOnly("IPC028")
                .hasSize(3);
    }

    @Test
    void missingAdapter_isWaitedFor() {
        Compilation compilation = Compiler.javac()
                .withProcessors(
                        new Writing("class ByName implements dev.ipckit.parcel.TypeAdapter<Thread, String> {"
                                + " public String toParcel(Thread thread) { return thread.getName(); }"
                                + " public Thread fromParcel(String name) { return new Thread(name); } }"),
                        new RemoteInterfaceProcessor())
                .compile(ADAPTED);

        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation.generatedSourceFiles())
                .extracting(file -> file.getName().replaceAll(".*/", ""))
                .contains("AdaptedStub.java");
    }

    @Test
    void adapterThatNeverComes_isMissing() {
        Compilation compilation =
                Compiler.javac().withProcessors(new RemoteInterfaceProcessor()).compile(ADAPTED);

        assertThat(Compilations.messages(compilation))
                .extracting(Compilations.Message::id)
                .containsExactly("IPC028");
    }
}
