/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.process;

/** The threads of this package: daemons, named after their helper and what they do. */
final class DaemonThread {

    private DaemonThread() {}

    static Thread of(String helper, String role, Runnable work) {
        Thread thread = new Thread(work, "ipckit-helper-" + helper + "-" + role);
        thread.setDaemon(true);
        return thread;
    }

    static Thread start(String helper, String role, Runnable work) {
        Thread thread = of(helper, role, work);
        thread.start();
        return thread;
    }
}
