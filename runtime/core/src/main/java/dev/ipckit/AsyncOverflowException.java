/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit;

/**
 * So many asynchronous calls to one peer are under way already that this one was not begun. The future of the call is
 * completed with it. Wait for some of the others, or let the peer ask for more as it can take it (a stream).
 */
public final class AsyncOverflowException extends RemoteException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message how many calls there are
     */
    public AsyncOverflowException(String message) {
        super(message);
    }
}
