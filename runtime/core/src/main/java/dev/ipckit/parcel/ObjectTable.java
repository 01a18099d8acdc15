/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

import dev.ipckit.RemoteObject;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * The references and file descriptors in one parcel: where they are, and which objects they stand for. While a parcel
 * is written they stay objects; a carrier gives them addresses when it sends, and makes objects of addresses when they
 * are read. File descriptors belong to the parcel, from their duplication when they are written, or their arrival,
 * until they are read.
 */
final class ObjectTable extends ObjectEntries {

    private final ParcelBuffer buffer;
    private ObjectEncoding encoding = ParcelFormat.RPC.objects;

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
        if (count == 0 && buffer.isReceived()) {
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

    /** What is written behind this is a result. */
    void giveAway() {
        givingAway = true;
    }

    /**
     * @param own the parcel's from now on, also if it is refused
     * @param origin what it is a duplicate of
     */
    void write(ParcelFileDescriptor own, AutoCloseable origin) {
        try {
            if (descriptors == MAX_DESCRIPTORS) {
                throw new DescriptorsNotAllowedException(
                        "more than " + MAX_DESCRIPTORS + " file descriptors cannot travel in one parcel");
            }
            int at = claim(encoding.descriptorSize());
            encoding.putDescriptor(buffer.bytes, at, 0);
            add(at, DESCRIPTOR, own);
        } catch (Throwable refused) {
            OpenDescriptors.close(own);
            throw refused;
        }
        giveAway(origin);
    }

    /** Gives every object an address; all of them, or none if one cannot go. */
    void seal(ObjectReferences ledger) {
        boolean listsAll = ledger.listsAllObjects() || encoding == ParcelFormat.KERNEL.objects;
        // File descriptors are listed for every peer.
        int entries = listsAll ? count : descriptors;
        int dataEnd = buffer.index();
        if (entries != 0) {
            buffer.ensureCapacity(dataEnd + entries * encoding.tableEntrySize(), dataEnd);
        }
        buffer.startSending();
        references = ledger;
        int counted = 0;
        try {
            while (counted < count) {
                if (isDescriptor(counted)) {
                    int number = passage(ledger, descriptor(counted)).leaving(descriptor(counted));
                    encoding.putDescriptor(buffer.bytes, indexes[counted], number);
                    counted++;
                    continue;
                }
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
        tableSize = entries == 0 ? 0 : putTable(dataEnd, listsAll);
    }

    private static DescriptorPassage passage(ObjectReferences ledger, ParcelFileDescriptor descriptor) {
        DescriptorPassage passage = ledger.descriptors();
        if (passage == null) {
            throw new DescriptorsNotAllowedException(descriptor + " cannot travel over " + ledger.carrier());
        }
        return passage;
    }

    private int putTable(int dataEnd, boolean listsAll) {
        int at = dataEnd;
        for (int i = 0; i < count; i++) {
            if (isDescriptor(i) || (listsAll && encoding.isListed(buffer.bytes, indexes[i]))) {
                encoding.putTableEntry(buffer.bytes, at, indexes[i] - ParcelBuffer.HEADROOM, flags[i] & ~DESCRIPTOR);
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
        DescriptorPassage passage = ledger.descriptors();
        for (int i = 0; i < counted; i++) {
            if (!isDescriptor(i)) {
                ledger.notSent(object(i), encoding.address(buffer.bytes, indexes[i]));
            } else if (passage != null) {
                passage.notSent(encoding.descriptor(buffer.bytes, indexes[i]));
            }
        }
    }

    private int sizeOf(int i) {
        return isDescriptor(i) ? encoding.descriptorSize() : encoding.size();
    }

    // ---- reading

    /** The parcel's own process reads it back: the objects are still here. */
    void startReading() {
        complete = true;
        if (count != 0) {
            next = 0;
            expectNext();
        }
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
            if (position < 0
                    || index < free
                    || index > dataEnd - encoding.descriptorSize()
                    || (index & 3) != 0
                    || index > dataEnd - sizeAt((int) index)) {
                count = 0;
                descriptors = 0;
                throw new BadParcelException("impossible entry in the table of objects, position=" + position
                        + ", previous ends at=" + (free - ParcelBuffer.HEADROOM) + ", data size="
                        + (dataEnd - ParcelBuffer.HEADROOM));
            }
            free = (int) index + sizeAt((int) index);
            add((int) index, encoding.tableFlags(buffer.bytes, at), null);
        }
        boolean takesDescriptors = ledger.descriptors() != null;
        for (int i = 0; i < count; i++) {
            if (takesDescriptors && encoding.isDescriptor(buffer.bytes, indexes[i])) {
                flags[i] = DESCRIPTOR;
                descriptors++;
                continue;
            }
            try {
                encoding.check(buffer.bytes, indexes[i], indexes[i] - ParcelBuffer.HEADROOM);
            } catch (BadParcelException bad) {
                count = 0;
                descriptors = 0;
                throw bad;
            }
            flags[i] |= encoding.flags(buffer.bytes, indexes[i]);
        }
        expectNext();
    }

    private int sizeAt(int index) {
        return encoding.isDescriptor(buffer.bytes, index) ? encoding.descriptorSize() : encoding.size();
    }

    int tableEntrySize() {
        return encoding.tableEntrySize();
    }

    @Nullable
    RemoteObject read() {
        buffer.checkReadable();
        int at = buffer.index();
        if (next < count && indexes[next] == at) {
            if (isDescriptor(next)) {
                throw new BadParcelException("file descriptor at position=" + (at - ParcelBuffer.HEADROOM)
                        + " where a remote object was expected");
            }
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

    /** The next value, which its reader owns from now on. */
    ParcelFileDescriptor readDescriptor() {
        buffer.checkReadable();
        int at = buffer.index();
        if (next == count || indexes[next] != at || !isDescriptor(next)) {
            throw new BadParcelException(
                    "no file descriptor at position=" + (at - ParcelBuffer.HEADROOM) + ", or none that is listed");
        }
        buffer.takeObject(encoding.descriptorSize());
        int entry = next++;
        expectNext();
        ParcelFileDescriptor descriptor = resolveDescriptor(entry);
        objects[entry] = null;
        return descriptor;
    }

    private ParcelFileDescriptor resolveDescriptor(int i) {
        if (objects[i] instanceof ParcelFileDescriptor known) {
            flags[i] |= READ;
            return known;
        }
        ObjectReferences ledger = references;
        DescriptorPassage passage = ledger == null ? null : ledger.descriptors();
        if ((flags[i] & READ) != 0 || passage == null) {
            throw new BadParcelException("file descriptor at position=" + (indexes[i] - ParcelBuffer.HEADROOM)
                    + " has been read or refused before");
        }
        // Marked first: a passage that throws has dealt with the number.
        flags[i] |= READ;
        ParcelFileDescriptor entered = passage.entering(encoding.descriptor(buffer.bytes, indexes[i]));
        objects[i] = entered;
        return entered;
    }

    private RemoteObject resolve(int i) {
        if (objects[i] instanceof RemoteObject known) {
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
        if (next < count) {
            skipReferences(buffer.index());
        }
        expectNext();
    }

    private void skipReferences(int position) {
        while (next < count && indexes[next] < position) {
            if (indexes[next] + sizeOf(next) > position) {
                throw new BadParcelException("a parcelable ends at position=" + buffer.position()
                        + ", inside the remote object at position=" + (indexes[next] - ParcelBuffer.HEADROOM));
            }
            next++;
        }
    }

    private void expectNext() {
        buffer.expectObjectAt(next < count ? indexes[next] : Integer.MAX_VALUE);
    }

    // ---- copying

    /** Adds all objects to those of {@code copy}, whose data are a copy of this parcel's. */
    void copyTo(ObjectTable copy) {
        if (buffer.isReceived() && !complete) {
            throw new IllegalStateException(
                    "a parcel from a peer that does not list its objects cannot be copied: they would be lost");
        }
        for (int i = 0; i < count; i++) {
            if (isDescriptor(i)) {
                copy.add(indexes[i], DESCRIPTOR, resolveDescriptor(i).duplicate());
            } else {
                copy.add(indexes[i], 0, resolve(i));
            }
        }
    }

    // ---- the end

    /** Gives back what nobody has read, and forgets everything. */
    void clear() {
        givingAway = false;
        if (references != null || count != 0) {
            clearTouched();
        }
    }

    private void clearTouched() {
        ObjectReferences ledger = buffer.isReceived() ? references : null;
        next = 0;
        tableSize = 0;
        references = null;
        try {
            if (ledger != null && count != 0) {
                discardUnread(ledger);
            }
        } finally {
            forget();
        }
    }

    private void discardUnread(ObjectReferences ledger) {
        DescriptorPassage passage = ledger.descriptors();
        for (int i = 0; i < count; i++) {
            if ((flags[i] & READ) != 0) {
                continue;
            }
            flags[i] |= READ;
            if (!isDescriptor(i)) {
                ledger.discarded(encoding.address(buffer.bytes, indexes[i]), flags[i] & ~READ);
            } else if (passage != null) {
                passage.discarded(encoding.descriptor(buffer.bytes, indexes[i]));
            }
        }
    }
}
