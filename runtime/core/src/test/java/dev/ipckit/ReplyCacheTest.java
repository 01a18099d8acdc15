/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.parcel.Parcel;
import dev.ipckit.transport.RemoteHandle;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ReplyCacheTest {

    private static final long TTL = 1_000;

    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 500);
    private final ReplyCache cache = new ReplyCache(now::get);
    private final Counting handle = new Counting();
    private final RemoteProxy proxy = new RemoteProxy(handle);

    @Test
    void reply_isGivenAgainUntilItsTimeIsOver() {
        assertThat(ask(1, 7, 0)).isEqualTo(1);
        now.addAndGet(TTL - 1);
        assertThat(ask(1, 7, 0)).isEqualTo(1);
        now.incrementAndGet();
        assertThat(ask(1, 7, 0)).isEqualTo(2);
        assertThat(ask(1, 7, 0)).isEqualTo(2);
    }

    @Test
    void codeAndArguments_makeTheCall() {
        assertThat(ask(1, 7, 0)).isEqualTo(1);
        assertThat(ask(2, 7, 0)).isEqualTo(2);
        assertThat(ask(1, 8, 0)).isEqualTo(3);
        assertThat(ask(1, 7, 0)).isEqualTo(1);
    }

    @Test
    void manyReplies_pushOutThoseUsedLongestAgo() {
        for (int i = 0; i < ReplyCache.MAX_ENTRIES; i++) {
            ask(1, i, 0);
        }
        assertThat(ask(1, 0, 0)).isEqualTo(1);
        ask(1, -1, 0);

        assertThat(cache.size()).isEqualTo(ReplyCache.MAX_ENTRIES);
        assertThat(ask(1, 0, 0)).isEqualTo(1);
        assertThat(ask(1, 1, 0)).isEqualTo(ReplyCache.MAX_ENTRIES + 2);
    }

    @Test
    void largeReplies_pushOutOthersWhenTheBytesAreFull() {
        int size = ReplyCache.MAX_ENTRY_BYTES - 1_000;
        for (int i = 0; i < 100; i++) {
            ask(1, i, size);
        }

        assertThat(cache.size()).isEqualTo(ReplyCache.MAX_BYTES / (size + 20));
    }

    @Test
    void replyThatIsTooLarge_isNotKept() {
        assertThat(ask(1, 7, ReplyCache.MAX_ENTRY_BYTES)).isEqualTo(1);
        assertThat(ask(1, 7, ReplyCache.MAX_ENTRY_BYTES)).isEqualTo(2);
        assertThat(cache.size()).isZero();
    }

    @Test
    void exception_isNotKept() {
        handle.status = -3;
        assertThat(ask(1, 7, 0)).isEqualTo(1);
        assertThat(ask(1, 7, 0)).isEqualTo(2);
    }

    @Test
    void reference_isNotKept() {
        handle.withReference = true;
        assertThat(ask(1, 7, 0)).isEqualTo(1);
        assertThat(ask(1, 7, 0)).isEqualTo(2);
    }

    @Test
    void death_dropsEverything() {
        ask(1, 7, 0);
        handle.alive = false;
        ask(1, 7, 0);
        assertThat(handle.transactions).hasValue(2);
    }

    /** Asks, and gives the number of the transaction that brought the answer. */
    private int ask(int code, int argument, int size) {
        try (Parcel request = Parcel.obtain();
                Parcel reply = Parcel.obtain()) {
            request.writeInt(argument);
            request.writeInt(size);
            cache.transact(proxy, code, request, reply, CallOptions.DEFAULT, TTL);
            assertThat(reply.readInt()).isEqualTo(handle.status);
            int number = reply.readInt();
            assertThat(reply.createByteArray()).hasSize(size);
            return number;
        }
    }

    /** Answers each transaction with its number. */
    private static final class Counting implements RemoteHandle {
        final AtomicInteger transactions = new AtomicInteger();
        int status;
        boolean alive = true;
        boolean withReference;

        @Override
        public void transact(int code, Parcel request, Parcel reply, CallOptions options) {
            request.makeReadable();
            request.readInt();
            reply.writeInt(status);
            reply.writeInt(transactions.incrementAndGet());
            reply.writeByteArray(new byte[request.readInt()]);
            if (withReference) {
                reply.writeRemoteObject(new RemoteStub("test") {
                    @Override
                    protected boolean onTransact(int c, Parcel in, Parcel out, CallOptions how) {
                        return false;
                    }
                });
            }
            reply.makeReadable();
        }

        @Override
        public Parcel obtainParcel() {
            return Parcel.obtain();
        }

        @Override
        public boolean isAlive() {
            return alive;
        }

        @Override
        public void watchDeath(RemoteProxy watcher) {}

        @Override
        public void unwatchDeath(RemoteProxy watcher) {}
    }
}
