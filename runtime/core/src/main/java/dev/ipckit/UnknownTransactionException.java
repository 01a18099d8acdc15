/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit;

import org.jspecify.annotations.Nullable;

/**
 * The remote object does not know the transaction code: it implements an older version of the interface, or another
 * interface. The call had no effect. A call by a generated proxy says which method it was, and what either side was
 * built with.
 */
public final class UnknownTransactionException extends RemoteException {

    private static final long serialVersionUID = 1L;

    /** The code that nobody answered. */
    private final int code;

    /** The interface, as far as it is known. */
    private final String interfaceDescriptor;

    /** The method, null if only the code is known. */
    private final @Nullable String method;

    /** The version of the caller's contract, 0 if it is not known. */
    private final int callerVersion;

    /** The version that the object answered, 0 if it is not known. */
    private final int calleeVersion;

    /**
     * Creates the exception.
     *
     * @param code the transaction code that the object does not know
     * @param interfaceDescriptor the interface of the object, as far as it is known
     */
    public UnknownTransactionException(int code, String interfaceDescriptor) {
        super("the remote object does not know the transaction, " + shown(code) + ", interface=" + interfaceDescriptor
                + "; is its process older than this one?");
        this.code = code;
        this.interfaceDescriptor = interfaceDescriptor;
        this.method = null;
        this.callerVersion = 0;
        this.calleeVersion = 0;
    }

    /** For a call whose method is known; versions are 0 where they are not. */
    UnknownTransactionException(
            UnknownTransactionException cause,
            String interfaceDescriptor,
            String method,
            int callerVersion,
            int calleeVersion) {
        super(
                "the remote object does not know the method " + interfaceDescriptor + "." + method + ", "
                        + shown(cause.code) + "; " + explained(callerVersion, calleeVersion),
                cause);
        this.code = cause.code;
        this.interfaceDescriptor = interfaceDescriptor;
        this.method = method;
        this.callerVersion = callerVersion;
        this.calleeVersion = calleeVersion;
    }

    private static String shown(int code) {
        return "code=" + code + " (0x" + Integer.toHexString(code) + ")";
    }

    private static String explained(int callerVersion, int calleeVersion) {
        String caller = callerVersion == 0
                ? "this process keeps no version of the contract"
                : "this process was built with version " + callerVersion + " of the contract";
        String callee = calleeVersion == 0 ? "that one says none" : "that one says " + calleeVersion;
        return caller + ", " + callee + "; before calling a method that is newer than peers may be, ask"
                + " interfaceVersion() of the remote object";
    }

    /** The transaction code that the object does not know. */
    public int code() {
        return code;
    }

    /** The descriptor of the interface, as far as it is known. */
    public String interfaceDescriptor() {
        return interfaceDescriptor;
    }

    /** The name of the method, with parameter types if it is overloaded; null if no generated proxy made the call. */
    public @Nullable String method() {
        return method;
    }

    /**
     * The version of the contract that the caller was built with; 0 if none is kept, or no generated proxy made the
     * call.
     */
    public int callerVersion() {
        return callerVersion;
    }

    /** The version that the remote object has answered; 0 if it has none, or did not answer in time. */
    public int calleeVersion() {
        return calleeVersion;
    }
}
