/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.process;

import java.util.List;

/** A child with a main. */
public final class ProbeMain {

    private ProbeMain() {}

    public static void main(String[] arguments) {
        HelperMain.serve(new ProbeStub(List.of(arguments)));
    }
}
