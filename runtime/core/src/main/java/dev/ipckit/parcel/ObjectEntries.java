/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

import dev.ipckit.RemoteObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The entries of an {@link ObjectTable}: positions, flags and objects; and which of them the parcel has to close. */
abstract class ObjectEntries {

    /** Flag beside {@link ObjectReferences}' own: somebody has read the reference. */
    static final int READ = 1 << 31;

    /** The same: the entry is a file descriptor. */
    static final int DESCRIPTOR = 1 << 30;

    /** What libbinder takes in one message. */
    static final int MAX_DESCRIPTORS = 253;

    static final int KEPT_CAPACITY = 64;

    /** Indexes into the buffer, ascending. */
    int[] indexes = new int[2];

    int[] flags = new int[2];

    /** Each a {@link RemoteObject} or, where the flag says so, a {@link ParcelFileDescriptor}. */
    @Nullable
    Object[] objects = new Object[2];

    int count;
    int descriptors;

    /** Whether what is written from now on is the receiver's, and closed here. */
    boolean givingAway;

    /** What has been given away, and is closed with the parcel. */
    private @Nullable List<AutoCloseable> given;

    /** What has just been written, if it is the receiver's, is closed with the parcel. */
    final void giveAway(AutoCloseable origin) {
        if (givingAway) {
            if (given == null) {
                given = new ArrayList<>();
            }
            given.add(origin);
        }
    }

    final void add(int index, int flag, @Nullable Object object) {
        if (count == indexes.length) {
            indexes = Arrays.copyOf(indexes, 2 * count);
            flags = Arrays.copyOf(flags, 2 * count);
            objects = Arrays.copyOf(objects, 2 * count);
        }
        indexes[count] = index;
        flags[count] = flag;
        objects[count++] = object;
        if ((flag & DESCRIPTOR) != 0) {
            descriptors++;
        }
    }

    final boolean isDescriptor(int i) {
        return (flags[i] & DESCRIPTOR) != 0;
    }

    final RemoteObject object(int i) {
        if (objects[i] instanceof RemoteObject object) {
            return object;
        }
        throw new IllegalStateException("reference " + i + " of the parcel has no object");
    }

    final ParcelFileDescriptor descriptor(int i) {
        if (objects[i] instanceof ParcelFileDescriptor descriptor) {
            return descriptor;
        }
        throw new IllegalStateException("file descriptor " + i + " of the parcel has been taken");
    }

    /** Lets go of all objects, and closes those that are the parcel's. */
    final void forget() {
        if (descriptors != 0) {
            closeDescriptors();
        }
        int entries = count;
        count = 0;
        if (objects.length > KEPT_CAPACITY) {
            objects = new Object[KEPT_CAPACITY];
            indexes = new int[KEPT_CAPACITY];
            flags = new int[KEPT_CAPACITY];
        } else {
            Arrays.fill(objects, 0, entries, null);
        }
    }

    private void closeDescriptors() {
        for (int i = 0; i < count; i++) {
            if (objects[i] instanceof ParcelFileDescriptor own) {
                OpenDescriptors.close(own);
            }
        }
        descriptors = 0;
        List<AutoCloseable> ours = given;
        given = null;
        if (ours != null) {
            ours.forEach(OpenDescriptors::close);
        }
    }
}
