/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor;

import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/** The sources among the test's resources. */
public final class TestSources {
    private TestSources() {}

    public static Path resource(String name) {
        URL url = TestSources.class.getResource("/" + name);
        if (url == null) {
            throw new IllegalArgumentException("no test resource " + name);
        }
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The same resource where it is kept, to write it anew. */
    static Path kept(String name) {
        return Path.of(System.getProperty("basedir", "."), "src", "test", "resources")
                .resolve(name);
    }

    static List<Path> directories(String name) {
        return list(resource(name), Files::isDirectory);
    }

    /** The Java files right in a directory. */
    public static List<Path> javaFiles(Path directory) {
        return list(directory, path -> path.toString().endsWith(".java"));
    }

    public static void copy(Path directory, Path to) {
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : paths.toList()) {
                Files.copy(path, to.resolve(directory.relativize(path).toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static JavaFileObject source(Path path) {
        try {
            return JavaFileObjects.forResource(path.toUri().toURL());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static JavaFileObject source(String name, String... lines) {
        return JavaFileObjects.forSourceString(name, String.join("\n", lines));
    }

    private static List<Path> list(Path directory, Predicate<Path> wanted) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(wanted).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
