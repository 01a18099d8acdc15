/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit;

/**
 * A connection to a process that serves a root object. Thread-safe. Ends when it is closed, when the peer ends, or when
 * {@link IpcKit} is closed; proxies obtained through it are dead then.
 */
public interface Session extends AutoCloseable {

    /**
     * The object that the peer serves. Asked for once; the same proxy every time.
     *
     * @throws RemoteException if the peer cannot be asked, or serves no root object
     */
    RemoteObject root();

    /** Where the peer was reached. */
    Endpoint endpoint();

    /** Whether nothing is known of the session's end. */
    boolean isAlive();

    /**
     * Whether either side refers to an object of the other, the root apart. Nobody misses a session that is not in use;
     * a proxy that is not reachable any more counts until it has been collected.
     */
    boolean isInUse();

    /**
     * Ends the session and every call on it. Before that it waits, 2 s at the most, until the peer has carried out the
     * oneway calls that were sent to it; what takes longer may be lost. An interrupted thread does not wait.
     * Idempotent.
     */
    @Override
    void close();
}
