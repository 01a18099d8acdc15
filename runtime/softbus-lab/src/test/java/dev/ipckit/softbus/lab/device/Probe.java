/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.lab.device;

import dev.ipckit.annotation.Oneway;
import dev.ipckit.annotation.RemoteInterface;
import java.util.concurrent.Flow;

/** What every device of the lab serves to the others. Calls carry numbers, so that one carried out twice is found. */
@RemoteInterface
public interface Probe {

    /** Carried out at once. @return how often a call of this number has been carried out */
    int count(long number);

    /** The same, but returns only when the device is told to let go. */
    int hold(long number);

    /** Takes any number of bytes, and returns as many. */
    byte[] echo(byte[] payload);

    /** Takes any number of bytes. @return how many */
    int take(byte[] payload);

    /** Returns so many bytes. */
    byte[] give(int count);

    /** The numbers from 0 on, so many. */
    Flow.Publisher<Long> numbers(long count);

    /** Calls back, and returns what the callback answers. */
    int countThere(Probe callback, long number);

    /** Keeps the callback for as long as it lives. */
    void keep(Probe callback);

    /** Numbered from 0 for each line; the order in which they arrive is kept. */
    @Oneway
    void note(String line, long number);
}
