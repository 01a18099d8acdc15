/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.discovery;

/**
 * What has become of a device in the network. Immutable.
 *
 * @param kind what has happened
 * @param device what is said of it now; if it is offline, what was said last
 */
public record DiscoveryEvent(Kind kind, DiscoveredDevice device) {

    /** What may happen to a device. */
    public enum Kind {
        /** It is there, and the listener has not been told of it before. */
        FOUND,
        /** It is there again after it was offline. */
        ONLINE,
        /** It has said that it goes, or has said nothing for the time that its words hold (two minutes). */
        OFFLINE,
        /** Its name, version or addresses are others. */
        CHANGED
    }
}
