/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.lab.wire;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;

/** What the lab needs of the machine that it runs on. */
public final class Requirements {

    private static final String MISSING = find();

    private Requirements() {}

    /** Skips a test where it cannot run; {@code bin/test} says so at its end. */
    public static void require() {
        assumeTrue(MISSING.isEmpty(), MISSING);
    }

    private static String find() {
        if (!System.getProperty("os.name").equals("Linux")) {
            return "network namespaces are Linux's";
        }
        Commands.Result ip = Commands.tryToRun("ip", "-V");
        if (ip.exit() != 0) {
            return "\"ip\" is not installed (Debian package iproute2): " + ip.output();
        }
        String name = Namespaces.prefix(0);
        Commands.Result namespace = Commands.tryToRun("ip", "netns", "add", name);
        if (namespace.exit() != 0) {
            return "no network namespace can be made, which takes root: " + namespace.output();
        }
        Namespaces.remove(name);
        try {
            Tap.open(Namespaces.card(0, 0)).close();
            return "";
        } catch (IOException refused) {
            return "no network card can be made, which takes /dev/net/tun: " + refused.getMessage();
        }
    }
}
