/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.process;

import org.jspecify.annotations.Nullable;

/**
 * Finds the class that a child is to run, named as for the java command: {@code com.example.Main}, {@code
 * module/class}. For the child's JVM alone.
 */
final class HelperClass {

    private HelperClass() {}

    /** @throws ClassNotFoundException if there is none; its message is a sentence for whoever named it */
    static Class<?> find(String code) throws ClassNotFoundException {
        int slash = code.indexOf('/');
        return slash < 0 ? onClassPath(code) : inModule(code.substring(0, slash), code.substring(slash + 1));
    }

    private static Class<?> onClassPath(String name) throws ClassNotFoundException {
        try {
            return Class.forName(name, true, ClassLoader.getSystemClassLoader());
        } catch (ClassNotFoundException missing) {
            String meant = nested(name, HelperClass::isOnClassPath);
            throw new ClassNotFoundException(
                    "there is no class " + name + " on its class path"
                            + (meant == null ? "" : "; is it " + meant + "?"),
                    missing);
        }
    }

    private static boolean isOnClassPath(String name) {
        try {
            return Class.forName(name, false, ClassLoader.getSystemClassLoader()) != null;
        } catch (ClassNotFoundException | LinkageError none) {
            return false;
        }
    }

    private static Class<?> inModule(String moduleName, String name) throws ClassNotFoundException {
        Module module = ModuleLayer.boot().findModule(moduleName).orElse(null);
        if (module == null) {
            throw new ClassNotFoundException("there is no module " + moduleName + " on its module path");
        }
        Class<?> type = Class.forName(module, name);
        if (type == null) {
            String meant = nested(name, other -> Class.forName(module, other) != null);
            throw new ClassNotFoundException("there is no class " + name + " in module " + moduleName
                    + (meant == null ? "" : "; is it " + meant + "?"));
        }
        return type;
    }

    private interface Existence {
        boolean of(String name);
    }

    /** The nested class whose name was written as in source code; null if there is none. */
    private static @Nullable String nested(String name, Existence existence) {
        String binary = name;
        for (int dot = binary.lastIndexOf('.'); dot > 0; dot = binary.lastIndexOf('.', dot - 1)) {
            binary = binary.substring(0, dot) + '$' + binary.substring(dot + 1);
            if (existence.of(binary)) {
                return binary;
            }
        }
        return null;
    }
}
