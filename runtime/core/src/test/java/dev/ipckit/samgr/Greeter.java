/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.samgr;

import dev.ipckit.annotation.RemoteInterface;

/** A service for tests. */
@RemoteInterface(descriptor = "test.Greeter")
interface Greeter {

    String greet(String name);

    /** In which process it lives. */
    long pid();
}
