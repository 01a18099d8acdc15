/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.testng.annotations.AfterClass;
import org.testng.annotations.BeforeClass;
import org.testng.annotations.BeforeMethod;
import org.testng.annotations.Test;

/** Runs the rules of the Reactive Streams TCK, which TestNG would run, one JUnit test each. */
final class TckRules {
    /** What the TCK lists and does not try, since nobody can from outside. */
    private static final String UNTESTED = "untested_";

    private TckRules() {}

    /**
     * The tests of all rules.
     *
     * @param verification makes what verifies them, anew for each; a rule that it skips fails
     */
    static Stream<DynamicTest> of(Supplier<?> verification) {
        Method[] methods = verification.get().getClass().getMethods();
        return Arrays.stream(methods)
                .filter(method -> method.isAnnotationPresent(Test.class)
                        && !method.getName().startsWith(UNTESTED))
                .sorted(Comparator.comparing(Method::getName))
                .map(rule -> DynamicTest.dynamicTest(rule.getName(), () -> check(verification.get(), methods, rule)));
    }

    private static void check(Object verification, Method[] methods, Method rule) throws Throwable {
        invokeAll(verification, methods, BeforeClass.class);
        try {
            invokeAll(verification, methods, BeforeMethod.class);
            invoke(verification, rule);
        } finally {
            invokeAll(verification, methods, AfterClass.class);
        }
    }

    private static void invokeAll(Object verification, Method[] methods, Class<? extends Annotation> marked)
            throws Throwable {
        for (Method method : methods) {
            if (method.isAnnotationPresent(marked)) {
                invoke(verification, method);
            }
        }
    }

    private static void invoke(Object verification, Method method) throws Throwable {
        try {
            method.invoke(verification);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
