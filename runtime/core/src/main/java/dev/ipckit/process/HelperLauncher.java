/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.process;

import dev.ipckit.RemoteObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;

/**
 * What a child's JVM begins with: watches the parent from the first moment on, then runs the class of the user.
 * Reflection is for this moment alone.
 */
final class HelperLauncher {

    static final String MODULE = "dev.ipckit";

    private HelperLauncher() {}

    /** Runs the class that the first argument names, or a class of a module; the others are its own arguments. */
    public static void main(String[] arguments) throws Throwable {
        ParentLink.establish();
        String[] rest = Arrays.copyOfRange(arguments, 1, arguments.length);
        Class<?> type;
        try {
            type = HelperClass.find(arguments[0]);
        } catch (ClassNotFoundException missing) {
            ParentLink.current().giveUp(String.valueOf(missing.getMessage()));
            return;
        }
        try {
            if (hasMain(type)) {
                Method main = type.getMethod("main", String[].class);
                main.setAccessible(true);
                main.invoke(null, (Object) rest);
            } else if (HelperService.class.isAssignableFrom(type)) {
                HelperMain.serve(((HelperService) make(type)).start(List.of(rest)));
            } else if (RemoteObject.class.isAssignableFrom(type)) {
                HelperMain.serve((RemoteObject) make(type));
            } else {
                ParentLink.current().giveUp(unsuitable(type));
            }
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause() == null ? thrown : thrown.getCause();
        }
    }

    static boolean hasMain(Class<?> type) {
        try {
            Method main = type.getMethod("main", String[].class);
            return Modifier.isStatic(main.getModifiers());
        } catch (NoSuchMethodException none) {
            return false;
        }
    }

    static boolean isSuitable(Class<?> type) {
        if (hasMain(type)) {
            return true;
        }
        return (HelperService.class.isAssignableFrom(type) || RemoteObject.class.isAssignableFrom(type))
                && Arrays.stream(type.getDeclaredConstructors()).anyMatch(some -> some.getParameterCount() == 0);
    }

    static String unsuitable(Class<?> type) {
        return type.getName() + " cannot run as a helper process: it needs a \"public static void main(String[])\" that"
                + " calls HelperMain.serve, or has to be a HelperService or a stub, with a constructor without"
                + " parameters (and, if nested, static)";
    }

    private static Object make(Class<?> type) throws ReflectiveOperationException {
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }
}
