/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import dev.ipckit.annotation.Cacheable;
import dev.ipckit.annotation.MaxSize;
import dev.ipckit.annotation.Oneway;
import dev.ipckit.annotation.RemoteInterface;
import dev.ipckit.annotation.RequiresPermission;
import dev.ipckit.annotation.Serial;
import dev.ipckit.annotation.Timeout;
import java.util.concurrent.TimeUnit;

/** Every policy, on methods and on the whole. */
@RemoteInterface
@Timeout(20)
interface Guarded extends GuardedBase {

    /** As long as the interface says. */
    void awaitRelease();

    @Timeout(value = 50, unit = TimeUnit.MILLISECONDS)
    void awaitReleaseBriefly();

    @Timeout(1)
    @Oneway
    void later(String text);

    @RequiresPermission("one")
    String needsOne(String argument);

    @RequiresPermission(anyOf = {"one", "two"})
    String needsAny();

    @RequiresPermission(allOf = {"one", "two"})
    String needsAll();

    @RequiresPermission("one")
    @Oneway
    void needsOneLater(String text);

    @MaxSize(request = 64)
    void take(byte[] data);

    @MaxSize(reply = 64)
    byte[] give(int size);

    @MaxSize(request = 64)
    @Oneway
    void takeLater(byte[] data);

    @Cacheable(60)
    String cached(String text, int number);

    @Serial
    int serial(int number, Callback callback);

    @Serial
    @Oneway
    void serialLater(int number);

    @Override
    String inherited();

    /** Called while a call runs. */
    @RemoteInterface
    interface Callback {
        void call(int number);
    }
}
