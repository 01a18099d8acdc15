/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import dev.ipckit.Endpoint;
import dev.ipckit.IpcKit;
import dev.ipckit.PermissionPolicy;
import dev.ipckit.RemoteObject;
import dev.ipckit.RemoteStub;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** A process that serves an object and others that call it, as their transports see them. */
record Processes(IpcKit server, IpcKit client, IpcKit other, Endpoint endpoint) implements AutoCloseable {
    private static final AtomicInteger number = new AtomicInteger();

    static Processes local(PermissionPolicy policy) {
        return over(Endpoint.local("policies-" + number.incrementAndGet()), policy);
    }

    static Processes unix(Path directory, PermissionPolicy policy) {
        return over(Endpoint.unix(directory.resolve("s" + number.incrementAndGet())), policy);
    }

    private static Processes over(Endpoint endpoint, PermissionPolicy policy) {
        return new Processes(
                IpcKit.builder().name("server").permissionPolicy(policy).open(),
                IpcKit.builder().name("client").open(),
                IpcKit.builder().name("other").open(),
                endpoint);
    }

    /** Serves the object and gives it as the client sees it. */
    RemoteObject serve(RemoteStub stub) {
        server.serve(endpoint, stub);
        return client.connect(endpoint).root();
    }

    @Override
    public void close() {
        client.close();
        other.close();
        server.close();
    }
}
