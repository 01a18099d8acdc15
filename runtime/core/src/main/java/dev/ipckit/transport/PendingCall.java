/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport;

/** A call that its caller does not wait for: made on another thread, after which somebody is told of its outcome. */
public interface PendingCall {

    /**
     * Makes the call on the current thread, and keeps the outcome. Throws nothing.
     *
     * @param deadline until when, in the time of {@link System#nanoTime}
     */
    void exchange(long deadline);

    /** Tells the outcome of {@link #exchange} to whoever wants it: this is the user's code, and may take long. */
    void complete();

    /** Tells that the call ends without having been made. The user's code may run in it. */
    void refuse(RuntimeException why);
}
