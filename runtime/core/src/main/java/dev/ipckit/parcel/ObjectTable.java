/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

import dev.ipckit.RemoteObject;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The references in one parcel: where they are, and which objects they stand for. While a parcel is written they stay
 * objects; a carrier gives them addresses when it sends, and makes objects of addresses when they are read.
 */
final class ObjectTable {

    /** Flag beside {@link ObjectReferences}' own: somebody has read the reference. */
    private static final int READ = 1 << 31;

    private static final int KEPT_CAPACITY = 64;

    private final ParcelBuffer buffer;
    private ObjectEncoding encoding = ParcelFormat.RPC.objects;

    /** Indexes into the buffer, ascending. */
    private int[] indexes = new int[2];

    private int[] flags = new int[2];
    private @Nullable RemoteObject[] objects = new RemoteObject[2];
    private int count;

    /** The first entry that reading has not passed. */
    private int next;

    /** Whether every reference must be in the table. */
    private boolean complete;

    /** Of a received parcel, or of a sealed one. */
    private @Nullable ObjectReferences references;

    /** In bytes, behind the data; not 0 only in a sealed parcel. */
    private int tableSize;

    ObjectTable(ParcelBuffer buffer) {
        this.buffer = buffer;
    }

    void open(ParcelFormat format) {
        encoding = format.objects;
    }

    /** The data of a parcel have been read: lets go of them, unless there are references whose fate is known there. */
    void letGoOfData() {
        if (count == 0 && buffer.state() == ParcelState.RECEIVED) {
            buffer.letGo();
        }
    }

    /** Whether the parcel has no references, as far as its writer or its peer has listed them. */
    boolean isEmpty() {
        return count == 0;
    }

    int tableSize() {
        return tableSize;
    }

    // ---- writing and sending

    void write(@Nullable RemoteObject object) {
        if (object == null) {
            encoding.putNull(buffer.bytes, claim(encoding.nullSize()));
            return;
        }
        int at = claim(encoding.size());
        encoding.put(buffer.bytes, at, 0, 0);
        add(at, 0, object);
    }

    /** Separate, because claiming may exchange {@code buffer.bytes}. */
    private int claim(int size) {
        return buffer.claim(size);
    }

    private void add(int index, int flag, @Nullable RemoteObject object) {
        if (count == indexes.length) {
            indexes = Arrays.copyOf(indexes, 2 * count);
            flags = Arrays.copyOf(flags, 2 * count);
            objects = Arrays.copyOf(objects, 2 * count);
        }
        indexes[count] = index;
        flags[count] = flag;
        objects[count++] = object;
    }

    /** Gives every object an address; all of them, or none if one cannot go. */
    void seal(ObjectReferences ledger) {
        boolean withTable = ledger.listsAllObjects() || encoding == ParcelFormat.KERNEL.objects;
        int dataEnd = buffer.index();
        if (withTable) {
            buffer.ensureCapacity(dataEnd + count * encoding.tableEntrySize(), dataEnd);
        }
        buffer.startSending();
        references = ledger;
        int counted = 0;
        try {
            while (counted < count) {
                RemoteObject object = object(counted);
                long address = ledger.leaving(object);
                encoding.put(buffer.bytes, indexes[counted], address, 0);
                counted++;
                int flag = ledger.flags(object, address);
                flags[counted - 1] = flag;
                encoding.put(buffer.bytes, indexes[counted - 1], address, flag);
            }
        } catch (Throwable refused) {
            takeBack(counted);
            throw refused;
        }
        tableSize = withTable ? putTable(dataEnd) : 0;
    }

    private int putTable(int dataEnd) {
        int at = dataEnd;
        for (int i = 0; i < count; i++) {
            if (encoding.isListed(buffer.bytes, indexes[i])) {
                encoding.putTableEntry(buffer.bytes, at, indexes[i] - ParcelBuffer.HEADROOM, flags[i]);
                at += encoding.tableEntrySize();
            }
        }
        return at - dataEnd;
    }

    /** The sealed parcel is not sent after all. */
    void unseal() {
        takeBack(count);
    }

    private void takeBack(int counted) {
        ObjectReferences ledger = references;
        references = null;
        tableSize = 0;
        buffer.stopSending();
        if (ledger == null) {
            return;
        }
        for (int i = 0; i < counted; i++) {
            ledger.notSent(object(i), encoding.address(buffer.bytes, indexes[i]));
        }
    }

    private RemoteObject object(int i) {
        RemoteObject object = objects[i];
        if (object == null) {
            throw new IllegalStateException("reference " + i + " of the parcel has no object");
        }
        return object;
    }

    // ---- reading

    /** The parcel's own process reads it back: the objects are still here. */
    void startReading() {
        complete = true;
        next = 0;
        expectNext();
    }

