/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/** Generated code allocates what the signature forces and nothing else. */
class AllocationTest {
    private static final int CALLS = 20_000;

    private final Echo echo = EchoStub.asInterface(new Loopback(EchoStub.of(new EchoService())));
    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void primitives_allocateNothing() {
        assertThat(allocatedByCalls()).isLessThan(CALLS);
    }

    /** The least of several runs: compilers and class loading disturb single ones. */
    private long allocatedByCalls() {
        long least = Long.MAX_VALUE;
        for (int run = 0; run < 5; run++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            int sum = 0;
            for (int i = 0; i < CALLS; i++) {
                sum += echo.ints(i) + (int) echo.longs(i) + echo.shorts((short) i);
                sum += echo.booleans(true) ? 1 : 0;
                sum += (int) echo.doubles(i);
            }
            assertThat(sum).isNotZero();
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
        }
        return least;
    }
}
