/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import dev.ipckit.RemoteStub;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One-time tickets for objects of this process: whoever holds one may have the object, once, within a short time.
 * Thread-safe.
 */
final class Grants {

    private static final int SIZE = 32;
    private static final int MAX_OPEN = 10_000;
    private static final long VALID_NANOS = TimeUnit.SECONDS.toNanos(30);

    private record Grant(RemoteStub stub, long expires) {}

    private final SecureRandom random = new SecureRandom();

    /** In the order in which they expire. */
    private final Map<ByteBuffer, Grant> open = new LinkedHashMap<>();

    byte[] grant(RemoteStub stub) {
        byte[] ticket = new byte[SIZE];
        random.nextBytes(ticket);
        synchronized (open) {
            forgetExpired();
            open.put(ByteBuffer.wrap(ticket), new Grant(stub, System.nanoTime() + VALID_NANOS));
        }
        return ticket;
    }

    @Nullable
    RemoteStub redeem(byte[] ticket) {
        synchronized (open) {
            forgetExpired();
            Grant grant = open.remove(ByteBuffer.wrap(ticket));
            return grant == null ? null : grant.stub();
        }
    }

    private void forgetExpired() {
        long now = System.nanoTime();
        Iterator<Grant> oldest = open.values().iterator();
        while (oldest.hasNext() && (oldest.next().expires() - now < 0 || open.size() >= MAX_OPEN)) {
            oldest.remove();
        }
    }
}
