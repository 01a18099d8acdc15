/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.benchmarks;

import java.util.Arrays;
import java.util.Locale;

/** The times of one round of calls, in nanoseconds. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Latencies(long[] sorted) {

    interface Call {
        void run() throws Exception;
    }

    /** Makes the call {@code count} times, one after the other. */
    static Latencies measure(int count, Call call) throws Exception {
        long[] nanos = new long[count];
        for (int i = 0; i < count; i++) {
            long start = System.nanoTime();
            call.run();
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        return new Latencies(nanos);
    }

    double micros(double quantile) {
        return sorted[(int) Math.min(sorted.length - 1, sorted.length * quantile)] / 1000.0;
    }

    double p50() {
        return micros(0.5);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "p50 %7.2f  p90 %7.2f  p99 %7.2f  p99.9 %8.2f us",
                p50(),
                micros(0.9),
                micros(0.99),
                micros(0.999));
    }
}
