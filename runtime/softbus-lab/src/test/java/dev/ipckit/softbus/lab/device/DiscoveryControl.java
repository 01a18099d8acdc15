/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.lab.device;

import dev.ipckit.annotation.RemoteInterface;
import dev.ipckit.annotation.Timeout;
import java.util.List;

/** What a test tells a device to do with discovery; it hears of others from the start of the device on. */
@RemoteInterface
@Timeout(60)
public interface DiscoveryControl {

    /**
     * Announces its device.
     *
     * @param host the address where its door listens, empty for all of its addresses
     */
    void publish(String host, int port);

    /** Says good-bye. */
    void unpublish();

    /** The ids of the devices that are said to be there. */
    List<String> devices();

    /** Where a device is said to be, as endpoints. */
    List<String> addresses(String deviceId);

    /** What was told of a device: the kind of each event, and the name that the device had. */
    List<String> events(String deviceId);

    /** Says that a device is at an address for so many seconds, whoever is there; zero is the device's good-bye. */
    void claim(String deviceId, String name, String host, int port, int seconds);
}
