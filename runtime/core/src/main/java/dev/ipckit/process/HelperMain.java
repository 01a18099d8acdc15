/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.process;

import dev.ipckit.IpcKit;
import dev.ipckit.RemoteObject;

/** What the {@code main} of a helper process calls. */
public final class HelperMain {

    private HelperMain() {}

    /**
     * Serves an object to the parent of this process, until the process ends: that is when the parent asks it to stop,
     * or is gone. Then the JVM exits as by {@link System#exit}, so shutdown hooks run, and code behind this call does
     * not. Standard input belongs to the parent's pipe; {@link System#in} is empty.
     *
     * @throws IllegalStateException if this process was not started by a {@link HelperProcess}, or serves already
     */
    public static void serve(RemoteObject root) {
        ParentLink link = ParentLink.current();
        link.serve(IpcKit.builder().name(link.helper()).open(), root);
    }

    /** The same with a kit of the caller's. */
    public static void serve(IpcKit kit, RemoteObject root) {
        ParentLink.current().serve(kit, root);
    }
}
