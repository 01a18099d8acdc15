/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;

/** Counts what threads allocate. */
final class Allocation {

    private static final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Allocation() {}

    /** Of the threads that live now, without the thread of the JVM's own that compile and collect. */
    static long ofAllThreads() {
        return Arrays.stream(threads.getThreadAllocatedBytes(threads.getAllThreadIds()))
                .sum();
    }

    static long ofThisThread() {
        return threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    }
}
