/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.lab.device;

import dev.ipckit.RemoteObject;
import dev.ipckit.process.HelperService;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program of a JVM with several devices: the directory of their files, how many there are, and whether they discover others. */
public final class FleetService implements HelperService {

    /** For the helper process. */
    public FleetService() {}

    @Override
    public RemoteObject start(List<String> arguments) throws Exception {
        Path directory = Path.of(arguments.get(0));
        int count = Integer.parseInt(arguments.get(1));
        boolean discovers = Boolean.parseBoolean(arguments.get(2));
        DeviceSettings settings = discovers ? DeviceSettings.DEFAULT.discovering() : DeviceSettings.DEFAULT;
        List<DeviceControl> devices = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            devices.add(Device.open(directory.resolve("device-" + i), settings));
        }
        return FleetControlStub.of(() -> devices);
    }
}
