/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.lab.device;

import dev.ipckit.DeathRecipient;
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

    private final DeathRecipient recipient;

    private Connection(@Nullable Session session, RemoteObject object) {
        this.session = session;
        probe = new ProbeProxy(object);
        deaths = new CopyOnWriteArrayList<>();
        recipient = (dead, reason) -> deaths.add(reason.name());
        object.addDeathRecipient(recipient);
    }

    static Connection open(IpcKit kit, Endpoint endpoint) {
        Session session = kit.connect(endpoint);
        boolean done = false;
        try {
            Connection connection = new Connection(session, session.root());
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
        return new Connection(null, object);
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
        } else {
            // As long as somebody waits for its death, it is held, and its session with it.
            boolean ignored = probe.asObject().removeDeathRecipient(recipient);
        }
    }
}
