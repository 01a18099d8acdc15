/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.lab.device;

import dev.ipckit.RemoteObject;
import dev.ipckit.process.HelperService;
import java.nio.file.Path;
import java.util.List;

/** The program of a device's JVM: the directory of its files, and whether it discovers others. */
public final class DeviceService implements HelperService {

    /** For the helper process. */
    public DeviceService() {}

    @Override
    public RemoteObject start(List<String> arguments) throws Exception {
        return DeviceControlStub.of(Device.open(Path.of(arguments.get(0)), Boolean.parseBoolean(arguments.get(1))));
    }
}
