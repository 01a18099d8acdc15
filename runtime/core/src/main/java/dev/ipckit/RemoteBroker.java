/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit;

/** Something that speaks for a remote object: implemented by every generated Proxy and Stub. */
public interface RemoteBroker {

    /** The remote object that calls go to. */
    RemoteObject asObject();
}
