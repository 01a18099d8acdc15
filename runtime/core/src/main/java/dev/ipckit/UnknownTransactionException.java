/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit;

/**
 * The remote object does not know the transaction code: it implements an older version of the interface, or another
 * interface. The call had no effect.
 */
public final class UnknownTransactionException extends RemoteException {

    private static final long serialVersionUID = 1L;

    /** The code that nobody answered. */
    private final int code;

    /**
     * Creates the exception.
     *
     * @param code the transaction code that the object does not know
     * @param interfaceDescriptor the interface of the object, as far as it is known
     */
    public UnknownTransactionException(int code, String interfaceDescriptor) {
        super("the remote object does not know the transaction, code=" + code + " (0x" + Integer.toHexString(code)
                + "), interface=" + interfaceDescriptor + "; is its process older than this one?");
        this.code = code;
    }

    /** The transaction code that the object does not know. */
    public int code() {
        return code;
    }
}