    /** The parcel came from a peer, its table of {@code size} bytes behind the data. */
    void startReading(int dataEnd, int size, ObjectReferences ledger) {
        references = ledger;
        complete = ledger.listsAllObjects() || encoding == ParcelFormat.KERNEL.objects || size > 0;
        next = 0;
        int free = ParcelBuffer.HEADROOM;
        for (int at = dataEnd; at < dataEnd + size; at += encoding.tableEntrySize()) {
            long position = encoding.tablePosition(buffer.bytes, at);
            long index = position + ParcelBuffer.HEADROOM;
            if (position < 0 || index < free || index > dataEnd - encoding.size() || (index & 3) != 0) {
                count = 0;
                throw new BadParcelException("impossible entry in the table of objects, position=" + position
                        + ", previous ends at=" + (free - ParcelBuffer.HEADROOM) + ", data size="
                        + (dataEnd - ParcelBuffer.HEADROOM));
            }
            free = (int) index + encoding.size();
            add((int) index, encoding.tableFlags(buffer.bytes, at), null);
        }
        for (int i = 0; i < count; i++) {
            try {
                encoding.check(buffer.bytes, indexes[i], indexes[i] - ParcelBuffer.HEADROOM);
            } catch (BadParcelException bad) {
                count = 0;
                throw bad;
            }
            flags[i] |= encoding.flags(buffer.bytes, indexes[i]);
        }
        expectNext();
    }

    int tableEntrySize() {
        return encoding.tableEntrySize();
    }

    @Nullable
    RemoteObject read() {
        buffer.checkReadable();
        int at = buffer.index();
        if (next < count && indexes[next] == at) {
            buffer.takeObject(encoding.size());
            int entry = next++;
            expectNext();
            return resolve(entry);
        }
        int size = encoding.nullSize();
        buffer.take(size, "remote object");
        ByteBuffer bytes = buffer.bytes;
        if (encoding.isNull(bytes, at)) {
            return null;
        }
        buffer.take(encoding.size() - size, "remote object");
        encoding.check(bytes, at, at - ParcelBuffer.HEADROOM);
        ObjectReferences ledger = references;
        if (ledger == null || (complete && encoding.isListed(bytes, at))) {
            throw new BadParcelException("no remote object at position=" + (at - ParcelBuffer.HEADROOM)
                    + ": the parcel's table of objects has no such entry");
        }
        return ledger.entering(encoding.address(bytes, at), encoding.flags(bytes, at));
    }

    private RemoteObject resolve(int i) {
        RemoteObject known = objects[i];
        if (known != null) {
            return known;
        }
        ObjectReferences ledger = references;
        if (ledger == null) {
            throw new IllegalStateException("parcel has no carrier to ask for its remote objects");
        }
        int flag = flags[i];
        if ((flag & READ) != 0) {
            throw new BadParcelException(
                    "remote object at position=" + (indexes[i] - ParcelBuffer.HEADROOM) + " has been refused before");
        }
        // Marked first: a ledger that throws has dealt with the reference.
        flags[i] = flag | READ;
        RemoteObject entered = ledger.entering(encoding.address(buffer.bytes, indexes[i]), flag);
        objects[i] = entered;
        return entered;
    }

    /** The position has jumped forward: references on the way stay unread. */
    void skipped() {
        int position = buffer.index();
        while (next < count && indexes[next] < position) {
            if (indexes[next] + encoding.size() > position) {
                throw new BadParcelException("a parcelable ends at position=" + buffer.position()
                        + ", inside the remote object at position=" + (indexes[next] - ParcelBuffer.HEADROOM));
            }
            next++;
        }
        expectNext();
    }

    private void expectNext() {
        buffer.expectObjectAt(next < count ? indexes[next] : Integer.MAX_VALUE);
    }

    // ---- copying

    /** Adds all objects to those of {@code copy}, whose data are a copy of this parcel's. */
    void copyTo(ObjectTable copy) {
        if (buffer.state() == ParcelState.RECEIVED && !complete) {
            throw new IllegalStateException(
                    "a parcel from a peer that does not list its objects cannot be copied: they would be lost");
        }
        for (int i = 0; i < count; i++) {
            copy.add(indexes[i], 0, resolve(i));
        }
    }

    // ---- the end

    /** Gives back what nobody has read, and forgets everything. */
    void clear() {
        int entries = count;
        if (entries == 0 && objects.length <= KEPT_CAPACITY) {
            next = 0;
            tableSize = 0;
            references = null;
            return;
        }
        ObjectReferences ledger = references;
        boolean received = buffer.state() == ParcelState.RECEIVED;
        count = 0;
        next = 0;
        tableSize = 0;
        references = null;
        try {
            for (int i = 0; received && ledger != null && i < entries; i++) {
                if ((flags[i] & READ) == 0) {
                    flags[i] |= READ;
                    ledger.discarded(encoding.address(buffer.bytes, indexes[i]), flags[i] & ~READ);
                }
            }
        } finally {
            if (objects.length > KEPT_CAPACITY) {
                objects = new RemoteObject[KEPT_CAPACITY];
                indexes = new int[KEPT_CAPACITY];
                flags = new int[KEPT_CAPACITY];
            } else {
                Arrays.fill(objects, 0, entries, null);
            }
        }
    }
}
