/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.lab.device;

import dev.ipckit.annotation.RemoteInterface;
import dev.ipckit.annotation.Timeout;
import java.util.List;

/** What a test tells a process of a device to do with SAMgr, the front door of its device, and those of others. */
@RemoteInterface
@Timeout(60)
public interface AbilityControl {

    /** Registers its {@link Probe} under a name; other devices see it if it is distributed. */
    void add(String name, boolean distributed);

    /**
     * Opens the front door of its device.
     *
     * @param port 0 for one that is free
     * @return where it is reached
     */
    String openDoor(String host, int port);

    /** Closes it. */
    void closeDoor();

    /** Gets a service of another device, and adds a death recipient; it is a connection from then on. */
    Outcome get(String connection, String name, String deviceId, int limitSeconds);

    /** The names of the services that it may see on another device; a failure if the device is not reached at once. */
    List<String> list(String deviceId);

    /** Has it told of the names that come and go on another device. */
    void watch(String deviceId);

    /** What it was told: a name with a plus if it has come, with a minus if it has gone. */
    List<String> seen(String deviceId);
}
