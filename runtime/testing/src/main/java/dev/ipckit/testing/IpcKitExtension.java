/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing;

import dev.ipckit.Endpoint;
import dev.ipckit.IpcKit;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test its own processes inside the JVM, and fails it if they leave parcels or threads behind.
 *
 * <pre>{@code
 * @ExtendWith(IpcKitExtension.class)
 * class GreeterTest {
 *     @Test
 *     void greets(IpcKit server, IpcKit client, Endpoint endpoint) {
 *         server.serve(endpoint, GreeterStub.of(name -> "Hello " + name));
 *         Greeter greeter = GreeterStub.asInterface(client.connect(endpoint).root());
 *         ...
 *     }
 * }
 * }</pre>
 *
 * <p>Each parameter of type {@link IpcKit} is a process of its own, closed after the test; all parameters of type
 * {@link Endpoint} of one test are the same endpoint inside the JVM. Parameters of {@code @BeforeEach} and {@code
 * @AfterEach} methods are the test's too; a {@code @BeforeAll} method belongs to no test and is refused. Thread-safe;
 *     but what a leak
 * is cannot be told while other tests run in the same JVM.
 */
public final class IpcKitExtension implements BeforeEachCallback, AfterEachCallback, ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(IpcKitExtension.class);
    private static final AtomicInteger number = new AtomicInteger();

    private final Duration leakLimit;

    /** For JUnit. */
    public IpcKitExtension() {
        this(Eventually.LIMIT);
    }

    /** @param leakLimit how long parcels and threads may take to go away */
    IpcKitExtension(Duration leakLimit) {
        this.leakLimit = leakLimit;
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        processes(context);
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        Processes processes = context.getStore(NAMESPACE).remove(Processes.class, Processes.class);
        if (processes != null) {
            processes.closeAll();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return parameter.getDeclaringExecutable() instanceof Method && (type == IpcKit.class || type == Endpoint.class);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        if (context.getTestMethod().isEmpty()) {
            throw new ParameterResolutionException(
                    type.getSimpleName() + " " + parameter.getParameter().getName()
                            + " would outlive each test: take it as a parameter of the test, or of a @BeforeEach or @AfterEach"
                            + " method, or open and close it in @BeforeAll and @AfterAll by yourself");
        }
        Processes processes = processes(context);
        return type == Endpoint.class
                ? processes.endpoint
                : processes.open(parameter.getParameter().getName());
    }

    private Processes processes(ExtensionContext context) {
        return context.getStore(NAMESPACE)
                .computeIfAbsent(Processes.class, key -> new Processes(leakLimit), Processes.class);
    }

    /** What one test has been given. */
    private static final class Processes {
        final Endpoint endpoint = Endpoint.local("test-" + number.incrementAndGet());
        private final TestResources opened = new TestResources();

        Processes(Duration leakLimit) {
            LeakCheck leaks = LeakCheck.begin();
            opened.add(() -> leaks.assertNothingLeft(leakLimit));
        }

        IpcKit open(String name) {
            return opened.add(IpcKit.builder().name(name).open());
        }

        void closeAll() throws Exception {
            opened.closeAll();
        }
    }
}
