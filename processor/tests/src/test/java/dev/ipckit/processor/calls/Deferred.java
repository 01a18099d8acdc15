/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import dev.ipckit.annotation.Cacheable;
import dev.ipckit.annotation.MaxSize;
import dev.ipckit.annotation.RemoteInterface;
import dev.ipckit.annotation.RequiresPermission;
import dev.ipckit.annotation.Serial;
import dev.ipckit.annotation.Timeout;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;

/** Every policy on methods whose results come later, or one by one. */
@RemoteInterface
interface Deferred {
    @Timeout(value = 500, unit = TimeUnit.MILLISECONDS)
    CompletableFuture<Integer> brief(int number);

    @Timeout(value = 500, unit = TimeUnit.MILLISECONDS)
    Flow.Publisher<Integer> briefStream(int number);

    @RequiresPermission("one")
    CompletableFuture<Integer> needsOne(int number);

    @RequiresPermission("one")
    Flow.Publisher<Integer> needsOneStream(int number);

    @MaxSize(request = 64, reply = 64)
    CompletableFuture<byte[]> sized(byte[] data, int size);

    @MaxSize(request = 64, reply = 64)
    Flow.Publisher<byte[]> sizedStream(byte[] data, int size);

    @Cacheable(60)
    CompletableFuture<Integer> cached(int number);

    @Serial
    CompletableFuture<Integer> serial(int number);

    @Serial
    Flow.Publisher<Integer> serialStream(int number);
}
