/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.samples.devices;

import dev.ipckit.IpcKit;
import dev.ipckit.samgr.SystemAbilityOptions;
import java.io.IOException;

/** A process of the device with the lamp. It knows nothing of networks: the device's front door is another process. */
public final class LampProcess {

    private LampProcess() {}

    /** Serves until its standard input ends. */
    public static void main(String[] arguments) throws IOException {
        try (IpcKit kit = IpcKit.open()) {
            kit.samgr().add("lamp", LampStub.of(new CeilingLamp()), SystemAbilityOptions.DISTRIBUTED);
            System.out.println("the lamp is there");
            while (System.in.read() >= 0) {
                // Only its end matters.
            }
        }
    }
}
