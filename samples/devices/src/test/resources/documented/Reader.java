/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package documented;

import dev.ipckit.IpcKit;
import dev.ipckit.softbus.SoftBus;
import dev.ipckit.softbus.device.DeviceId;
import java.nio.file.Path;
import java.util.List;

/** What statements and members take for granted. */
abstract class Reader {
    static final int ADMINISTRATOR = 1000;

    IpcKit kit;
    SoftBus bus;
    DeviceId other;
    String deviceId;
    Path path;
    String file;
    Thumbnailer.Progress progress;
    ScreenStub screen;

    abstract boolean ask(String question);

    record Till(Calculator calculator) {
        long total(Long... prices) {
            return calculator.sum(List.of(prices), (count, sum) -> {});
        }
    }
}
