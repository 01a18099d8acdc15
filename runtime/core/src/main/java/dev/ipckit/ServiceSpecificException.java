/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit;

import org.jspecify.annotations.Nullable;

/**
 * An error of a service, told by a number that the service defines (AIDL's {@code EX_SERVICE_SPECIFIC}). Thrown by an
 * implementation, it arrives at the caller as it is, also where one of the two is written with AIDL in another
 * language.
 */
public class ServiceSpecificException extends RemoteException {

    private static final long serialVersionUID = 1L;

    /** What the service means by it is the service's affair. */
    private final int errorCode;

    /**
     * Creates the exception.
     *
     * @param errorCode the number that the service defines
     * @param message what happened, for people
     */
    public ServiceSpecificException(int errorCode, @Nullable String message) {
        super(message);
        this.errorCode = errorCode;
    }

    /** The number that the service defines. */
    public int errorCode() {
        return errorCode;
    }
}
