/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit;

import org.jspecify.annotations.Nullable;

/**
 * Something that speaks for a remote object: implemented by every generated Proxy and Stub, never asked of a user's own
 * interface (IPC Kit's {@code IRemoteBroker}, Android's {@code IInterface}).
 */
public interface RemoteBroker {

    /** The remote object that calls go to. */
    RemoteObject asObject();

    /**
     * The name of a method by its code, in the contract that this class was built with; null for a code that is not in
     * it.
     */
    default @Nullable String transactionName(int code) {
        return null;
    }

    /** The interface descriptor of the contract that this class was built with; empty for what is written by hand. */
    default String contractDescriptor() {
        return "";
    }

    /**
     * The version of the contract that this class was built with; 0 if none is kept. What the other side has may
     * differ.
     */
    default int contractVersion() {
        return 0;
    }
}
