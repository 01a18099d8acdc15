/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing;

import dev.ipckit.IpcKit;
import dev.ipckit.parcel.ParcelPool;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds what a test leaves behind: parcels that were not closed, threads of an {@link IpcKit} that was not closed or
 * cannot end, references to remote objects. Immutable. Sees the whole JVM, so tests that run at the same time disturb
 * each other.
 */
public final class LeakCheck {

    private static final String THREAD_PREFIX = "ipckit-";

    private final int parcelsBefore;
    private final Set<Thread> threadsBefore;

    private LeakCheck(int parcelsBefore, Set<Thread> threadsBefore) {
        this.parcelsBefore = parcelsBefore;
        this.threadsBefore = threadsBefore;
    }

    /** Remembers what there is now. */
    public static LeakCheck begin() {
        return new LeakCheck(ParcelPool.shared().outstanding(), threads());
    }

    /**
     * How many more parcels are open than at the beginning; a request that keeps a reply for its next call counts
     * twice.
     */
    public int outstandingParcels() {
        return ParcelPool.shared().outstanding() - parcelsBefore;
    }

    /**
     * Waits until there is no more than at the beginning.
     *
     * @throws AssertionError naming what is left, if it does not go away
     */
    public void assertNothingLeft() {
        assertNothingLeft(Eventually.LIMIT);
    }

    /** As {@link #assertNothingLeft()}, with a limit for each of the two. */
    void assertNothingLeft(Duration limit) {
        Eventually.await(
                () -> "no thread of a closed IpcKit goes on: " + newThreads(),
                limit,
                () -> newThreads().isEmpty());
        Eventually.await(
                () -> "every parcel is closed: outstanding="
                        + ParcelPool.shared().outstanding() + ", before the test=" + parcelsBefore,
                limit,
                () -> ParcelPool.shared().outstanding() <= parcelsBefore);
    }

    /**
     * Waits, collecting garbage, until a process refers to no more than some number of objects of others.
     *
     * @throws AssertionError with the {@link IpcKit#dump} of the process, if it goes on referring to more
     */
    public static void assertProxies(IpcKit kit, int atMost) {
        Eventually.awaitCollected(
                () -> "at most " + atMost + " proxies are left in " + kit.dump(), () -> kit.proxyCount() <= atMost);
    }

    /**
     * Waits, collecting garbage, until others refer to no more than some number of objects of a process.
     *
     * @throws AssertionError with the {@link IpcKit#dump} of the process, if they go on referring to more
     */
    public static void assertStubs(IpcKit kit, int atMost) {
        Eventually.awaitCollected(
                () -> "at most " + atMost + " stubs are referred to of " + kit.dump(), () -> kit.stubCount() <= atMost);
    }

    /** By name, since that says what each is. */
    private List<String> newThreads() {
        return threads().stream()
                .filter(thread -> !threadsBefore.contains(thread))
                .map(Thread::getName)
                .sorted()
                .toList();
    }

    private static Set<Thread> threads() {
        Thread[] all = new Thread[Thread.activeCount() * 2 + 64];
        int count = Thread.enumerate(all);
        return Arrays.stream(all, 0, count)
                .filter(thread -> thread.getName().startsWith(THREAD_PREFIX))
                .collect(Collectors.toSet());
    }
}
