/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.pairing;

import java.io.IOException;

/** Messages to and from the other device, whoever that is. One thread uses it. */
interface Line {

    /** Sends a message. */
    void send(Message message) throws IOException;

    /**
     * Waits for the next message.
     *
     * @param kind which it has to be
     * @param limitNanos how long it may take
     * @throws PairingException if it is another one, or does not come in time, or the other side gave up
     */
    Message receive(Message.Kind kind, long limitNanos) throws IOException;
}
