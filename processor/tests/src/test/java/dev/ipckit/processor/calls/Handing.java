/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import dev.ipckit.Holder;
import dev.ipckit.annotation.FixedSize;
import dev.ipckit.annotation.Oneway;
import dev.ipckit.annotation.Out;
import dev.ipckit.annotation.RemoteInterface;
import dev.ipckit.parcel.ParcelFileDescriptor;
import dev.ipckit.parcel.SharedMemory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** File descriptors and shared memory, in every place where they can stand. */
@RemoteInterface
interface Handing {
    ParcelFileDescriptor file(ParcelFileDescriptor value);

    @Nullable
    ParcelFileDescriptor nullableFile(@Nullable ParcelFileDescriptor value);

    SharedMemory memory(SharedMemory value);

    @Nullable
    SharedMemory nullableMemory(@Nullable SharedMemory value);

    ParcelFileDescriptor[] array(ParcelFileDescriptor[] value);

    @FixedSize(2)
    SharedMemory[] pair(@FixedSize(2) SharedMemory[] value);

    List<@Nullable SharedMemory> list(List<@Nullable SharedMemory> value);

    Map<String, SharedMemory> map(Map<String, SharedMemory> value);

    Map<Integer, ParcelFileDescriptor> numbered(Map<Integer, ParcelFileDescriptor> value);

    Optional<SharedMemory> optional(Optional<SharedMemory> value);

    Page page(Page value);

    Content content(Content value);

    CompletableFuture<SharedMemory> later(SharedMemory value);

    /** Adds one to the first byte, and gives another handle. */
    void out(SharedMemory value, @Out Holder<SharedMemory> memory, @Out SharedMemory[] array);

    @Oneway
    void keep(SharedMemory value);

    /** Reads none of what it is sent. */
    int count(List<SharedMemory> value);

    record Page(int number, SharedMemory pixels, @Nullable ParcelFileDescriptor source) {}

    sealed interface Content permits Text, Scan {}

    record Text(String text) implements Content {}

    record Scan(SharedMemory pixels) implements Content {}
}
