/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.lab.device;

import dev.ipckit.annotation.RemoteInterface;
import dev.ipckit.annotation.Timeout;
import java.util.List;

/** Several devices in one JVM, for tests with more of them than a machine has room for JVMs. */
@RemoteInterface
@Timeout(60)
public interface FleetControl {

    /** All of them, each with a key, a trust store and sessions of its own. */
    List<DeviceControl> devices();
}
