/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.event.Level;

/**
 * What a {@link HelperBuilder} was told. Immutable.
 *
 * @param name in threads, messages and the log
 * @param code a class name, or {@code module/class}
 * @param classPath null: the parent's, unless there is a module path
 * @param modulePath null: the parent's, unless there is a class path
 */
record HelperSettings(
        String name,
        String code,
        Path java,
        @Nullable List<Path> classPath,
        @Nullable List<Path> modulePath,
        List<String> addModules,
        List<String> jvmArguments,
        List<String> arguments,
        boolean clearEnvironment,
        Map<String, String> environment,
        @Nullable Path directory,
        RestartPolicy restart,
        Duration startLimit,
        Duration stopLimit,
        String logger,
        Level outputLevel,
        Level errorLevel) {

    /** The module of the child's class; null where it is on the class path. */
    @Nullable
    String module() {
        int slash = code.indexOf('/');
        return slash < 0 ? null : code.substring(0, slash);
    }

    String className() {
        return code.substring(code.indexOf('/') + 1);
    }

    String packageName() {
        String className = className();
        return className.substring(0, Math.max(0, className.lastIndexOf('.')));
    }
}
