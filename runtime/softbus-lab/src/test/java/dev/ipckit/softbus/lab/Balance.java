/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.lab;

import dev.ipckit.softbus.lab.device.DeviceProcess;
import dev.ipckit.softbus.lab.device.Figures;
import dev.ipckit.testing.Eventually;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What processes hold when nothing goes on, and whether they hold more of it later. All are looked at together, again and again: an
 * object is given back once the garbage of the process that refers to it has been collected.
 */
final class Balance {

    private static final Logger logger = LoggerFactory.getLogger(Balance.class);

    /** What is made once, and maybe not before; a leak is one for each of many sessions or calls. */
    private static final int ONCE = 2;

    /** Longer than a session with a front door lasts that nothing needs. */
    private static final long STILL_NANOS = TimeUnit.SECONDS.toNanos(12);

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Map<DeviceProcess, Figures> before;

    private Balance(Map<DeviceProcess, Figures> before) {
        this.before = before;
    }

    /** Waits until nothing changes any more. */
    static Balance atRest(List<DeviceProcess> processes) {
        Map<DeviceProcess, Figures> last = new LinkedHashMap<>();
        long[] since = {System.nanoTime()};
        Eventually.await("the sessions have ended", PATIENCE, () -> {
            Map<DeviceProcess, Figures> now = figures(processes);
            if (!now.equals(last)) {
                last.putAll(now);
                since[0] = System.nanoTime();
            }
            return System.nanoTime() - since[0] > STILL_NANOS;
        });
        last.forEach((process, figures) -> logger.info(
                "{} begins with {}: {}", process, figures, process.control().dump()));
        return new Balance(last);
    }

    private static Map<DeviceProcess, Figures> figures(List<DeviceProcess> processes) {
        Map<DeviceProcess, Figures> figures = new LinkedHashMap<>();
        processes.forEach(process -> figures.put(process, process.control().figures()));
        return figures;
    }

    /** Waits until no process holds more than it did, nor a callback of another one. */
    void assertNothingMore() {
        Map<String, String> more = new TreeMap<>();
        try {
            Eventually.await("nothing is left that was not there before", PATIENCE, () -> {
                more.clear();
                before.forEach((process, figures) -> {
                    Figures now = process.control().figures();
                    int kept = process.control().served().kept();
                    if (kept > 0 || isMore(now, figures)) {
                        more.put(
                                process + " #" + System.identityHashCode(process),
                                "before " + figures + ", now " + now + ", callbacks kept=" + kept + ", "
                                        + process.control().dump());
                    }
                });
                return more.isEmpty();
            });
        } catch (AssertionError left) {
            throw new AssertionError(left.getMessage() + ": " + more, left);
        }
        before.forEach((process, figures) ->
                logger.info("{} ends with {}", process, process.control().figures()));
    }

    private static boolean isMore(Figures now, Figures before) {
        return now.proxies() > before.proxies()
                || now.stubs() > before.stubs()
                || now.threads() > before.threads()
                || now.descriptors() > before.descriptors() + ONCE
                || now.parcels() > before.parcels() + ONCE;
    }
}
