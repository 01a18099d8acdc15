/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.parcel.DescriptorsNotAllowedException;
import dev.ipckit.parcel.ParcelFileDescriptor;
import dev.ipckit.parcel.SharedMemory;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * File descriptors and shared memory: both ends see the same, or the carrier refuses with its one exception and goes
 * on.
 */
final class DescriptorTrials {
    private static final int SIZE = 64;

    private DescriptorTrials() {}

    static void add(Trials trials, TypeConformance remote) {
        trials.add("repeatFileDescriptor", () -> with(remote, DescriptorTrials::repeat));
        trials.add("reverseFileDescriptors", () -> with(remote, DescriptorTrials::reverse));
        trials.add("reverseMemories", () -> with(remote, DescriptorTrials::reverseMemories));
        trials.add("repeatNullableFileDescriptor", () -> {
            assertThat(remote.repeatNullableFileDescriptor(null)).isNull();
            // Says that somebody has answered.
            assertThat(remote.repeatInt(SIZE)).isEqualTo(SIZE);
        });
    }

    private interface Trial {
        void with(TypeConformance remote, SharedMemory memory) throws IOException;
    }

    private static void with(TypeConformance remote, Trial trial) throws IOException {
        try (SharedMemory memory = SharedMemory.allocate("trial", SIZE)) {
            memory.map().putInt(0, SIZE);
            try {
                trial.with(remote, memory);
            } catch (DescriptorsNotAllowedException refused) {
                assertThat(refused).hasMessageContaining("cannot travel over").hasMessageContaining("byte[]");
                assertThat(remote.repeatInt(SIZE)).isEqualTo(SIZE);
            }
            assertThat(memory.isOpen()).isTrue();
        }
    }

    private static void repeat(TypeConformance remote, SharedMemory memory) throws IOException {
        try (ParcelFileDescriptor file = memory.toFileDescriptor()) {
            assertSame(remote.repeatFileDescriptor(file), memory);
            assertSame(remote.repeatNullableFileDescriptor(file), memory);
        }
    }

    private static void reverse(TypeConformance remote, SharedMemory memory) throws IOException {
        try (ParcelFileDescriptor file = memory.toFileDescriptor();
                ParcelFileDescriptor other = memory.readOnly().toFileDescriptor()) {
            ParcelFileDescriptor[] repeated = new ParcelFileDescriptor[2];
            ParcelFileDescriptor[] turned =
                    remote.reverseFileDescriptors(new ParcelFileDescriptor[] {file, other}, repeated);
            assertThat(turned).hasSize(2);
            assertSame(turned[1], memory);
            assertSame(repeated[0], memory);
            try (SharedMemory readOnly = turned[0].toSharedMemory();
                    SharedMemory again = repeated[1].toSharedMemory()) {
                assertThat(readOnly.isReadOnly()).isTrue();
                assertThat(again.isReadOnly()).isTrue();
            }
        }
    }

    private static void reverseMemories(TypeConformance remote, SharedMemory memory) throws IOException {
        try (SharedMemory readOnly = memory.readOnly()) {
            List<SharedMemory> turned = remote.reverseMemories(List.of(memory, readOnly));
            assertThat(turned).extracting(SharedMemory::isReadOnly).containsExactly(true, false);
            for (SharedMemory one : turned) {
                assertThat(one.map()).isEqualTo(memory.map());
                one.close();
            }
        }
    }

    /** What is written through one is read through the other. */
    private static void assertSame(@Nullable ParcelFileDescriptor file, SharedMemory memory) throws IOException {
        ByteBuffer mine = memory.map();
        mine.putInt(0, mine.getInt(0) + 1);
        try (ParcelFileDescriptor arrived = Objects.requireNonNull(file);
                SharedMemory other = arrived.toSharedMemory()) {
            assertThat(other.size()).isEqualTo(SIZE);
            assertThat(other.map()).isEqualTo(mine);
        }
    }
}
