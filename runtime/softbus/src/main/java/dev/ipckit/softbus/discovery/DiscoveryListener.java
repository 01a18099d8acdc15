/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.discovery;

/** Told of devices that come, go and change; see {@link Discovery#subscribe}. */
@FunctionalInterface
public interface DiscoveryListener {

    /**
     * Something has happened to a device. The calls come one after the other on a thread of the discovery that holds no
     * lock. A listener that takes its time misses what was over meanwhile, never how things are. What it throws is
     * logged.
     */
    void told(DiscoveryEvent event);
}
