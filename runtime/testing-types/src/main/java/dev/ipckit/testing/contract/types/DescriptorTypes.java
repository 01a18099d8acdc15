/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract.types;

import dev.ipckit.annotation.Out;
import dev.ipckit.parcel.ParcelFileDescriptor;
import dev.ipckit.parcel.SharedMemory;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** File descriptors and shared memory, which some carriers move and the others refuse. */
interface DescriptorTypes {
    ParcelFileDescriptor repeatFileDescriptor(ParcelFileDescriptor input);

    @Nullable
    ParcelFileDescriptor repeatNullableFileDescriptor(@Nullable ParcelFileDescriptor input);

    ParcelFileDescriptor[] reverseFileDescriptors(ParcelFileDescriptor[] input, @Out ParcelFileDescriptor[] repeated);

    List<SharedMemory> reverseMemories(List<SharedMemory> input);
}
