/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit;

/**
 * The other side has more oneway calls waiting than it accepts, so that this one was not sent. Nothing is lost in
 * silence: wait and send again, or make the call one that waits.
 */
public final class OnewayOverflowException extends RemoteException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message which object, and how many calls are waiting
     */
    public OnewayOverflowException(String message) {
        super(message);
    }
}
