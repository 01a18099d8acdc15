/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import dev.ipckit.Endpoint;
import dev.ipckit.IpcKit;
import dev.ipckit.RemoteObject;
import dev.ipckit.RemoteStub;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * An object served by one process and called from another, both inside of this JVM, with a real session between them.
 *
 * @param client calls it
 */
record Connected<T>(IpcKit server, IpcKit caller, T client) implements AutoCloseable {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    static <T> Connected<T> to(RemoteStub stub, Function<RemoteObject, T> asInterface) {
        Endpoint endpoint = Endpoint.local("connected-" + NUMBER.incrementAndGet());
        IpcKit server = IpcKit.builder().name("server").open();
        server.serve(endpoint, stub);
        IpcKit caller = IpcKit.builder().name("caller").open();
        return new Connected<>(
                server, caller, asInterface.apply(caller.connect(endpoint).root()));
    }

    @Override
    public void close() {
        caller.close();
        server.close();
    }
}
