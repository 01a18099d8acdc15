/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.lab.device;

/** The oneway calls of one line as they arrived: the next number each time, or something is wrong. Thread-safe. */
final class NoteLine {

    // Guarded by this.
    private long arrived;
    private long next;
    private long missing;
    private long outOfOrder;

    synchronized void arrived(long number) {
        arrived++;
        if (number < next) {
            outOfOrder++;
            return;
        }
        missing += number - next;
        next = number + 1;
    }

    synchronized Notes notes() {
        return new Notes(arrived, missing, outOfOrder);
    }
}
