/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Hands javac sources that are there already: what any processor costs that generates them, whatever it does to find
 * out what is in them.
 */
public final class CopyProcessor extends AbstractProcessor {
    /** The option that names the directory of the sources. */
    static final String OPTION = "copied";

    private boolean done;

    /** Made by the compiler. */
    public CopyProcessor() {}

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (!done) {
            done = true;
            Path root = Path.of(processingEnv.getOptions().get(OPTION));
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    copy(root, file);
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return false;
    }

    private void copy(Path root, Path file) throws IOException {
        String path = root.relativize(file).toString();
        String name = path.substring(0, path.length() - ".java".length()).replace('/', '.');
        String text = Files.readString(file);
        try (Writer writer = processingEnv.getFiler().createSourceFile(name).openWriter()) {
            writer.write(text);
        }
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("dev.ipckit.annotation.*");
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(OPTION);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }
}
