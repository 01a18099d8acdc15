/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract.types;

import dev.ipckit.parcel.ParcelFileDescriptor;
import dev.ipckit.parcel.SharedMemory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers with file descriptors and shared memory. */
interface EchoedDescriptors extends DescriptorTypes {
    @Override
    default ParcelFileDescriptor repeatFileDescriptor(ParcelFileDescriptor input) {
        return input;
    }

    @Override
    default @Nullable ParcelFileDescriptor repeatNullableFileDescriptor(@Nullable ParcelFileDescriptor input) {
        return input;
    }

    @Override
    default ParcelFileDescriptor[] reverseFileDescriptors(
            ParcelFileDescriptor[] input, ParcelFileDescriptor[] repeated) {
        return Turned.copyOf(input, repeated);
    }

    @Override
    default List<SharedMemory> reverseMemories(List<SharedMemory> input) {
        List<SharedMemory> turned = new ArrayList<>(input);
        Collections.reverse(turned);
        return turned;
    }
}
