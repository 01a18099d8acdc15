/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.lab.device;

import dev.ipckit.Endpoint;
import dev.ipckit.IpcKit;
import dev.ipckit.RemoteObject;
import dev.ipckit.Session;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A device's connection to the probe of another one, and what it was told about its death. Thread-safe. */
final class Connection implements AutoCloseable {

    private final @Nullable Session session;
    private final ProbeProxy probe;
    private final List<String> deaths;

    private Connection(@Nullable Session session, ProbeProxy probe, List<String> deaths) {
        this.session = session;
        this.probe = probe;
        this.deaths = deaths;
    }

    static Connection open(IpcKit kit, Endpoint endpoint) {
        Session session = kit.connect(endpoint);
        boolean done = false;
        try {
            Connection connection = to(session, session.root());
            done = true;
            return connection;
        } finally {
            if (!done) {
                session.close();
            }
        }
    }

    /** To a probe that somebody else has led to. */
    static Connection to(RemoteObject object) {
        return to(null, object);
    }

    private static Connection to(@Nullable Session session, RemoteObject object) {
        List<String> deaths = new CopyOnWriteArrayList<>();
        object.addDeathRecipient((dead, reason) -> deaths.add(reason.name()));
        return new Connection(session, new ProbeProxy(object), deaths);
    }

    ProbeProxy probe() {
        return probe;
    }

    List<String> deaths() {
        return deaths;
    }

    @Override
    public void close() {
        if (session != null) {
            session.close();
        }
    }
}
