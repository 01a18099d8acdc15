/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.local;

import dev.ipckit.parcel.BadParcelException;
import dev.ipckit.parcel.DescriptorPassage;
import dev.ipckit.parcel.OpenDescriptors;
import dev.ipckit.parcel.ParcelFileDescriptor;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * File descriptors inside of one JVM: the parcel holds the number of a ticket, under which the receiver finds a
 * duplicate. What nobody fetches, because its message was skipped, is closed with the session that sent it.
 * Thread-safe.
 */
final class LocalPassage implements DescriptorPassage {

    private record Waiting(ParcelFileDescriptor descriptor, LocalPassage sender) {}

    /** Those on the way, of all sessions of the JVM: the two ends of a session have a passage each. */
    private static final Map<Integer, Waiting> tickets = new ConcurrentHashMap<>();

    private static final AtomicInteger lastTicket = new AtomicInteger();

    private volatile boolean closed;

    @Override
    public int leaving(ParcelFileDescriptor descriptor) {
        Waiting waiting = new Waiting(descriptor.duplicate(), this);
        int ticket;
        do {
            ticket = lastTicket.incrementAndGet();
        } while (tickets.putIfAbsent(ticket, waiting) != null);
        if (closed) {
            // The message will not arrive.
            discarded(ticket);
        }
        return ticket;
    }

    @Override
    public void notSent(int number) {
        discarded(number);
    }

    @Override
    public ParcelFileDescriptor entering(int number) {
        Waiting waiting = tickets.remove(number);
        if (waiting == null) {
            throw new BadParcelException("no file descriptor is on the way under the number " + number);
        }
        return waiting.descriptor;
    }

    @Override
    public void discarded(int number) {
        Waiting waiting = tickets.remove(number);
        if (waiting != null) {
            OpenDescriptors.close(waiting.descriptor);
        }
    }

    @Override
    public void close() {
        closed = true;
        tickets.forEach((ticket, waiting) -> {
            if (waiting.sender == this) {
                discarded(ticket);
            }
        });
    }
}
