/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Moves file descriptors under the numbers 7, 8 and so on, and remembers what was asked. */
final class NumberedPassage implements DescriptorPassage {

    final Map<Integer, ParcelFileDescriptor> waiting = new HashMap<>();
    final List<Integer> notSent = new ArrayList<>();
    final List<Integer> discarded = new ArrayList<>();
    private int next = 7;

    @Override
    public int leaving(ParcelFileDescriptor descriptor) {
        waiting.put(next, descriptor.duplicate());
        return next++;
    }

    @Override
    public void notSent(int number) {
        notSent.add(number);
        OpenDescriptors.close(take(number));
    }

    @Override
    public ParcelFileDescriptor entering(int number) {
        return take(number);
    }

    private ParcelFileDescriptor take(int number) {
        ParcelFileDescriptor descriptor = waiting.remove(number);
        if (descriptor == null) {
            throw new BadParcelException("nothing waits under number=" + number);
        }
        return descriptor;
    }

    @Override
    public void discarded(int number) {
        discarded.add(number);
        OpenDescriptors.close(take(number));
    }

    @Override
    public void close() {
        waiting.values().forEach(OpenDescriptors::close);
    }
}
