/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract;

import dev.ipckit.Endpoint;
import dev.ipckit.IpcKit;
import dev.ipckit.RemoteObject;
import dev.ipckit.ServedEndpoint;
import dev.ipckit.Session;
import dev.ipckit.testing.LeakCheck;
import dev.ipckit.testing.TestResources;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Two processes and a third, one of which serves an object to the others; afterwards nothing of them may be left. */
abstract class TransportContract {

    /** How long anything may take that should take no time. */
    static final long LIMIT_SECONDS = 20;

    private final TestResources opened = new TestResources();

    TransportFixture fixture;
    IpcKit server;
    IpcKit client;
    ServedEndpoint endpoint;
    Session session;

    /** The object where it lives. */
    ConformanceStub stub;

    /** The same as its user sees it. */
    Conformance service;

    abstract TransportFixture newFixture();

    @BeforeEach
    void openProcesses() {
        opened.add(LeakCheck.begin()::assertNothingLeft);
        fixture = track(newFixture());
        stub = new ConformanceStub();
        server = track(configureServer(fixture.kit("server")).open());
        client = track(configureClient(fixture.kit("client")).open());
        endpoint = server.serve(fixture.newEndpoint(), stub);
        session = client.connect(endpoint.endpoint());
        service = new Conformance(session.root());
    }

    IpcKit.Builder configureServer(IpcKit.Builder builder) {
        return builder;
    }

    IpcKit.Builder configureClient(IpcKit.Builder builder) {
        return builder;
    }

    @AfterEach
    void closeProcesses() throws Exception {
        stub.release();
        opened.closeAll();
    }

    /** Has something closed after the test, last opened first. */
    <T extends AutoCloseable> T track(T closeable) {
        return opened.add(closeable);
    }

    /** A further process. */
    IpcKit open(String name) {
        return track(fixture.kit(name).open());
    }

    /** Serves an object in a process, and connects another to it. */
    RemoteObject connect(IpcKit from, IpcKit to, RemoteObject root) {
        Endpoint at = to.serve(fixture.newEndpoint(), root).endpoint();
        return from.connect(at).root();
    }

    /** Does something on a thread of its own, as another caller would. */
    static <T> CompletableFuture<T> inBackground(Callable<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Thread thread = new Thread(
                () -> {
                    try {
                        result.complete(work.call());
                    } catch (Throwable thrown) {
                        result.completeExceptionally(thrown);
                    }
                },
                "contract-caller");
        thread.setDaemon(true);
        thread.start();
        return result;
    }

    static <T> T get(CompletableFuture<T> result) throws Exception {
        try {
            return result.get(LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Exception thrown) {
                throw thrown;
            }
            throw new AssertionError(failed.getCause());
        } catch (TimeoutException stuck) {
            throw new AssertionError("not within " + LIMIT_SECONDS + " s", stuck);
        }
    }

    /** What a call on another thread was ended by. */
    static Throwable failureOf(CompletableFuture<?> result) throws Exception {
        try {
            Object value = get(result);
            throw new AssertionError("the call succeeded with " + value);
        } catch (Exception thrown) {
            return thrown;
        }
    }
}
