/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.lab.device;

import dev.ipckit.Endpoint;
import dev.ipckit.IpcKit;
import dev.ipckit.RemoteObject;
import dev.ipckit.Session;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A device's connection to the probe of another one, and what it was told about its death. Thread-safe. */
final class Connection implements AutoCloseable {

    private final Session session;
    private final ProbeProxy probe;
    private final List<String> deaths;

    private Connection(Session session, ProbeProxy probe, List<String> deaths) {
        this.session = session;
        this.probe = probe;
        this.deaths = deaths;
    }

    static Connection open(IpcKit kit, Endpoint endpoint) {
        Session session = kit.connect(endpoint);
        boolean done = false;
        try {
            RemoteObject root = session.root();
            List<String> deaths = new CopyOnWriteArrayList<>();
            root.addDeathRecipient((object, reason) -> deaths.add(reason.name()));
            done = true;
            return new Connection(session, new ProbeProxy(root), deaths);
        } finally {
            if (!done) {
                session.close();
            }
        }
    }

    ProbeProxy probe() {
        return probe;
    }

    List<String> deaths() {
        return deaths;
    }

    @Override
    public void close() {
        session.close();
    }
}
