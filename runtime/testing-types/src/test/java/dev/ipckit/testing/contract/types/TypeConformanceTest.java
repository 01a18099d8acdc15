/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.ipckit.Endpoint;
import dev.ipckit.IpcKit;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;

/** The trials leave no method out, and see what is wrong. */
class TypeConformanceTest {

    @Test
    void trials_callEveryMethod() throws Throwable {
        Set<String> called = new TreeSet<>();
        Endpoint endpoint = Endpoint.local("type-conformance");
        try (IpcKit server = IpcKit.builder().name("types-server").open();
                IpcKit client = IpcKit.builder().name("types-client").open()) {
            server.serve(endpoint, TypeConformanceStub.of(Echoed.service()));
            TypeConformance remote =
                    TypeConformanceStub.asInterface(client.connect(endpoint).root());

            for (DynamicTest trial : TypeTrials.of(recording(remote, called), 1).toList()) {
                trial.getExecutable().execute();
            }
        }

        assertThat(called)
                .isEqualTo(new TreeSet<>(Stream.of(TypeConformance.class.getMethods())
                        .map(Method::getName)
                        .toList()));
    }

    private static TypeConformance recording(TypeConformance remote, Set<String> called) {
        return (TypeConformance) Proxy.newProxyInstance(
                TypeConformance.class.getClassLoader(),
                new Class<?>[] {Echoed.OfThisPackage.class},
                (self, method, arguments) -> {
                    called.add(method.getName());
                    try {
                        return method.invoke(remote, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    /** Otherwise a trial that compares nothing would never be noticed. */
    @Test
    void trials_ofAnswersThatAreLost_fail() {
        TypeConformance silent = (TypeConformance) Proxy.newProxyInstance(
                TypeConformance.class.getClassLoader(),
                new Class<?>[] {Echoed.OfThisPackage.class},
                (self, method, arguments) -> nothing(method.getReturnType()));
        Set<String> content = new TreeSet<>();

        TypeTrials.of(silent, 1).forEach(trial -> {
            if (catchThrowable(() -> trial.getExecutable().execute()) == null) {
                content.add(trial.getDisplayName().replaceAll(" .*", ""));
            }
        });

        // These have no answer that could be lost.
        assertThat(content)
                .containsExactlyInAnyOrder(
                        "takesObject", "takesNullableObject", "takesObjectList", "takesNullableObjectList");
    }

    private static @Nullable Object nothing(Class<?> type) {
        return type.isPrimitive() && type != void.class ? Array.get(Array.newInstance(type, 1), 0) : null;
    }
}
