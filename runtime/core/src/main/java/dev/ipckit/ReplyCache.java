/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit;

import dev.ipckit.parcel.Parcel;
import dev.ipckit.parcel.ParcelAccess;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Replies of one remote object that may be given again, by code and bytes of their requests. Bounded in number, in
 * bytes and in time; whatever was used longest ago goes first. Thread-safe.
 */
final class ReplyCache {

    static final int MAX_ENTRIES = 256;
    static final int MAX_BYTES = 1 << 20;
    static final int MAX_ENTRY_BYTES = 64 << 10;

    private final LongSupplier nanoTime;
    private final Object lock = new Object();

    // Guarded by lock. In the order of use.
    private final Map<Key, Reply> replies = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    ReplyCache(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** Answers out of memory if possible, else has the object answer and keeps what it said. */
    void transact(RemoteProxy proxy, int code, Parcel request, Parcel reply, CallOptions options, long ttlNanos) {
        byte @Nullable [] asked = request.dataSize() > MAX_ENTRY_BYTES ? null : ParcelAccess.plainData(request);
        if (asked == null) {
            proxy.transact(code, request, reply, options);
            return;
        }
        Key key = new Key(code, asked);
        byte @Nullable [] known = proxy.isAlive() ? find(key) : forget();
        if (known != null) {
            ParcelAccess.fill(reply, known);
            reply.makeReadable();
            return;
        }
        long asOf = nanoTime.getAsLong();
        proxy.transact(code, request, reply, options);
        if (asked.length + (long) reply.dataSize() <= MAX_ENTRY_BYTES) {
            byte @Nullable [] told = ParcelAccess.plainData(reply);
            if (told != null && isSuccess(told)) {
                keep(key, new Reply(told, asOf + ttlNanos));
            }
        }
    }

    private byte @Nullable [] find(Key key) {
        synchronized (lock) {
            Reply reply = replies.get(key);
            if (reply == null) {
                return null;
            }
            if (isOver(reply)) {
                replies.remove(key);
                bytes -= size(key, reply);
                return null;
            }
            return reply.data();
        }
    }

    private void keep(Key key, Reply reply) {
        synchronized (lock) {
            Reply before = replies.put(key, reply);
            if (before != null) {
                bytes -= size(key, before);
            }
            bytes += size(key, reply);
            Iterator<Map.Entry<Key, Reply>> oldest = replies.entrySet().iterator();
            while (replies.size() > MAX_ENTRIES || bytes > MAX_BYTES) {
                Map.Entry<Key, Reply> entry = oldest.next();
                bytes -= size(entry.getKey(), entry.getValue());
                oldest.remove();
            }
        }
    }

    private byte @Nullable [] forget() {
        synchronized (lock) {
            replies.clear();
            bytes = 0;
            return null;
        }
    }

    int size() {
        synchronized (lock) {
            return replies.size();
        }
    }

    private boolean isOver(Reply reply) {
        return nanoTime.getAsLong() - reply.untilNanos() >= 0;
    }

    /** A reply begins with its status; everything but plain success may be different the next time. */
    private static boolean isSuccess(byte[] reply) {
        return reply.length >= Integer.BYTES && reply[0] == 0 && reply[1] == 0 && reply[2] == 0 && reply[3] == 0;
    }

    private static int size(Key key, Reply reply) {
        return key.request.length + reply.data().length;
    }

    @SuppressWarnings("ArrayRecordComponent") // nobody compares replies
    private record Reply(byte[] data, long untilNanos) {}

    /** Compared by what the request says. */
    private static final class Key {
        final byte[] request;
        private final int code;

        Key(int code, byte[] request) {
            this.code = code;
            this.request = request;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that && code == that.code && Arrays.equals(request, that.request);
        }

        @Override
        public int hashCode() {
            return 31 * Arrays.hashCode(request) + code;
        }
    }
}
