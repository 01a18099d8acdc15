/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor;

import dev.ipckit.processor.contract.LockFile;
import dev.ipckit.processor.model.ClassRef;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lock file of an interface: in the directory that an option names, else beside the sources where they lie as
 * Maven and Gradle want it. Tests have no peers of another age, and so no lock files.
 */
final class LockFiles {
    /** The option that names the directory. */
    static final String DIRECTORY_OPTION = "ipckit.contract.dir";

    private final ProcessingEnvironment environment;
    private final @Nullable String directory;

    LockFiles(ProcessingEnvironment environment) {
        this.environment = environment;
        this.directory = environment.getOptions().get(DIRECTORY_OPTION);
    }

    /**
     * The lock file, there or not; null where none is kept.
     *
     * @param adopter what bears the annotation: the interface itself, or what names it
     * @param name the interface
     */
    @Nullable
    LockFile of(Element adopter, ClassRef name) {
        Path kept = directory == null || directory.isBlank() ? besideSource(adopter) : Path.of(directory);
        return kept == null ? null : StoredLockFile.of(kept, name.canonicalName());
    }

    /**
     * The lock files of interfaces of the same simple name that are not there any more; none if {@code file}, that of {@code name},
     * exists.
     */
    List<StoredLockFile> leftBehind(LockFile file, ClassRef name) throws IOException {
        if (!(file instanceof StoredLockFile own) || own.exists()) {
            return List.of();
        }
        String suffix = "." + name.nestedName();
        return own.neighbours().stream()
                .filter(other -> ("." + other.interfaceName()).endsWith(suffix))
                .filter(other -> environment.getElementUtils().getTypeElement(other.interfaceName()) == null)
                .toList();
    }

    /** Whether something belongs to tests: not so where nobody tells where its source lies. */
    boolean isOfTests(Element adopter) {
        Path set = sourceSet(adopter);
        return set != null && isOfTests(set);
    }

    /** {@code src/main/ipckit} for {@code src/main/java/a/b/Foo.java} with the package a.b. */
    private @Nullable Path besideSource(Element adopter) {
        Path set = sourceSet(adopter);
        return set == null || isOfTests(set) ? null : set.resolve("ipckit");
    }

    private @Nullable Path sourceSet(Element adopter) {
        Path source = SourcePath.of(adopter, environment);
        String packageName = environment
                .getElementUtils()
                .getPackageOf(adopter)
                .getQualifiedName()
                .toString();
        Path root = source == null ? null : source.getParent();
        String[] packages = packageName.isEmpty() ? new String[0] : packageName.split("\\.");
        for (int i = packages.length - 1; i >= 0 && root != null; i--) {
            root = isNamed(root, packages[i]) ? root.getParent() : null;
        }
        if (root == null || !isNamed(root, "java")) {
            return null;
        }
        Path set = root.getParent();
        return set == null || !isNamed(set.getParent(), "src") ? null : set;
    }

    private static boolean isOfTests(Path set) {
        String name = String.valueOf(set.getFileName());
        return name.equals("test") || name.endsWith("Test") || name.equals("testFixtures");
    }

    private static boolean isNamed(@Nullable Path path, String name) {
        return path != null
                && path.getFileName() != null
                && path.getFileName().toString().equals(name);
    }
}
