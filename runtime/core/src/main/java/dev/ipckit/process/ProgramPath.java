/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.process;

import java.io.File;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/**
 * Where a child's JVM finds its classes. Immutable.
 *
 * @param classPath may be empty
 * @param modulePath may be empty
 * @param modules those to resolve in addition to the one that is started
 * @param runtimeIsModule whether this package comes from the module path there
 */
record ProgramPath(List<Path> classPath, List<Path> modulePath, Set<String> modules, boolean runtimeIsModule) {

    private static final Module RUNTIME = ProgramPath.class.getModule();

    static ProgramPath of(HelperSettings settings) {
        Set<String> modules = new LinkedHashSet<>(settings.addModules());
        String module = settings.module();
        if (module != null) {
            modules.add(module);
        }
        if (settings.classPath() == null && settings.modulePath() == null) {
            if (RUNTIME.isNamed()) {
                // The parent's --add-modules and its main module cannot be asked for: but what they led to can.
                ModuleLayer.boot().modules().forEach(resolved -> modules.add(resolved.getName()));
            }
            return new ProgramPath(pathOf("java.class.path"), pathOf("jdk.module.path"), modules, RUNTIME.isNamed());
        }
        List<Path> classPath = settings.classPath() == null ? List.of() : settings.classPath();
        List<Path> modulePath = settings.modulePath() == null ? List.of() : settings.modulePath();
        return module == null
                ? new ProgramPath(withRuntime(classPath), modulePath, modules, false)
                : new ProgramPath(classPath, withRuntime(modulePath), modules, true);
    }

    /** Absolute, because the child may work in another directory. */
    private static List<Path> pathOf(String property) {
        List<Path> elements = new ArrayList<>();
        String path = System.getProperty(property, "");
        if (!path.isEmpty()) {
            for (String element : path.split(File.pathSeparator, -1)) {
                elements.add(Path.of(element).toAbsolutePath());
            }
        }
        return elements;
    }

    private static List<Path> withRuntime(List<Path> elements) {
        Set<Path> all = new LinkedHashSet<>(elements);
        for (Class<?> needed : List.of(ProgramPath.class, Logger.class)) {
            Path location = locationOf(needed);
            if (location != null) {
                all.add(location);
            }
        }
        return List.copyOf(all);
    }

    /** Null where the class is part of the run-time image, and needs no path. */
    private static @Nullable Path locationOf(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        URL location = source == null ? null : source.getLocation();
        if (location == null || !location.getProtocol().equals("file")) {
            return null;
        }
        try {
            return Path.of(location.toURI());
        } catch (URISyntaxException unusual) {
            throw new IllegalStateException("cannot find the file of " + type.getName() + " at " + location, unusual);
        }
    }
}
