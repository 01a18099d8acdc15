/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.lab.device;

import dev.ipckit.RemoteObject;
import dev.ipckit.process.HelperService;
import java.nio.file.Path;
import java.util.List;

/** The program of a device's JVM: the directory of its files, and its settings. */
public final class DeviceService implements HelperService {

    /** For the helper process. */
    public DeviceService() {}

    @Override
    public RemoteObject start(List<String> arguments) throws Exception {
        DeviceSettings settings = DeviceSettings.parse(arguments.subList(1, arguments.size()));
        return DeviceControlStub.of(Device.open(Path.of(arguments.get(0)), settings));
    }
}
