/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.samgr;

import dev.ipckit.RemoteException;

/** No service of a name came in the time that {@link SystemAbilityManager#get} was given. */
public class SystemAbilityNotFoundException extends RemoteException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message what was waited for, and how long
     */
    public SystemAbilityNotFoundException(String message) {
        super(message);
    }
}
