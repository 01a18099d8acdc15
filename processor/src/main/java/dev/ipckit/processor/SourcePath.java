/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/**
 * Where the source of an element lies. javac alone tells: before JDK 18 by its own {@link Trees}, which refuse an
 * environment that a build tool has wrapped; since then by {@code Elements.getFileObjectOf}, which wrappers pass on.
 */
final class SourcePath {
    private SourcePath() {}

    /** Null where the compiler does not tell, or where the source is not a file. */
    static @Nullable Path of(Element element, ProcessingEnvironment environment) {
        Elements elements = environment.getElementUtils();
        if (!elements.getClass().getName().startsWith("com.sun.tools.javac.")) {
            return null;
        }
        JavaFileObject file = byElements(element, elements);
        if (file == null) {
            file = byTrees(element, environment);
        }
        return file == null ? null : path(file.toUri());
    }

    private static @Nullable JavaFileObject byElements(Element element, Elements elements) {
        try {
            return (JavaFileObject)
                    Elements.class.getMethod("getFileObjectOf", Element.class).invoke(elements, element);
        } catch (ReflectiveOperationException | RuntimeException untold) {
            return null;
        }
    }

    private static @Nullable JavaFileObject byTrees(Element element, ProcessingEnvironment environment) {
        try {
            TreePath path = Trees.instance(environment).getPath(element);
            return path == null ? null : path.getCompilationUnit().getSourceFile();
        } catch (RuntimeException | LinkageError untold) {
            return null;
        }
    }

    private static @Nullable Path path(URI uri) {
        try {
            return "file".equals(uri.getScheme()) ? Path.of(uri) : null;
        } catch (IllegalArgumentException | FileSystemNotFoundException elsewhere) {
            return null;
        }
    }
}
