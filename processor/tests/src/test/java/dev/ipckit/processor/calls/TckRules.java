/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.testng.SkipException;
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
     * @param verification makes what verifies them, anew for each
     * @param inapplicable rules that the TCK skips here, each with the reason; a rule that is skipped and is not among them
     *     fails, and so does one that is among them and is not skipped
     */
    static Stream<DynamicTest> of(Supplier<?> verification, Map<String, String> inapplicable) {
        Method[] methods = verification.get().getClass().getMethods();
        return Arrays.stream(methods)
                .filter(method -> method.isAnnotationPresent(Test.class)
                        && !method.getName().startsWith(UNTESTED))
                .sorted(Comparator.comparing(Method::getName))
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getName(),
                        () -> check(verification.get(), methods, rule, inapplicable.get(rule.getName()))));
    }

    private static void check(Object verification, Method[] methods, Method rule, @Nullable String whyNot)
            throws Throwable {
        invokeAll(verification, methods, BeforeClass.class);
        try {
            invokeAll(verification, methods, BeforeMethod.class);
            if (whyNot == null) {
                invoke(verification, rule);
            } else {
                assertThatThrownBy(() -> invoke(verification, rule)).as(whyNot).isInstanceOf(SkipException.class);
            }
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
