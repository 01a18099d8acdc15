/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

/**
 * What one parcel may hold. Immutable.
 *
 * @param maxDataSize the bytes of data, without headers and object table; at least 1 KiB
 * @param maxNesting how many parcelables may be inside each other; keeps a cycle on the writing side, and a peer that
 *     nests without end, from exhausting the stack
 * @param maxRawData the bytes of all large arrays and buffers that one call may carry ahead of its parcel, 0 for none
 */
public record ParcelLimits(int maxDataSize, int maxNesting, int maxRawData) {

    /** 1 MiB of data, as Android's driver allows, 128 levels, and 128 MiB of raw data, as IPC Kit allows. */
    public static final ParcelLimits DEFAULT = new ParcelLimits(1 << 20, 128, 128 << 20);

    private static final int LEAST_DATA_SIZE = 1 << 10;

    /** Leaves room for headers, table and rounding below the largest buffer that Java has. */
    private static final int GREATEST_DATA_SIZE = 1 << 30;

    /** Refuses limits with which nothing could work. */
    public ParcelLimits {
        if (maxDataSize < LEAST_DATA_SIZE || maxDataSize > GREATEST_DATA_SIZE) {
            throw new IllegalArgumentException("maxDataSize=" + maxDataSize + " must be from " + LEAST_DATA_SIZE
                    + " to " + GREATEST_DATA_SIZE + " bytes");
        }
        if (maxNesting < 1) {
            throw new IllegalArgumentException("maxNesting=" + maxNesting + " must be at least 1");
        }
        if (maxRawData < 0 || maxRawData > GREATEST_DATA_SIZE) {
            throw new IllegalArgumentException(
                    "maxRawData=" + maxRawData + " must be from 0 to " + GREATEST_DATA_SIZE + " bytes");
        }
    }

    /** The same limits with another {@link #maxDataSize}. */
    public ParcelLimits withMaxDataSize(int size) {
        return new ParcelLimits(size, maxNesting, maxRawData);
    }

    /** The same limits with another {@link #maxRawData}. */
    public ParcelLimits withMaxRawData(int size) {
        return size == maxRawData ? this : new ParcelLimits(maxDataSize, maxNesting, size);
    }
}
