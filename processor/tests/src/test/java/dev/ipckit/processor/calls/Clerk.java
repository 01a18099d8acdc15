/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import dev.ipckit.annotation.RemoteInterface;
import java.io.FileNotFoundException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** One interface in two forms: the caller waits, or has a future. To a peer they are the same. */
interface Clerk {

    @RemoteInterface(descriptor = "dev.ipckit.processor.calls.Clerk")
    interface Waiting {
        String copy(String text);

        int count(List<String> lines);

        @Nullable
        String find(@Nullable String key) throws FileNotFoundException, Failures.StoreFull;

        void file(byte[] paper);
    }

    @RemoteInterface(descriptor = "dev.ipckit.processor.calls.Clerk")
    interface Async {
        CompletableFuture<String> copy(String text);

        CompletionStage<Integer> count(List<String> lines);

        CompletableFuture<@Nullable String> find(@Nullable String key) throws FileNotFoundException, Failures.StoreFull;

        CompletableFuture<Void> file(byte[] paper);
    }
}
