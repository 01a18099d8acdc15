/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.samples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every Java block of the README and of the pages beside the modules compiles, with the processor: all together, as one
 * program. A type stands alone, members stand in a class, and statements in a method; what they take for granted is in the
 * resources, as {@code Reader} and its neighbours. Here, because this sample has all modules at hand. The pages of the
 * diagnostics are held to sources of their own.
 */
class DocumentedCodeTest {
    private static final Path ROOT = Path.of("../..");
    private static final Pattern BLOCK = Pattern.compile("(?m)^```java\\n((?s:.*?))^```$");
    private static final Pattern TYPE = Pattern.compile("(?m)\\A(?:@.*\\n)*public (?:interface|class|record) (\\w+)");
    private static final Pattern MEMBERS = Pattern.compile("\\A(?:static class|@Test)\\b");
    private static final String IMPORTS = """
            package documented;

            import static org.assertj.core.api.Assertions.assertThat;

            import dev.ipckit.*;
            import dev.ipckit.annotation.*;
            import dev.ipckit.process.*;
            import dev.ipckit.samgr.*;
            import dev.ipckit.softbus.*;
            import dev.ipckit.softbus.device.*;
            import dev.ipckit.softbus.discovery.*;
            import dev.ipckit.testing.*;
            import documented.Calculator.Progress;
            import documented.Calculator.Quotient;
            import java.nio.file.Path;
            import java.time.Duration;
            import java.util.*;
            import java.util.concurrent.*;
            import org.junit.jupiter.api.Test;
            import org.junit.jupiter.api.extension.ExtendWith;

            """;

    @TempDir
    private Path directory;

    @Test
    void everyBlock_compiles() throws IOException {
        List<Path> sources = new ArrayList<>(files(Path.of("src/test/resources/documented"), ".java"));
        int blocks = 0;
        for (Path page : pages()) {
            Matcher block = BLOCK.matcher(Files.readString(page));
            while (block.find()) {
                sources.add(source(++blocks, block.group(1)));
            }
        }

        assertThat(blocks).isGreaterThan(12);
        assertThat(errors(sources)).isEmpty();
    }

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(ROOT.resolve("README.md")));
        for (String folder : List.of("processor/docs", "runtime/docs")) {
            pages.addAll(files(ROOT.resolve(folder), ".md"));
        }
        try (Stream<Path> samples = Files.list(ROOT.resolve("samples"))) {
            samples.map(sample -> sample.resolve("README.md"))
                    .filter(Files::exists)
                    .forEach(pages::add);
        }
        return pages;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private Path source(int number, String block) throws IOException {
        Matcher type = TYPE.matcher(block);
        String name = type.find() ? type.group(1) : "Block" + number;
        String text = block;
        if (name.startsWith("Block")) {
            String body = MEMBERS.matcher(block).find() ? block : "void run() throws Exception {\n" + block + "}\n";
            text = "abstract class " + name + " extends Reader {\n" + body + "}\n";
        }
        return Files.writeString(directory.resolve(name + ".java"), IMPORTS + text);
    }

    private List<String> errors(List<Path> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        String path = System.getProperty("java.class.path");
        List<String> options =
                List.of("-cp", path, "-processorpath", path, "-Aipckit.contract=off", "-d", directory.toString());
        try (StandardJavaFileManager files = compiler.getStandardFileManager(said, null, null)) {
            compiler.getTask(
                            Writer.nullWriter(), files, said, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
        }
        return said.getDiagnostics().stream()
                .filter(one -> one.getKind() == Diagnostic.Kind.ERROR)
                .map(one -> one + "\nin\n" + text(one.getSource()))
                .toList();
    }

    private static String text(JavaFileObject source) {
        try {
            return source == null ? "" : source.getCharContent(true).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
