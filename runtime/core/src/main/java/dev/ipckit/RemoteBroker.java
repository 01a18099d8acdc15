/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit;

/**
 * Something that speaks for a remote object: implemented by every generated Proxy and Stub, never asked of a user's own
 * interface (IPC Kit's {@code IRemoteBroker}, Android's {@code IInterface}).
 */
public interface RemoteBroker {

    /** The remote object that calls go to. */
    RemoteObject asObject();
}
