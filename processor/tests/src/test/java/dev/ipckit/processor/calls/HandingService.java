/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import dev.ipckit.Holder;
import dev.ipckit.parcel.ParcelFileDescriptor;
import dev.ipckit.parcel.SharedMemory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/** Gives everything back, having added one to the first byte of each memory that it gets alone. */
class HandingService implements Handing {

    final BlockingQueue<SharedMemory> kept = new LinkedBlockingQueue<>();

    static SharedMemory increased(SharedMemory memory) {
        try {
            ByteBuffer bytes = memory.map();
            bytes.put(0, (byte) (bytes.get(0) + 1));
            return memory;
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }

    @Override
    public ParcelFileDescriptor file(ParcelFileDescriptor value) {
        return value;
    }

    @Override
    public @Nullable ParcelFileDescriptor nullableFile(@Nullable ParcelFileDescriptor value) {
        return value;
    }

    @Override
    public SharedMemory memory(SharedMemory value) {
        return increased(value);
    }

    @Override
    public @Nullable SharedMemory nullableMemory(@Nullable SharedMemory value) {
        return value;
    }

    @Override
    public ParcelFileDescriptor[] array(ParcelFileDescriptor[] value) {
        return value;
    }

    @Override
    public SharedMemory[] pair(SharedMemory[] value) {
        return new SharedMemory[] {value[1], value[0]};
    }

    @Override
    public List<@Nullable SharedMemory> list(List<@Nullable SharedMemory> value) {
        return value;
    }

    @Override
    public Map<String, SharedMemory> map(Map<String, SharedMemory> value) {
        return value;
    }

    @Override
    public Map<Integer, ParcelFileDescriptor> numbered(Map<Integer, ParcelFileDescriptor> value) {
        return value;
    }

    @Override
    public Optional<SharedMemory> optional(Optional<SharedMemory> value) {
        return value;
    }

    @Override
    public Page page(Page value) {
        return value;
    }

    @Override
    public Content content(Content value) {
        return value;
    }

    @Override
    public CompletableFuture<SharedMemory> later(SharedMemory value) {
        return CompletableFuture.supplyAsync(() -> increased(value));
    }

    @Override
    public void out(SharedMemory value, Holder<SharedMemory> memory, SharedMemory[] array) {
        memory.set(increased(value));
        for (int i = 0; i < array.length; i++) {
            array[i] = value.duplicate();
        }
    }

    @Override
    public void keep(SharedMemory value) {
        kept.add(value);
    }

    @Override
    public int count(List<SharedMemory> value) {
        return value.size();
    }
}
