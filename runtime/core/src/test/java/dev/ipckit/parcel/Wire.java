/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HexFormat;
import java.util.function.Consumer;

/** The way of a carrier in short: parcels to bytes, bytes to parcels. */
final class Wire {

    private Wire() {}

    /** Hex digits to bytes; blanks are for the reader. */
    static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex.replaceAll("\\s", ""));
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    /** Hex digits without blanks, to compare with {@link #hex}. */
    static String compact(String hex) {
        return hex.replaceAll("\\s", "");
    }

    /** What a parcel of that format holds once {@code writer} has written it and a carrier has sealed it, table excluded. */
    static byte[] written(ParcelFormat format, ObjectReferences references, Consumer<? super Parcel> writer) {
        try (Parcel parcel = ParcelPool.shared().obtain(format)) {
            writer.accept(parcel);
            ParcelAccess.seal(parcel, references);
            return data(parcel);
        }
    }

    static byte[] written(Consumer<? super Parcel> writer) {
        return written(ParcelFormat.RPC, new Ledger(), writer);
    }

    static byte[] data(Parcel sealed) {
        byte[] data = new byte[sealed.dataSize()];
        ParcelAccess.bytesToSend(sealed, 0).get(data);
        return data;
    }

    static byte[] table(Parcel sealed) {
        byte[] table = new byte[ParcelAccess.tableSize(sealed)];
        ParcelAccess.bytesToSend(sealed, 0)
                .position(ParcelAccess.HEADROOM + sealed.dataSize())
                .get(table);
        return table;
    }

    /** A table of objects in RPC format. */
    static byte[] rpcTable(int... entries) {
        ByteBuffer table = ByteBuffer.allocate(entries.length * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (int entry : entries) {
            table.putInt(entry);
        }
        return table.array();
    }

    /** A table of objects in kernel format. */
    static byte[] kernelTable(long... positions) {
        ByteBuffer table = ByteBuffer.allocate(positions.length * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (long position : positions) {
            table.putLong(position);
        }
        return table.array();
    }

    /** A parcel as a peer's message makes it; the caller closes it. */
    static Parcel received(ParcelFormat format, byte[] data, byte[] table, ObjectReferences references) {
        return received(ParcelPool.shared(), format, data, table, references);
    }

    static Parcel received(
            ParcelPool pool, ParcelFormat format, byte[] data, byte[] table, ObjectReferences references) {
        Parcel parcel = pool.obtain(format);
        try {
            ByteBuffer room = ParcelAccess.prepareToReceive(parcel, data.length, table.length, 0);
            room.put(data).put(table);
            ParcelAccess.received(parcel, data.length, table.length, references);
            return parcel;
        } catch (Throwable refused) {
            parcel.close();
            throw refused;
        }
    }

    static Parcel received(byte[] data) {
        return received(ParcelFormat.RPC, data, new byte[0], new Ledger());
    }

    static Parcel received(String hex) {
        return received(bytes(hex));
    }
}
