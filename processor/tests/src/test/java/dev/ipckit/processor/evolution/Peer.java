/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.evolution;

import dev.ipckit.RemoteObject;
import dev.ipckit.RemoteStub;

/** A program that was built with some version of an interface, as seen by the one that runs it. */
public interface Peer {

    /** What it serves. */
    RemoteStub serve();

    /** Calls a remote object and says what came of it. */
    String call(RemoteObject remote, String what) throws Exception;
}
